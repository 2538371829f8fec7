// Who is to be in groups: all who are expected, or those who are here; and how many groups that comes to.
import { type Wish, wishes } from '../../../shared/slices/breakouts/forming/task.ts'
import { isGuest } from '../../../shared/slices/participants/state.ts'
import { isPresent, isToBePlaced, type Person, type Round } from '../groups.ts'

export type Pool = 'all' | 'here'

/** Whoever has gone is no longer expected. */
const isExpected = (person: Person) => isToBePlaced(person) && person.presence !== 'left'

/** People who stay where they are, also when they have not come: the host has locked them there. */
export const keptIn = ({ groups, locked }: Pick<Round, 'groups' | 'locked'>): ReadonlySet<string> =>
  new Set([...locked, ...groups.filter((g) => g.locked).flatMap((g) => g.people)])

export const chosenFrom = (people: Iterable<Person>, pool: Pool, kept: ReadonlySet<string> = new Set()): Person[] =>
  [...people].filter((p) => kept.has(p.id) || (isExpected(p) && (pool === 'all' || isPresent(p))))

export interface Counted {
  all: number
  here: number
  awaited: number
  left: number
  guests: number
  declined: number
}

export function counted(people: Iterable<Person>): Counted {
  const everybody = [...people]
  const count = (test: (person: Person) => boolean) => everybody.filter(test).length
  const all = count(isExpected)
  const here = count((p) => isExpected(p) && isPresent(p))
  return {
    ...{ all, here, awaited: all - here },
    left: count((p) => isToBePlaced(p) && p.presence === 'left'),
    guests: count((p) => isGuest(p.kind)),
    declined: count((p) => p.presence === 'declined' && !isGuest(p.kind))
  }
}

/** Wishes that come to nothing, because nothing is known that they could go by. */
export function idleWishes(people: Iterable<Person>, sat: boolean): ReadonlySet<Wish> {
  const those = [...people].filter(isExpected)
  const known: Partial<Record<Wish, boolean>> = {
    near: those.some((p) => p.postcode !== null),
    mixed: those.some((p) => p.form !== null),
    alike: those.some((p) => p.form !== null),
    trainees: those.some((p) => p.kind === 'trainee'),
    others: sat
  }
  return new Set(wishes.filter((wish) => known[wish] === false))
}

export interface Estimate {
  /** As many groups as come nearest to the middle size. */
  groups: number
  /** There can be no other number. */
  sure: boolean
  /** All of them can be of the sizes asked for. */
  fits: boolean
}

export function estimated(people: number, { min, max }: { min: number; max: number }): Estimate {
  if (people < min) return { groups: people === 0 ? 0 : 1, sure: true, fits: false }
  const [fewest, most] = [Math.ceil(people / max), Math.floor(people / min)]
  const middle = Math.max(1, Math.round((2 * people) / (min + max)))
  if (fewest > most) return { groups: middle, sure: false, fits: false }
  return { groups: Math.min(most, Math.max(fewest, middle)), sure: fewest === most, fits: true }
}
