// What the agenda remembers, and the few sums that everything else in it is made of.
import type { Kind } from '../../kinds.ts'
import { type ClockTime, type Instant, type Millis, type Minutes, minutes, USUAL_ZONE } from '../../time.ts'

export interface Block {
  id: string
  title: string
  kind: Kind
  /** Planned length. */
  minutes: Minutes
  /** Given during the meeting, negative when taken. */
  extraMinutes: Minutes
  fixedStart: ClockTime | null
  owner: string | null
  script: string | null
  slides: string | null
  protected: boolean
  skipped: boolean
  /** How long it has run, pauses not counted, up to when it last stood still. */
  used: Millis
  startedAt: Instant | null
  endedAt: Instant | null
  /** What was promised: where it stood when the meeting began. Null for what was added since. */
  promised: Instant | null
}

export interface Agenda {
  status: 'planned' | 'running' | 'paused' | 'finished'
  startsAt: Instant
  timeZone: string
  blocks: readonly Block[]
  /** What was removed, as it was: put back under its own id, it has what it had. */
  removed: readonly Block[]
  current: string | null
  /** Since when the current block runs; null while nothing does. */
  since: Instant | null
  finishedAt: Instant | null
  /** The end as it was promised when the meeting began. */
  promisedEnd: Instant | null
  /** Who last moved the meeting to another block, for the one who pressed a moment later. */
  moved: { by: string; at: Instant } | null
}

export const empty: Agenda = {
  status: 'planned',
  startsAt: 0,
  timeZone: USUAL_ZONE,
  blocks: [],
  removed: [],
  current: null,
  since: null,
  finishedAt: null,
  promisedEnd: null,
  moved: null
}

export type BlockState = 'planned' | 'current' | 'done' | 'skipped'

export const length = (block: Pick<Block, 'minutes' | 'extraMinutes'>): Millis =>
  minutes(block.minutes + block.extraMinutes)

/** What is left of a block, negative in the overrun. */
export const left = (agenda: Agenda, block: Block, now: Instant): Millis =>
  length(block) - block.used - (agenda.current === block.id && agenda.since !== null ? now - agenda.since : 0)

export const indexOf = (agenda: Agenda, id: string | null): number => agenda.blocks.findIndex((b) => b.id === id)

/** Where the meeting stands in the list: before it lies the past. -1 before the start, the end once finished. */
export function position(agenda: Agenda): number {
  if (agenda.status === 'finished') return agenda.blocks.length
  return indexOf(agenda, agenda.current)
}

/** A block that was passed over without being held counts as skipped, until someone goes back before it. */
export function stateOf(agenda: Agenda, block: Block): BlockState {
  if (agenda.current === block.id && agenda.status !== 'finished') return 'current'
  if (block.endedAt !== null) return 'done'
  return block.skipped || indexOf(agenda, block.id) < position(agenda) ? 'skipped' : 'planned'
}

/** The block that Next leads to. */
export const following = (agenda: Agenda): Block | undefined =>
  agenda.blocks.slice(position(agenda) + 1).find((b) => stateOf(agenda, b) === 'planned')

/** The block that Back leads to: the last one held before this, else the one just before. */
export function preceding(agenda: Agenda): Block | undefined {
  const earlier = agenda.blocks.slice(0, Math.max(0, position(agenda))).reverse()
  return earlier.find((b) => b.startedAt !== null) ?? earlier.find((b) => !b.skipped)
}
