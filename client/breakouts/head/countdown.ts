// After the groups are called: how long until all are back.
import { type Instant, MINUTE, type Millis } from '../../../shared/time.ts'
import { wholeSeconds } from '../../ui/times.ts'
import type { Round } from '../groups.ts'

export interface Back {
  left: Millis
  /** When they are to be back. */
  at: Instant
  late: boolean
}

/** What the video tools give people to come back in. */
const BACK_IN = MINUTE

export function backIn({ stage, calledAt }: Pick<Round, 'stage' | 'calledAt'>, now: Instant): Back | null {
  if (stage !== 'called' || calledAt === null) return null
  const at = calledAt + BACK_IN
  return { left: at - now, at, late: wholeSeconds(at - now) < 0 }
}
