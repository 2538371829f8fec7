// The list as one works in it: what is searched for, who is chosen, and what is being asked about them.
import { searchIn } from '../participants/searching.svelte.ts'
import type { Listed } from './people.ts'
import { folds, foundIn, type Item, type Place, type Section, sectionsOf } from './sections.ts'

/** What is being asked about the chosen one: is it to be sent again, and to which number. */
export type Asking = 'again' | 'phone'

interface Stood {
  id: string
  place: Place
  at: number
}
interface Around {
  view: () => Listed
  /** Something of theirs is being looked at: the choice stays with them wherever they go. */
  keeps?: (id: string) => boolean
}

export class Desk {
  asking = $state<Asking | null>(null)
  /** What has happened to the chosen one is shown. */
  history = $state(false)
  unfolded: ReadonlySet<Place> = $state.raw(new Set())
  /** The keyboard goes along with the choice. */
  holds = $state(false)
  #typed = $state('')
  #chosen = $state<string | null>(null)
  #stood: Stood | null = null
  readonly #around: Around

  constructor(around: Around) {
    this.#around = around
  }

  readonly #search = $derived.by(() => searchIn(this.#around.view().rows))
  readonly #all: readonly Section[] = $derived.by(() => sectionsOf(this.#around.view()))
  readonly sections: readonly Section[] = $derived.by(() => {
    if (!this.searching) return this.#all
    return foundIn(
      this.#around.view(),
      this.#search(this.#typed).map((hit) => hit.id)
    )
  })
  readonly open: readonly Section[] = $derived(this.sections.filter(({ place }) => this.isOpen(place)))
  readonly shown: readonly Item[] = $derived(this.open.flatMap(({ items }) => items))
  readonly chosen: Item | null = $derived(this.shown.find(({ id }) => id === this.#chosen) ?? null)
  readonly needs: readonly Item[] = $derived(this.#all.find(({ place }) => place === 'needs')?.items ?? [])

  get typed(): string {
    return this.#typed
  }
  get searching(): boolean {
    return this.#typed.trim() !== ''
  }
  isOpen = (place: Place): boolean => !folds.includes(place) || this.unfolded.has(place)

  type(text: string) {
    this.#typed = text
    this.#stood = null
    this.choose(this.searching ? (this.shown[0]?.id ?? null) : this.#chosen)
    this.follow()
  }
  toggle(place: Place) {
    const others = [...this.unfolded].filter((p) => p !== place)
    this.unfolded = new Set(this.unfolded.has(place) ? others : [...others, place])
    this.follow()
  }
  choose(id: string | null) {
    if (id !== this.#chosen) {
      this.leave()
      this.history = false
      this.#chosen = id
    }
    this.#remember()
  }
  step(by: number) {
    this.holds = true
    const at = this.shown.findIndex(({ id }) => id === this.#chosen)
    const to = at < 0 ? 0 : Math.min(this.shown.length - 1, Math.max(0, at + by))
    this.choose(this.shown[to]?.id ?? null)
  }
  ask(what: Asking) {
    this.asking = what
  }
  leave() {
    this.asking = null
  }

  /** The list has changed: who is chosen has gone elsewhere, and the choice goes to who stands there now. */
  follow() {
    const stood = this.#stood
    const now = this.#standing()
    const kept = stood !== null && (this.asking !== null || this.#around.keeps?.(stood.id) === true)
    if (stood && stood.id === this.#chosen && now?.place !== stood.place && !(kept && now)) {
      const there = this.open.find(({ place }) => place === stood.place)?.items ?? []
      const next = there[Math.min(stood.at, there.length - 1)]
      if (next || !now) this.choose(next?.id ?? this.shown[0]?.id ?? null)
    }
    if (!this.chosen) this.choose(this.shown[0]?.id ?? null)
    this.#remember()
  }

  #remember() {
    this.#stood = this.#standing()
  }
  #standing(): Stood | null {
    const id = this.#chosen
    if (id === null) return null
    for (const { place, items } of this.open) {
      const at = items.findIndex((item) => item.id === id)
      if (at >= 0) return { id, place, at }
    }
    return null
  }
}
