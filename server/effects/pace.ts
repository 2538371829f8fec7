// So many a second, and so many at once.
import { setTimeout } from 'node:timers/promises'

export class Pace {
  readonly #gap: number
  readonly #atOnce: number
  readonly #under = new Set<Promise<void>>()
  #next = 0

  constructor(perSecond: number, atOnce: number) {
    this.#gap = 1000 / perSecond
    this.#atOnce = atOnce
  }

  /** Resolves when the next may begin. */
  async turn(): Promise<void> {
    while (this.#under.size >= this.#atOnce) await Promise.race(this.#under)
    const now = performance.now()
    const at = Math.max(now, this.#next)
    this.#next = at + this.#gap
    if (at > now) await setTimeout(at - now)
  }

  /** Counts it until it is over. */
  during(work: Promise<void>): void {
    const counted = work.finally(() => this.#under.delete(counted))
    this.#under.add(counted)
  }

  async idle(): Promise<void> {
    await Promise.all(this.#under)
  }
}
