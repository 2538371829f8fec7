// The line in which one catches by hand: a name that completes itself, and what was written.
import type { Search } from '../participants/search.ts'
import { canSearch, searchCame, searchIn } from '../participants/searching.svelte.ts'
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
  #taken = $state.raw<Pick<Person, 'id' | 'name'> | null>(null)
  /** It was said to be nobody's. */
  #nobodys = $state(false)
  readonly #people: () => readonly Person[]

  constructor(people: () => readonly Person[]) {
    this.#people = people
  }

  readonly #find: Search = $derived.by(() =>
    searchIn(
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
  /** Whose it is: somebody's, null when it is said to be nobody's, undefined when that has not been said. */
  readonly whose: string | null | undefined = $derived.by(() => {
    if (this.#taken?.name === this.name) return this.#taken.id
    return this.#nobodys ? null : undefined
  })

  /** With this name in it, to be mended. */
  begin(name: string, participant: string | null) {
    this.name = name
    this.#taken = participant === null ? null : { id: participant, name }
  }

  type(name: string) {
    this.name = name
    this.at = 0
    this.offers = name.trim() !== ''
    this.#nobodys = false
  }

  step(by: number) {
    const count = this.options.length
    if (count > 0) this.at = (this.at + by + count) % count
  }

  /** The name pointed at is the one; what is nobody's stays as it was typed. */
  take(option: Person | null = this.options[this.at] ?? null) {
    if (this.offers && !canSearch()) this.#takeLater(this.name)
    if (this.options.length > 0) {
      this.#taken = option
      this.#nobodys = option === null
    }
    if (option) this.name = option.name
    this.close()
  }

  /** It was pressed before anybody could be found. */
  async #takeLater(typed: string) {
    await searchCame
    if (this.name !== typed) return
    this.offers = true
    this.take()
  }

  close() {
    this.offers = false
  }

  /** With all of a message in it. */
  fill({ from, text }: Pick<Typed, 'from' | 'text'>) {
    this.type(from)
    this.close()
    this.text = text
  }

  get empty(): boolean {
    return this.name === '' && this.text === ''
  }
  get ready(): boolean {
    return this.text.trim() !== ''
  }

  /** What stands in the line, which is empty after that. */
  caught(flag: boolean): Typed {
    if (this.offers) this.take()
    const typed = { from: this.name.trim(), text: this.text.trim(), participant: this.whose ?? null, flag }
    this.name = this.text = ''
    this.#taken = null
    this.#nobodys = false
    return typed
  }
}
