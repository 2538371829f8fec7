// What each role sees of the slides: the operator all, the moderator where it stands and what comes, the others where it stands, the room screen nothing.
import { holds, type Viewer } from '../../slice.ts'
import { cuesOf, deckFor, pagesFor, rewritten } from './cues.ts'
import { askedFor, standing, stepped } from './places.ts'
import { type Cue, deckOf, type Meeting, type Place, type Slides } from './state.ts'

export function view(slides: Slides, viewer: Viewer, { meeting }: { meeting: Meeting }) {
  if (holds(viewer, 'screen')) return null
  const showing = at(standing(slides, slides.showing, meeting))
  const wanted = at(standing(slides, slides.wanted, meeting))
  const operates = holds(viewer, 'slides', 'coordinator')
  const { blocks } = meeting.agenda
  return {
    showing,
    wanted,
    ...((operates || holds(viewer, 'moderator')) && {
      /** How many pages on are asked for; back, when negative. */
      asked: askedFor(showing, wanted),
      askedAt: slides.asked?.at ?? null,
      askedBy: slides.asked?.by ?? null,
      shownAt: slides.shown?.at ?? null,
      shownBy: slides.shown?.by ?? null,
      title: titleOf(slides, showing),
      /** Of the page that one more press leads to. */
      next: titleOf(slides, stepped(wanted, 1)),
      /** How many there are in the deck that is asked for; null where nobody knows. */
      pages: deckOf(slides, wanted.deck)?.pages ?? null,
      ready: slides.ready && {
        ...at(standing(slides, slides.ready, meeting)),
        by: slides.ready.by,
        at: slides.ready.at
      },
      cues: blocks.flatMap((block) => cuesOf(slides, block).map((c) => cue(slides, c)))
    }),
    ...(operates && {
      decks: slides.decks
        .filter((d) => !d.removed)
        .map(({ id, name, pages, titles, at, by }) => ({ id, name, pages, titles, at, by })),
      /** Items whose text in the playbook was changed after their cues had been. */
      rewritten: blocks.filter((b) => rewritten(slides, b)).map(({ id, slides }) => ({ id, text: slides ?? '' }))
    })
  }
}

const at = ({ deck, page }: Place): Place => ({ deck, page })

const titleOf = (slides: Slides, { deck, page }: Place): string => deckOf(slides, deck)?.titles[page - 1] ?? ''

const cue = (slides: Slides, { id, block, deck, from, to, stops, say }: Cue) => ({
  ...{ id, block, from, to, stops, say },
  /** As it was chosen; null is the first there is. */
  deck,
  /** Which that is now, and how many pages there are of it. */
  in: deckFor(slides, { deck }),
  of: pagesFor(slides, { deck })
})
