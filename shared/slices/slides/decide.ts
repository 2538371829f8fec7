// What a command about the slides leads to: the moderator asks for a page, the operator says which is shown, and both decks and cues are theirs.
import { HIGHEST_PAGE, MOST_DECKS } from '../../limits.ts'
import { type Actor, holds, type Refusal, refuse } from '../../slice.ts'
import { type CueCommand, decideCue } from './cueing.ts'
import type { SlidesCommand, SlidesEvent } from './messages.ts'
import { isSame, standing, stepped, wantedAfter } from './places.ts'
import type { Deck, Deed, Meeting, Place, Slides } from './state.ts'

export type Outcome = readonly SlidesEvent[] | Refusal
export type Of<T extends SlidesCommand['type']> = Extract<SlidesCommand, { type: T }>
type DeckCommand = Of<'slides.addDeck' | 'slides.removeDeck' | 'slides.restoreDeck'>

export interface Around {
  actor: Actor
  commandId: string
  meeting: Meeting
}

export function decide(slides: Slides, command: SlidesCommand, around: Around): Outcome {
  const { actor, meeting } = around
  if (!holds(actor, command.type === 'slides.ask' ? 'moderator' : 'slides', 'coordinator'))
    return refuse('not-your-role')
  const stand = (place: Place) => standing(slides, place, meeting)
  const stands = { showing: stand(slides.showing), wanted: stand(slides.wanted), stand }
  switch (command.type) {
    case 'slides.ask':
      return ask(slides, command, stands)
    case 'slides.show':
      return show(slides, command, stands)
    case 'slides.ready':
      return ready(slides, command, stands)
    case 'slides.unready':
      return slides.ready === null ? [] : [{ type: 'slides.unreadied' }]
    case 'slides.addDeck':
    case 'slides.removeDeck':
    case 'slides.restoreDeck':
      return keep(slides, command)
    default:
      return decideCue(slides, command satisfies CueCommand, around)
  }
}

interface Stands extends Pick<Slides, 'showing' | 'wanted'> {
  /** A place as it counts now. */
  stand: (place: Place) => Place
}

/** Two who ask for the same page at once ask for it once; who saw an older screen is told where it stands. */
function ask(slides: Slides, { from, by }: Of<'slides.ask'>, { showing, wanted }: Stands): Outcome {
  if (!isSame(from, wanted)) {
    const led = stepped(from.page === 0 ? { ...from, deck: wanted.deck } : from, by)
    return isSame(led, wanted) ? [] : refuse('slides-moved', { ...wanted, by: lastMoved(slides)?.by })
  }
  const to = stepped(wanted, by)
  const pages = pagesOf(slides, wanted.deck)
  if (to.page > pages) return refuse('last-page', { page: wanted.page, pages })
  if (to.page > 0) return [{ type: 'slides.asked', to }]
  // what was asked for from the beginning can be taken back
  const nothingYet = to.page === 0 && showing.page === 0
  return nothingYet ? [{ type: 'slides.asked', to: showing }] : refuse('first-page')
}

const lastMoved = ({ asked, shown }: Slides): Deed | null =>
  asked && shown ? (shown.at > asked.at ? shown : asked) : (asked ?? shown)

/** Also of a deck that was removed while it was shown. */
const pagesOf = ({ decks }: Slides, deck: string | null): number =>
  decks.find((d) => d.id === deck)?.pages ?? HIGHEST_PAGE

function show(slides: Slides, { deck, page, wanted: before }: Of<'slides.show'>, stands: Stands): Outcome {
  const [to, again] = [stands.stand({ deck, page }), before && stands.stand(before)]
  const fault = missing(slides, to, stands) ?? (again ? missing(slides, again, stands) : null)
  if (fault) return fault
  if (again && page > 0 && (again.page === 0 || again.deck !== to.deck))
    return refuse('malformed', { path: ['wanted'] })
  const { showing, wanted } = stands
  // whatever has been asked for since is asked for still, unless it was in the deck that is gone back from
  const since = !isSame(showing, wanted) && (page === 0 || wanted.deck === to.deck)
  const kept = again ? (since ? wanted : again) : wantedAfter(showing, wanted, to)
  return isSame(to, showing) && isSame(kept, wanted) ? [] : [{ type: 'slides.shown', to, wanted: kept }]
}

function ready(slides: Slides, { deck, page }: Of<'slides.ready'>, stands: Stands): Outcome {
  const to = stands.stand({ deck, page })
  const fault = missing(slides, to, stands)
  if (fault) return fault
  return slides.ready && isSame(slides.ready, to) ? [] : [{ type: 'slides.readied', to }]
}

/** Why a page cannot be shown; null when it can. What stands there now can, also once its deck is removed. */
function missing({ decks }: Slides, { deck, page }: Place, { showing, wanted }: Stands): Refusal | null {
  if (deck === null) return null
  const found = decks.find((d) => d.id === deck)
  if (!found || (found.removed && deck !== showing.deck && deck !== wanted.deck)) return refuse('no-such-deck')
  return page > found.pages ? refuse('no-such-page', { page, pages: found.pages }) : null
}

function keep({ decks }: Slides, command: DeckCommand): Outcome {
  const { id } = command
  const deck = decks.find((d) => d.id === id)
  const full = decks.filter((d) => !d.removed).length >= MOST_DECKS
  if (command.type === 'slides.addDeck') {
    if (deck) return refuse('duplicate-id')
    if (full) return refuse('too-many')
    const personal = { name: command.name, titles: command.pages.map((p) => p.title) }
    return [{ type: 'slides.deckAdded', id, pages: command.pages.length, personal }]
  }
  if (!deck) return refuse('no-such-deck')
  return command.type === 'slides.removeDeck' ? remove(deck) : restore(deck, full)
}

const remove = ({ id, removed }: Deck): Outcome => (removed ? [] : [{ type: 'slides.deckRemoved', id }])

function restore({ id, removed }: Deck, full: boolean): Outcome {
  if (!removed) return []
  return full ? refuse('too-many') : [{ type: 'slides.deckRestored', id }]
}
