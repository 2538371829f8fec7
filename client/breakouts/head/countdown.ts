// How long the rooms are open yet, by the agenda's own conventions; after they are called, how long until all are back.
import { type Instant, MINUTE, type Millis } from '../../../shared/time.ts'
import { wholeSeconds } from '../../ui/times.ts'
import type { Round } from '../groups.ts'

export type OpenState = 'run' | 'soon' | 'over' | 'back' | 'late'
export interface Left {
  state: OpenState
  left: Millis
  endsAt: Instant
}

/** What the video tools give people to come back in. */
const BACK_IN = MINUTE

export function leftOf({ stage, openedAt, endsAt, calledAt }: Round, now: Instant): Left | null {
  if (stage === 'called' && calledAt !== null) {
    const end = calledAt + BACK_IN
    return { state: wholeSeconds(end - now) < 0 ? 'late' : 'back', left: end - now, endsAt: end }
  }
  if (stage !== 'open' || openedAt === null || endsAt === null) return null
  const left = endsAt - now
  if (wholeSeconds(left) < 0) return { state: 'over', left, endsAt }
  return { state: left <= (endsAt - openedAt) / 5 ? 'soon' : 'run', left, endsAt }
}
