// How a sending goes: what was asked for together, or before the former was through, and how far it has come.
import type { Instant } from '../../shared/time.ts'
import type { Row, Step } from './people.ts'

export interface Sending {
  from: Instant
  total: number
  /** Not begun, or not answered. */
  left: number
  /** Not begun: can still be stopped. */
  waiting: number
  sent: number
  /** Of those that were sent, at the phone. */
  delivered: number
  failed: number
  unknown: number
  stopped: number
}

interface Trip {
  from: Instant
  /** When it was known how it went; null until then. */
  to: Instant | null
  outcome: Step['what'] | null
  waits: boolean
}

const outcomes: readonly Step['what'][] = ['sent', 'delivered', 'failed', 'unknown', 'stopped']

/** The last time somebody was sent theirs. */
function tripOf({ steps, waits }: Row): Trip | null {
  const at = steps.findLastIndex(({ what }) => what === 'queued')
  const queued = steps[at]
  if (!queued) return null
  const after = steps.slice(at + 1).filter(({ what }) => outcomes.includes(what))
  return { from: queued.at, to: after[0]?.at ?? null, outcome: after.at(-1)?.what ?? null, waits }
}

/** The newest; null when nothing has been sent. */
export function lastSending(rows: readonly Row[]): Sending | null {
  const trips = rows.flatMap((row) => tripOf(row) ?? [])
  if (trips.length === 0) return null
  const from = beginning(trips)
  const own = trips.filter((trip) => trip.from >= from)
  const of = (...wanted: readonly (Step['what'] | null)[]) =>
    own.filter(({ outcome }) => wanted.includes(outcome)).length
  return {
    ...{ from, total: own.length, left: of(null), waiting: own.filter(({ waits }) => waits).length },
    ...{ sent: of('sent', 'delivered'), delivered: of('delivered') },
    ...{ failed: of('failed'), unknown: of('unknown'), stopped: of('stopped') }
  }
}

/** What was asked for while another was under way belongs to that. */
function beginning(trips: readonly Trip[]): Instant {
  let from = Math.max(...trips.map((trip) => trip.from))
  for (;;) {
    const over = trips.filter((trip) => trip.from < from && (trip.to === null || trip.to > from))
    if (over.length === 0) return from
    from = Math.min(...over.map((trip) => trip.from))
  }
}

/** Seconds until the last is begun. */
export const secondsLeft = ({ left }: Pick<Sending, 'left'>, perSecond: number): number =>
  Math.max(1, Math.ceil(left / Math.max(perSecond, 0.01)))
