// The rows one can choose among at the door, and what Enter does to each.
import type { Range } from '../participants/marks.ts'
import type { Newcomer } from './acts.ts'
import type { Arrival, Person } from './people.ts'

/** Where in the name the letters that were typed stand. */
export type Marks = readonly Range[]

export type Option =
  | { key: string; kind: 'person'; person: Person; marks: Marks; arrival: Arrival | null }
  | { key: string; kind: 'arrival'; arrival: Arrival; person: Person | null; sure: boolean }
  | { key: string; kind: 'write'; name: string }
  | { key: string; kind: 'add'; newcomer: Newcomer | null }
  | { key: string; kind: 'dismiss'; arrival: Arrival }

/** `whom` asks who it is; `nothing`: they are in already. */
export type Does = 'admit' | 'match' | 'whom' | 'write' | 'add' | 'dismiss' | 'nothing'

/** @param whom the name in the waiting room that one is about to settle */
export function enterDoes(option: Option, whom: Arrival | null): Does {
  switch (option.kind) {
    case 'person':
      if (whom) return 'match'
      return option.person.presence === 'admitted' ? 'nothing' : option.arrival ? 'match' : 'admit'
    case 'arrival':
      return option.person ? 'match' : 'whom'
    case 'add':
      return option.newcomer ? 'add' : 'nothing'
    default:
      return option.kind
  }
}

/** @param arrival their name in the waiting room, when it is as good as certain that it is theirs */
export const personOption = (person: Person, marks: Marks = [], arrival: Arrival | null = null): Option => ({
  ...{ key: `p-${person.id}`, kind: 'person', person, marks, arrival }
})

export const arrivalOption = (arrival: Arrival, suggested: { person: Person; sure: boolean } | null): Option => ({
  ...{ key: `a-${arrival.id}`, kind: 'arrival', arrival },
  ...{ person: suggested?.person ?? null, sure: suggested?.sure ?? false }
})

/** Rows are made anew when anything changes: it is the key that tells which is which. */
export const placeOf = (options: readonly Option[], option: Option | null): number =>
  options.findIndex((o) => o.key === option?.key)
