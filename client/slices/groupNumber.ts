// In which group somebody is to be in the round that is open, else in the next; as those may know it who see who sits where.
import type { Views } from '../../shared/slices/index.ts'

type View = Pick<Views['breakouts'], 'now' | 'rounds' | 'seats'>

const none: ReadonlyMap<string, number> = new Map()
/** Views are replaced, never changed: what was worked out from one holds as long as it does. */
const known = new WeakMap<View, ReadonlyMap<string, number>>()

export function groupNumbers(view: View | undefined): ReadonlyMap<string, number> {
  if (!view?.now) return none
  const found = known.get(view) ?? new Map(seatsIn(view))
  known.set(view, found)
  return found
}

export const groupNumber = (view: View | undefined, person: string | null): number | null =>
  person === null ? null : (groupNumbers(view).get(person) ?? null)

function seatsIn({ now, rounds, seats }: View): (readonly [string, number])[] {
  const round = rounds?.find((r) => r.id === now?.id)
  if (round) return round.groups.flatMap((g) => g.people.map((person) => [person, g.number] as const))
  return (seats ?? []).map(({ id, number }) => [id, number])
}
