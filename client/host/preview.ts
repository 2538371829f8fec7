// What a list of names would lead to if it were taken in now: who comes in, who may be whom, who stays unknown.
import { SURE, suggestions } from '../../shared/slices/participants/matching.ts'
import { nameKey } from '../../shared/slices/participants/same.ts'
import { type Arrival, isHere, knownOf, type Person } from './people.ts'

/** `in` and `stands`: nothing new; `waiting` and `sure` are let in; `likely` and `unknown` wait for somebody to settle them. */
export type Becomes = 'in' | 'waiting' | 'sure' | 'likely' | 'unknown' | 'stands'
export interface Line {
  name: string
  becomes: Becomes
  person: Person | null
}

/** Each name stands for one person: who is here under it already is not taken for another. */
export function preview(names: readonly string[], rows: readonly Person[], arrivals: readonly Arrival[]): Line[] {
  const there = holders(rows, arrivals)
  const byId = new Map(rows.map((p) => [p.id, p]))
  const held = names.map((name) => there.get(nameKey(name))?.shift() ?? null)
  const fresh = names.flatMap((shown, i) => (held[i] ? [] : [{ id: `new-${i}`, shown }]))
  const open = arrivals.map(({ id, name }) => ({ id, shown: name }))
  const likely = suggestions([...open, ...fresh], rows.filter((p) => !isHere(p)).map(knownOf))
  return names.map((name, i) => {
    const holder = held[i]
    if (holder && 'presence' in holder)
      return { name, becomes: holder.presence === 'waiting' ? 'waiting' : 'in', person: holder }
    const guess = likely.get(holder ? holder.id : `new-${i}`)
    const person = guess ? (byId.get(guess.participant) ?? null) : null
    if (guess && person && guess.score >= SURE) return { name, becomes: 'sure', person }
    return { name, becomes: holder ? 'stands' : person ? 'likely' : 'unknown', person }
  })
}

/** Who is accounted for under each name: people who are here, and names that stand in the waiting room. */
function holders(rows: readonly Person[], arrivals: readonly Arrival[]): Map<string, (Person | Arrival)[]> {
  const found = new Map<string, (Person | Arrival)[]>()
  const hold = (name: string, holder: Person | Arrival) =>
    found.set(nameKey(name), [...(found.get(nameKey(name)) ?? []), holder])
  for (const arrival of arrivals) hold(arrival.name, arrival)
  for (const person of rows.filter(isHere))
    for (const name of new Set([person.name, person.shown ?? person.name].map(nameKey))) hold(name, person)
  return found
}

export interface Sums {
  inside: number
  /** Comes in with the one press. */
  admitted: number
  likely: number
  unknown: number
  /** Names that are written up, and stay until somebody settles them. */
  written: number
}

export function sums(lines: readonly Line[]): Sums {
  const of = (...wanted: Becomes[]) => lines.filter((line) => wanted.includes(line.becomes)).length
  return {
    inside: of('in'),
    admitted: of('waiting', 'sure'),
    likely: of('likely'),
    unknown: of('unknown', 'stands'),
    written: of('likely', 'unknown')
  }
}
