// The groups of a round with their people, as the video tool and the list of participants call them.
import { fold } from '../../../shared/slices/participants/names.ts'
import { type Group, isPresent, type Person, type Round } from '../groups.ts'

export interface Seat {
  id: string
  name: string
  /** As the video tool shows them, where that is another name. */
  shown: string | null
  /** Told only where two are called the same. */
  practice: string | null
  present: boolean
  leader: boolean
}
export interface Room {
  group: Group
  seats: readonly Seat[]
}
/** How somebody is shown in the video tool, where one may know it. */
export type Shown = (person: string) => string | null

const order = new Intl.Collator('da', { numeric: true, sensitivity: 'accent' })
/** As the video tool's own list stands: by the name that is shown there. */
const byShown = (a: Seat, b: Seat): number =>
  order.compare(a.shown ?? a.name, b.shown ?? b.name) || order.compare(a.practice ?? '', b.practice ?? '')
const byName = (a: Seat, b: Seat): number =>
  order.compare(a.name, b.name) || order.compare(a.practice ?? '', b.practice ?? '')

export function roomsOf(
  { groups }: Pick<Round, 'groups'>,
  people: ReadonlyMap<string, Person>,
  shown: Shown = () => null
): Room[] {
  const twice = namesakes(people.values())
  const seat = (person: Person, group: Group): Seat => {
    const other = shown(person.id)
    return {
      id: person.id,
      name: person.name,
      shown: other && fold(other) !== fold(person.name) ? other : null,
      practice: twice.has(fold(person.name)) ? person.practice : null,
      present: isPresent(person),
      leader: group.leader === person.id
    }
  }
  return groups
    .filter((group) => group.people.length > 0)
    .toSorted((a, b) => a.number - b.number)
    .map((group) => ({
      group,
      seats: group.people
        .flatMap((id) => people.get(id) ?? [])
        .map((p) => seat(p, group))
        .sort(byShown)
    }))
}

function namesakes(people: Iterable<Person>): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()]
  for (const { name } of people) (once.has(fold(name)) ? twice : once).add(fold(name))
  return twice
}

/** One by one, by their names. */
export const seatsIn = (rooms: readonly Room[]): { seat: Seat; group: Group }[] =>
  rooms.flatMap(({ group, seats }) => seats.map((seat) => ({ seat, group }))).sort((a, b) => byName(a.seat, b.seat))
