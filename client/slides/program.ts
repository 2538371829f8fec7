// The items with what is to be shown at each: which are still to come, which cue a page belongs to, what a page begins.
import type { Place } from '../../shared/slices/slides/state.ts'
import type { AgendaView, Block } from '../slices/outlook.ts'
import { type Cue, covers } from './deck.ts'

/** From the one that is held; all of them before the start and after the end. */
export function toCome({ blocks, current, status }: AgendaView): readonly Block[] {
  const at = blocks.findIndex((b) => b.id === current)
  return (status === 'finished' || at < 0 ? blocks : blocks.slice(at)).filter((b) => b.state !== 'skipped')
}

const inOrder = (blocks: readonly Block[], cues: readonly Cue[]) =>
  blocks.flatMap((block) => cues.filter((c) => c.block === block.id).map((cue) => ({ block, cue })))

/** The cue to a page, at the item that is held or the first that has one. */
export const cueTo = (blocks: readonly Block[], cues: readonly Cue[], place: Place): Cue | null =>
  inOrder(blocks, cues).find(({ cue }) => covers(cue, place))?.cue ?? null

/** What to remember at a page: its cue's words, and those of what follows when nothing is to be shared any more. */
export function wordsTo(blocks: readonly Block[], cues: readonly Cue[], place: Place): string {
  const cue = cueTo(blocks, cues, place)
  if (!cue) return ''
  const own = cues.filter((c) => c.block === cue.block)
  const after = own[own.indexOf(cue) + 1]
  return [cue.say, after?.stops ? after.say : null]
    .filter((words) => words !== null && words !== undefined)
    .map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`))
    .join(' ')
}

/** The item after the one that is held which begins with this page. */
export function beginsWith(blocks: readonly Block[], cues: readonly Cue[], place: Place): Block | null {
  const starts = (block: Block) => {
    const first = cues.find((c) => c.block === block.id && c.from !== null)
    return first !== undefined && first.from === place.page && first.in === place.deck
  }
  return blocks.find((b) => b.state === 'planned' && starts(b)) ?? null
}

/** Where one would begin: the first page that the items to come have a cue to. */
export const firstPage = (blocks: readonly Block[], cues: readonly Cue[]): number =>
  inOrder(blocks, cues).find(({ cue }) => cue.from !== null)?.cue.from ?? 1
