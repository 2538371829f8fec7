// The panel from the chat as one stands before it: the piles, which question is chosen, and that nothing moves under the finger. Knows no element.
import type { Live } from '../live.svelte.ts'
import { piles, type Row, steadied } from './questionPiles.ts'

export class QuestionQueue {
  /** The finger is there: new ones may not push what it is about to press. */
  still = $state(false)
  /** One is choosing when the chosen question comes back. */
  parking = $state(false)
  /** What comes from now on is new. */
  settled = false
  readonly #live: Pick<Live, 'views'>
  #id = $state.raw<string | null>(null)
  #index = $state.raw(0)
  #shown: readonly string[] = []

  constructor(live: Pick<Live, 'views'>) {
    this.#live = live
  }

  /** At the wrap-up and afterwards all that is open stands together. */
  readonly gathers = $derived.by(() => {
    const agenda = this.#live.views.agenda
    if (agenda?.status === 'finished') return true
    return agenda?.blocks.find((b) => b.id === agenda.current)?.kind === 'wrap-up'
  })
  readonly piles = $derived.by(() => piles(this.#live.views.questions?.rows ?? [], this.gathers))
  readonly open: readonly Row[] = $derived.by(() =>
    this.still || this.parking ? steadied(this.piles.open, this.#shown, this.#id) : this.piles.open
  )
  /** Who is gone leaves the choice to the next. */
  readonly chosen: Row | null = $derived.by(
    () => this.open.find((q) => q.id === this.#id) ?? this.open[Math.min(this.#index, this.open.length - 1)] ?? null
  )
  readonly urgent = $derived(this.piles.open.filter((q) => q.urgent && q.state === 'flagged').length)

  /** After the rows have changed: the choice stays where it is. */
  follow() {
    this.settled = true
    this.#shown = this.open.map((q) => q.id)
    if (this.chosen?.id !== this.#id) this.choose(this.chosen)
    else this.#index = this.#place()
  }

  choose(row: Row | null) {
    this.parking = false
    this.#id = row?.id ?? null
    this.#index = this.#place()
  }

  go(step: 1 | -1) {
    this.choose(this.open[this.#place() + step] ?? this.chosen)
  }

  #place = () =>
    Math.max(
      0,
      this.open.findIndex((q) => q.id === this.#id)
    )
}
