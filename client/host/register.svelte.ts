// The participants as this view needs them: who waits, who is missing, who at the door nobody knows; and the search.

import { SURE } from '../../shared/slices/participants/matching/sure.ts'
import type { Live } from '../live.svelte.ts'
import type { Range } from '../participants/marks.ts'
import type { Searchable } from '../participants/search.ts'
import { searchIn } from '../participants/searching.svelte.ts'
import type { Match } from './acts.ts'
import { type Arrival, byName, byWait, isHere, knownOf, of, type Person } from './people.ts'
import { steady } from './steady.ts'

/** What the search looks at; when none of it has changed, its index stays as it is. */
const searched = ({ id, name, practice, phone, shown }: Person): Searchable => ({
  ...{ id, name, practice, phone: phone ?? null, shown: shown ?? null }
})

export class Register {
  readonly #live: Live
  #before: readonly Person[] = []
  #arrivalsBefore: readonly Arrival[] = []
  #searchedBefore: readonly Searchable[] = []

  constructor(live: Live) {
    this.#live = live
  }

  readonly rows = $derived.by(() => (this.#before = steady(this.#before, this.#live.views.participants?.rows ?? [])))
  readonly arrivals = $derived.by(
    () => (this.#arrivalsBefore = steady(this.#arrivalsBefore, this.#live.views.participants?.arrivals ?? []))
  )
  readonly byId: ReadonlyMap<string, Person> = $derived(new Map(this.rows.map((p) => [p.id, p])))
  readonly arrivalById: ReadonlyMap<string, Arrival> = $derived(new Map(this.arrivals.map((a) => [a.id, a])))
  readonly waiting = $derived(this.rows.filter(of('waiting')).sort(byWait))
  readonly missing = $derived(this.rows.filter(of('expected')).sort(byName))
  /** Those who may still turn up under some name. */
  readonly absent = $derived(this.rows.filter((p) => !isHere(p)).map(knownOf))
  /** Whose name in the waiting room is as good as certain. */
  readonly sure: readonly Match[] = $derived(
    this.arrivals.flatMap((a) => {
      const person = a.suggestion && a.suggestion.score >= SURE ? this.byId.get(a.suggestion.participant) : undefined
      return person ? [{ arrival: a.id, person }] : []
    })
  )
  /** Names that may be anybody's. This is what »ukendt« means, wherever they are counted. */
  readonly unknown = $derived.by(() => this.arrivals.filter((a) => this.suggested(a)?.sure !== true))
  /** Whom the server takes a name in the waiting room for. */
  suggested = ({ suggestion }: Arrival): { person: Person; sure: boolean } | null => {
    const person = suggestion && this.byId.get(suggestion.participant)
    return person ? { person, sure: suggestion.score >= SURE } : null
  }

  readonly #searched = $derived.by(() => (this.#searchedBefore = steady(this.#searchedBefore, this.rows.map(searched))))
  readonly #find = $derived(searchIn(this.#searched))

  /** The best first; of those found equally well, whoever is outside before whoever is in. */
  find(query: string): { person: Person; marks: readonly Range[] }[] {
    const hits = this.#find(query, (id) => boosts[this.byId.get(id)?.presence ?? 'expected'])
    return hits.flatMap(({ id, marks }) => {
      const person = this.byId.get(id)
      return person ? [{ person, marks }] : []
    })
  }
}

const boosts = { waiting: 4, expected: 3, left: 2, declined: 1, admitted: 0 }
