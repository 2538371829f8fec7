// The line in which one catches by hand: a name that completes itself, and what was written.
import { makeSearch, type Search } from '../participants/search.ts'
import type { Typed } from './catching.ts'
import type { Person } from './people.ts'

const MOST_OFFERED = 6
const BOOSTS = { admitted: 4, waiting: 3, expected: 2, left: 1, declined: 0 }

export class Capture {
  name = $state('')
  text = $state('')
  /** Which of the names is pointed at; the one behind the last is what was typed. */
  at = $state(0)
  /** The names are offered. */
  offers = $state(false)
  /** Whose name was taken. */
  #taken = $state.raw<Person | null>(null)
  readonly #people: () => readonly Person[]

  constructor(people: () => readonly Person[]) {
    this.#people = people
  }

  readonly #find: Search = $derived.by(() =>
    makeSearch(
      this.#people().map(({ id, name, practice, shown }) => ({ id, name, practice, phone: null, shown: shown ?? null }))
    )
  )
  readonly found: readonly Person[] = $derived.by(() => {
    if (!this.offers) return []
    const byId = new Map(this.#people().map((p) => [p.id, p]))
    const hits = this.#find(this.name, (id) => BOOSTS[byId.get(id)?.presence ?? 'declined'])
    return hits.slice(0, MOST_OFFERED).flatMap(({ id }) => byId.get(id) ?? [])
  })
  /** Those who are offered, and the name as it was typed. */
  readonly options: readonly (Person | null)[] = $derived(this.found.length > 0 ? [...this.found, null] : [])
  readonly participant: Person | null = $derived(this.#taken?.name === this.name ? this.#taken : null)

  type(name: string) {
    this.name = name
    this.at = 0
    this.offers = name.trim() !== ''
  }

  step(by: number) {
    const count = this.options.length
    if (count > 0) this.at = (this.at + by + count) % count
  }

  /** The name pointed at is the one; what is nobody's stays as it was typed. */
  take(option: Person | null = this.options[this.at] ?? null) {
    if (option) {
      this.#taken = option
      this.name = option.name
    }
    this.close()
  }

  close() {
    this.offers = false
  }

  get ready(): boolean {
    return this.text.trim() !== ''
  }

  /** What stands in the line, which is empty after that. */
  caught(flag: boolean): Typed {
    if (this.offers) this.take()
    const typed = { from: this.name.trim(), text: this.text.trim(), participant: this.participant?.id ?? null, flag }
    this.name = this.text = ''
    this.#taken = null
    return typed
  }
}
