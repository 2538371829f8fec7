// Meetings go away by themselves, RETENTION_DAYS after they ended.

import { plan } from '../shared/slices/agenda/plan.ts'
import type { State } from '../shared/slices/index.ts'
import { DAY, HOUR, type Instant } from '../shared/time.ts'
import type { Log } from './log/log.ts'
import type { Rooms } from './rooms.ts'

interface Keeping {
  log: Log
  rooms: Rooms
  now: () => Instant
  retentionDays: number
}

/**
 * Erases what has been kept long enough; returns how many meetings that was.
 * @throws at the end, when some could not be read or erased: they do not keep the others here
 */
export async function eraseOld({ log, rooms, now, retentionDays }: Keeping): Promise<number> {
  const before = now() - retentionDays * DAY
  let erased = 0
  const failures: unknown[] = []
  for (const { id, lastAt } of await log.meetings()) {
    if (lastAt >= before) continue // not touched for so long, so only these can be over for so long
    try {
      const over = await rooms.use(id, (room) => endOf(room.state) < before)
      if (!over) continue
      await rooms.erase(id)
      erased += 1
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} old meetings could not be erased.`)
  return erased
}

/** When it was finished; for a meeting that nobody finished, when it was planned to be. */
const endOf = ({ agenda }: State): Instant => agenda.finishedAt ?? plan(agenda).end

/** Looks at start and every six hours. Returns how to stop. */
export function keepErasing(keeping: Keeping, report: (error: unknown) => void): () => void {
  const look = () => void eraseOld(keeping).catch(report)
  look()
  const timer = setInterval(look, 6 * HOUR)
  timer.unref()
  return () => clearInterval(timer)
}
