// What the rules say of who sits where: what is not kept, what a move would break, and where those in the tray may go.
import { taskOf, type Wanted } from '../../shared/slices/breakouts/asking.ts'
import { brokenIn } from '../../shared/slices/breakouts/forming/broken.ts'
import { type Place, placesFor } from '../../shared/slices/breakouts/forming/placing.ts'
import type { Broken, Task } from '../../shared/slices/breakouts/forming/task.ts'
import type { Desk } from './desk.svelte.ts'
import { isToBePlaced } from './groups.ts'

/** A group as the rules look at it, by its id. */
export interface Seats {
  label: string
  people: readonly string[]
  leader: string | null
}

const none: readonly never[] = []
export const keyOf = (broken: Broken): string => JSON.stringify(broken)

export class Placing {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  readonly #task: Task | null = $derived.by(() => {
    const { round, rounds, rules, seated } = this.#desk
    if (!round) return null
    const people = [...this.#desk.people.values()].filter((p) => isToBePlaced(p) || seated.has(p.id))
    const before = rounds[rounds.indexOf(round) - 1]?.groups.map((g) => g.people) ?? none
    const wanted: Wanted = { round, people, rules, before, seed: 1 }
    return taskOf(wanted)
  })
  readonly seats: readonly Seats[] = $derived.by(() =>
    (this.#desk.round?.groups ?? none).map(({ id, people, leader }) => ({ label: id, people, leader }))
  )
  readonly broken: readonly Broken[] = $derived.by(() => this.brokenIn(this.seats))
  readonly #places: ReadonlyMap<string, readonly Place[]> = $derived.by(
    () => new Map(this.#desk.unplaced.map(({ id }) => [id, this.#placesFor(id)]))
  )

  brokenIn = (seats: readonly Seats[]): readonly Broken[] => (this.#task ? brokenIn(this.#task, seats) : none)

  /** Best first. */
  placesOf = (person: string): readonly Place[] => this.#places.get(person) ?? this.#placesFor(person)

  /** What is kept now and would not be. */
  wouldBreak(after: readonly Seats[]): readonly Broken[] {
    const before = new Set(this.broken.map(keyOf))
    return this.brokenIn(after).filter((b) => !before.has(keyOf(b)))
  }

  /** Who would sit where, with these people in that group, or in none. */
  with(people: readonly string[], to: string | null, seats = this.seats): readonly Seats[] {
    return seats.map((group) => {
      const others = group.people.filter((p) => !people.includes(p))
      return { ...group, people: group.label === to ? [...others, ...people] : others }
    })
  }

  #placesFor(person: string): readonly Place[] {
    const was = this.#desk.round?.was.find((w) => w.id === person)?.group ?? null
    return this.#task ? placesFor(this.#task, this.seats, person, was) : none
  }
}
