// The groups as one works on them: which round is looked at, who is chosen, and who sits nowhere.
import type { Command } from '../../shared/slices/index.ts'
import type { Act } from './acts.ts'
import {
  byName,
  type Group,
  groupOf,
  isPresent,
  isToBePlaced,
  type Person,
  type Round,
  type Rule,
  type View
} from './groups.ts'

interface Around {
  view: () => View | undefined
  /** What was pressed and is not answered yet. */
  pressed: () => readonly Command[]
  perform: (act: Act) => void
}

const none: readonly never[] = []

export class Desk {
  /** The keyboard goes along with the choice. */
  holds = $state(false)
  /** The round one has turned to; until then it is the one that is next or open. */
  #turnedTo = $state<string | null>(null)
  #chosen = $state<string | null>(null)
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly rounds: readonly Round[] = $derived.by(() => this.#around.view()?.rounds ?? none)
  readonly rules: readonly Rule[] = $derived.by(() => this.#around.view()?.rules ?? none)
  readonly people: ReadonlyMap<string, Person> = $derived.by(
    () => new Map((this.#around.view()?.people ?? none).map((p) => [p.id, p]))
  )
  readonly round: Round | null = $derived.by(
    () =>
      this.rounds.find((r) => r.id === this.#turnedTo) ??
      this.rounds.find((r) => r.id === this.#around.view()?.now?.id) ??
      this.rounds.at(-1) ??
      null
  )
  readonly seated: ReadonlySet<string> = $derived.by(() => new Set(this.round?.groups.flatMap((g) => g.people)))
  /** Those who are here, and to be in a group, and are in none. */
  readonly unplaced: readonly Person[] = $derived.by(() =>
    [...this.people.values()].filter((p) => isToBePlaced(p) && isPresent(p) && !this.seated.has(p.id)).sort(byName)
  )
  /** Those who have not come, and sit nowhere. */
  readonly aside: readonly Person[] = $derived.by(() =>
    [...this.people.values()].filter((p) => isToBePlaced(p) && !isPresent(p) && !this.seated.has(p.id)).sort(byName)
  )
  readonly chosen: Person | null = $derived.by(() => this.people.get(this.#chosen ?? '') ?? null)

  name = (id: string): string => this.people.get(id)?.name ?? ''
  groupOf = (person: string): Group | null => (this.round ? groupOf(this.round, person) : null)
  perform = (act: Act): void => this.#around.perform(act)
  get pressed(): readonly Command[] {
    return this.#around.pressed()
  }

  turnTo(round: string | null) {
    this.#turnedTo = round
  }
  choose(person: string | null) {
    this.#chosen = person
  }
}
