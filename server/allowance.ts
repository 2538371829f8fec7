// How much somebody may do: a bucket that holds so much, and fills again as time goes by.
import { type Instant, SECOND } from '../shared/time.ts'

export interface Size {
  /** What it holds. */
  burst: number
  perSecond: number
}

export class Allowance {
  readonly #size: Size
  readonly #now: () => Instant
  #left: number
  #at: Instant

  constructor(size: Size, now: () => Instant) {
    this.#size = size
    this.#now = now
    this.#left = size.burst
    this.#at = now()
  }

  /** Takes one; false when there is none. */
  take(): boolean {
    const now = this.#now()
    const { burst, perSecond } = this.#size
    this.#left = Math.min(burst, this.#left + (Math.max(0, now - this.#at) / SECOND) * perSecond)
    this.#at = now
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }

  /** Whole seconds until there is one again, when there was none. */
  get seconds(): number {
    return Math.max(1, Math.ceil((1 - this.#left) / this.#size.perSecond))
  }
}
