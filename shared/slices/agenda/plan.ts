// Planned and expected times: pure functions of the agenda and now, the same on the server and in every browser.
import type { Kind } from '../../kinds.ts'
import { type ClockTime, type Instant, MINUTE, type Millis, type Minutes, minutes, nextAt } from '../../time.ts'
import type { Agenda, BlockState } from './state.ts'

export interface Planned {
  /** When each block was to start, by id. */
  starts: ReadonlyMap<string, Instant>
  end: Instant
}

/** The instant of a fixed start; null when there is none, or the clock skips that time. */
export const fixedAt = (agenda: Pick<Agenda, 'startsAt' | 'timeZone'>, clock: ClockTime | null): Instant | null =>
  clock === null ? null : nextAt(agenda.startsAt, clock, agenda.timeZone)

/** The plan: each block after the one before, not before its fixed start. Once the meeting has begun, what was promised then. */
export function plan(agenda: Agenda): Planned {
  const starts = new Map<string, Instant>()
  let cursor = agenda.startsAt
  for (const block of agenda.blocks) {
    const start = block.promised ?? Math.max(cursor, fixedAt(agenda, block.fixedStart) ?? cursor)
    starts.set(block.id, start)
    cursor = start + minutes(block.minutes)
  }
  return { starts, end: agenda.promisedEnd ?? cursor }
}

/** What tells when the meeting begins; `views.agenda` is one of these. */
export interface Begins {
  startsAt: Instant
  blocks: readonly { kind: Kind; plannedStart: Instant | null }[]
}

/** When it begins in earnest, as planned: once people have checked in. */
export const beginsInEarnest = ({ startsAt, blocks }: Begins): Instant =>
  blocks.find((b) => b.kind !== 'check-in')?.plannedStart ?? startsAt

/** What a forecast needs to know; `views.agenda` is one of these. */
export interface Forecastable {
  status: Agenda['status']
  startsAt: Instant
  finishedAt: Instant | null
  current: string | null
  /** When the current block runs out; null while it stands still. */
  endsAt: Instant | null
  plannedEnd: Instant
  blocks: readonly {
    id: string
    state: BlockState
    /** What is left of it, as of when it last stood still. */
    left: Millis
    fixedAt: Instant | null
    startedAt: Instant | null
  }[]
}

export interface Forecast {
  /** When each block started or will start, by id; null for what is skipped. */
  starts: ReadonlyMap<string, Instant | null>
  expectedEnd: Instant
  /** Positive when late. */
  drift: Millis
}

/** How it will go from now: an overrun and a late start push on, a gap before a fixed start absorbs a delay. */
export function forecast(agenda: Forecastable, now: Instant): Forecast {
  const starts = new Map<string, Instant | null>()
  let cursor = Math.max(now, agenda.status === 'planned' ? agenda.startsAt : now)
  for (const block of agenda.blocks) {
    if (block.state === 'current') {
      starts.set(block.id, block.startedAt)
      cursor = Math.max(now, agenda.endsAt ?? now + block.left)
    } else if (block.state === 'planned') {
      cursor = Math.max(cursor, block.fixedAt ?? cursor)
      starts.set(block.id, cursor)
      cursor += Math.max(0, block.left)
    } else starts.set(block.id, block.state === 'done' ? block.startedAt : null)
  }
  const expectedEnd = agenda.finishedAt ?? cursor
  return { starts, expectedEnd, drift: expectedEnd - agenda.plannedEnd }
}

/** The same agenda as it would be with these minutes more (or fewer) in some blocks. */
export function withExtra<A extends Forecastable>(agenda: A, extra: ReadonlyMap<string, Minutes>): A {
  const gain = (id: string | null) => minutes((id !== null && extra.get(id)) || 0)
  return {
    ...agenda,
    endsAt: agenda.endsAt === null ? null : agenda.endsAt + gain(agenda.current),
    blocks: agenda.blocks.map((b) => ({ ...b, left: b.left + gain(b.id) }))
  }
}

/** The first block whose fixed start cannot be: skipped by the clock, out of order, or more than twelve hours into the meeting. */
export function impossibleStart(
  agenda: Pick<Agenda, 'startsAt' | 'timeZone'>,
  blocks: readonly { fixedStart: ClockTime | null }[]
): { index: number; reason: 'clock-skips-it' | 'before-the-previous' } | null {
  let earliest = agenda.startsAt
  for (const [index, { fixedStart }] of blocks.entries()) {
    if (fixedStart === null) continue
    const at = fixedAt(agenda, fixedStart)
    if (at === null) return { index, reason: 'clock-skips-it' }
    if (at < earliest - (earliest % MINUTE) || at > agenda.startsAt + minutes(12 * 60))
      return { index, reason: 'before-the-previous' }
    earliest = at
  }
  return null
}
