// Where a meeting stands: what its log comes to.
import { evolve, initial } from '../shared/meeting.ts'
import type { Recorded, State } from '../shared/slices/index.ts'
import type { Log } from './log/log.ts'

/** What there is to see, and after which event. */
export interface Scene {
  state: State
  seq: number
}

/** Before anything has happened; and when the meeting is gone. */
export const nothing: Scene = { state: initial, seq: 0 }

export const further = ({ state, seq }: Scene, events: readonly Recorded[]): Scene => ({
  state: events.reduce(evolve, state),
  seq: seq + events.length
})

export async function readScene(log: Pick<Log, 'read'>, meeting: string): Promise<Scene> {
  const all = await log.read(meeting, 0)
  return further(
    nothing,
    all.map(({ event }) => event)
  )
}
