// The rules that are not kept, as one goes through them: which is shown, what mends it, and which one leaves as they are.
import { nanoid } from 'nanoid'
import type { Broken } from '../../shared/slices/breakouts/forming/task.ts'
import { type BrokenText, brokenText } from './brokenText.ts'
import type { Desk } from './desk.svelte.ts'
import { Left } from './left.svelte.ts'
import { concerned, type Mend, mendOf } from './mending.ts'
import { keyOf, type Placing } from './placing.svelte.ts'

const none: readonly string[] = []

export class Trouble {
  readonly #desk: Desk
  readonly #placing: Placing
  readonly #left = new Left()
  #shown = $state<string | null>(null)

  constructor(desk: Desk, placing: Placing) {
    this.#desk = desk
    this.#placing = placing
  }

  /** Groups are told by their place: which stand there belongs to it. */
  #key = (broken: Broken): string => keyOf(broken).concat(this.#placing.seats.map((s) => s.label).join())
  readonly #all: readonly Broken[] = $derived.by(() =>
    this.#desk.round?.stage === 'closed' ? [] : this.#placing.broken
  )
  readonly open: readonly Broken[] = $derived.by(() => this.#all.filter((b) => !this.#left.has(this.#key(b))))
  readonly left: readonly Broken[] = $derived.by(() => this.#all.filter((b) => this.#left.has(this.#key(b))))
  readonly at: number = $derived.by(() =>
    Math.max(
      0,
      this.open.findIndex((b) => this.#key(b) === this.#shown)
    )
  )
  readonly shown: Broken | null = $derived(this.open[this.at] ?? null)
  readonly text: BrokenText | null = $derived.by(() => (this.shown ? brokenText(this.shown, this.#desk) : null))
  readonly mend: Mend | null = $derived.by(() => (this.shown ? mendOf(this.shown, this.#desk, this.#placing) : null))
  readonly concerned: readonly string[] = $derived.by(() => (this.shown ? concerned(this.shown) : none))

  next() {
    const broken = this.open[(this.at + 1) % this.open.length]
    this.#shown = broken ? this.#key(broken) : null
  }
  press() {
    if (this.mend) this.#desk.perform(this.mend.act(nanoid()))
  }
  leave() {
    if (this.shown) this.#left.add(this.#key(this.shown))
  }
  showAll() {
    this.#left.remove(this.left.map(this.#key))
  }
}
