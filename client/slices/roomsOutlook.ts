// How long the groups are open yet, as every view may know it: pure sums over the round that is open.
import type { Views } from '../../shared/slices/index.ts'
import type { Instant, Millis } from '../../shared/time.ts'
import { wholeSeconds } from '../ui/times.ts'

export type RoomsNow = Views['breakouts']['now']

export interface RoomsOutlook {
  /** Open, its last fifth, past its end; or on their way back. */
  state: 'run' | 'soon' | 'over' | 'called'
  /** Until they are to be back; negative past it. */
  left: Millis
  /** When they are to be back, or were called. */
  at: Instant
  /** The numbers of the groups that want help. */
  help: readonly number[]
}

/** Null while no rooms are open. */
export function roomsOutlook(rooms: RoomsNow | undefined, now: Instant): RoomsOutlook | null {
  if (!rooms || rooms.openedAt === null || rooms.endsAt === null) return null
  const { stage, openedAt, endsAt, calledAt, help } = rooms
  const left = endsAt - now
  if (stage === 'called') return { state: 'called', left, at: calledAt ?? endsAt, help }
  return stage === 'open' ? { state: stateOf(left, endsAt - openedAt), left, at: endsAt, help } : null
}

/** As the agenda has it. */
function stateOf(left: Millis, length: Millis): RoomsOutlook['state'] {
  if (wholeSeconds(left) < 0) return 'over'
  return left <= length / 5 ? 'soon' : 'run'
}
