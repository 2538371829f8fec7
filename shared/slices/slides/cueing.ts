// What a command about a cue leads to: written, mended, taken out, put back. The first change makes an item's cues its own.
import { MOST_CUES } from '../../limits.ts'
import { type Refusal, refuse } from '../../slice.ts'
import { cuesOf, type Item, owns, pagesFor, readFrom } from './cues.ts'
import { textKey } from './cuesIn.ts'
import type { Around, Of, Outcome } from './decide.ts'
import type { SlidesEvent } from './messages.ts'
import { type Cue, deckOf, type Slides } from './state.ts'

export type CueCommand = Of<'slides.cue' | 'slides.editCue' | 'slides.removeCue' | 'slides.restoreCue'>

export function decideCue(slides: Slides, command: CueCommand, around: Around): Outcome {
  const { blocks } = around.meeting.agenda
  if (command.type === 'slides.cue') {
    const block = blocks.find((b) => b.id === command.block)
    return block ? add(slides, block, command, around) : refuse('no-such-block')
  }
  if (command.type === 'slides.restoreCue') return restore(slides, command)
  const { id, type } = command
  for (const block of blocks) {
    const cue = cuesOf(slides, block).find((c) => c.id === id)
    if (!cue) continue
    const made = type === 'slides.editCue' ? edit(slides, cue, command) : removed(cue)
    if ('refused' in made || made.length === 0) return made
    const first = taken(slides, block)
    const most = type === 'slides.editCue' ? MOST_CUES : MOST_CUES + 1
    return first.length > 0 && count(slides, first) > most ? refuse('too-many') : [...first, ...made]
  }
  const isOut = type === 'slides.removeCue' && slides.cues.some((c) => c.id === id && c.removed)
  return isOut ? [] : refuse('no-such-cue')
}

type Written = Pick<Cue, 'deck' | 'from' | 'to' | 'stops' | 'say'>

function add(slides: Slides, block: Item, command: Of<'slides.cue'>, { commandId }: Around): Outcome {
  const { id = commandId, deck = null, from = null, say = null } = command
  const { to = from, stops = true, after = cuesOf(slides, block).at(-1)?.id ?? null } = command
  const written = { deck, from, to, stops: from === null && stops, say }
  const fault = misplaced(slides, written)
  if (fault) return fault
  if (after !== null && !cuesOf(slides, block).some((c) => c.id === after)) return refuse('no-such-cue')
  const first = taken(slides, block)
  const known = [...slides.cues, ...(first.length > 0 ? readFrom(block) : [])]
  if (known.some((c) => c.id === id)) return refuse('duplicate-id')
  if (isFull(slides, first)) return refuse('too-many')
  return [...first, { type: 'slides.cued', id, block: block.id, ...split(written), after }]
}

function edit(slides: Slides, cue: Cue, command: Of<'slides.editCue'>): Outcome {
  const { deck = cue.deck, say = cue.say, from = cue.from } = command
  const told = command.from !== undefined
  const { to = told ? from : cue.to, stops = told ? true : cue.stops } = command
  if (to !== null && (from === null || from > to)) return refuse('malformed', { path: ['to'] })
  const written: Written = { deck, from, to: to ?? from, stops: from === null && stops, say }
  const moves = (['deck', 'from', 'to'] as const).some((part) => written[part] !== cue[part])
  const fault = moves ? misplaced(slides, written) : null
  if (fault) return fault
  const same = !moves && written.say === cue.say && written.stops === cue.stops
  return same ? [] : [{ type: 'slides.cueEdited', id: cue.id, ...split(written) }]
}

const removed = ({ id }: Cue): Outcome => [{ type: 'slides.cueRemoved', id }]

function restore(slides: Slides, { id }: Of<'slides.restoreCue'>): Outcome {
  const cue = slides.cues.find((c) => c.id === id)
  if (!cue) return refuse('no-such-cue')
  if (!cue.removed) return []
  return isFull(slides) ? refuse('too-many') : [{ type: 'slides.cueRestored', id }]
}

/** Why its pages cannot be shown; null when they can, or nobody knows yet. */
function misplaced(slides: Slides, { deck, to }: Written): Refusal | null {
  if (deck !== null && !deckOf(slides, deck)) return refuse('no-such-deck')
  const pages = pagesFor(slides, { deck })
  return to !== null && pages !== null && to > pages ? refuse('no-such-page', { page: to, pages }) : null
}

/** Nothing, when they are its own already. */
function taken(slides: Slides, item: Item): readonly Extract<SlidesEvent, { type: 'slides.cuesTaken' }>[] {
  if (owns(slides, item)) return []
  const read = readFrom(item)
  const cues = read.map(({ id, deck, from, to, stops }) => ({ id, deck, from, to, stops }))
  const personal = { says: read.map(({ say }) => say) }
  return [{ type: 'slides.cuesTaken', block: item.id, text: textKey(item.id, item.slides), cues, personal }]
}

const count = ({ cues }: Slides, more: ReturnType<typeof taken> = []): number =>
  cues.filter((c) => !c.removed).length + more.flatMap((e) => e.cues).length
const isFull = (slides: Slides, more?: ReturnType<typeof taken>): boolean => count(slides, more) >= MOST_CUES

const split = ({ deck, from, to, stops, say }: Written) => ({ deck, from, to, stops, personal: { say } })
