// Does what was pressed; when somebody else did it first, that is what is told, and there is nothing of mine to take back.
import type { Room } from '../context.ts'
import type { doneBy } from '../slices/participantsLesson.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import { type Act, putBack } from './acts.ts'
import type { Person } from './people.ts'

type Tools = Pick<Room, 'live' | 'deeds'>

/** @param late says that somebody else did it first; without it that is not told */
export function perform(
  { live, deeds }: Tools,
  { command, told, undo, moves, id }: Act,
  late?: typeof doneBy
): Promise<boolean> {
  const how = id === undefined ? {} : { id }
  if (!moves) return deeds.ask(command, told, undo, how)
  const { people, to, arrivals } = moves
  const rows = () => new Map((live.views.participants?.rows ?? []).map((p) => [p.id, p]))
  const mine = () => {
    const now = rows()
    return people.filter(({ id, presence }) => presence !== to && now.get(id)?.by === live.you)
  }
  return deeds.ask(
    command,
    told,
    () => {
      const moved = mine()
      return moved.length > 0 ? putBack(to, moved, arrivals) : null
    },
    { ...how, others: () => (late && mine().length === 0 ? byOthers(live, rows(), people, late) : null) }
  )
}

/** Null when they stand as they stood when I pressed. */
function byOthers(
  live: Room['live'],
  now: ReadonlyMap<string, Person>,
  people: readonly Person[],
  late: typeof doneBy
): Told | null {
  const moved = people.map(({ id }) => now.get(id)).find((p) => p?.by !== undefined && p.by !== live.you)
  if (!moved) return null
  const { name, presence, since, by } = moved
  return () => late(live, name, presence, by ?? '', since)
}
