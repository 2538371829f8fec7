// Whoever shows wrong tokens, one after the other, waits longer and longer for the answer. A right one never waits, also beside a guesser.
import { setTimeout } from 'node:timers/promises'
import { type Instant, SECOND } from '../../shared/time.ts'
import { Places } from './places.ts'

/** So many of one place are honest: a whole room with links that were closed. */
const FREE = 50
/** And so many of the whole world. */
const FREE_OF_ALL = 2000
/** Of those that were wrong, so many are forgotten each second. */
const FORGOTTEN = 0.1
const FORGOTTEN_OF_ALL = 10
const FIRST_WAIT = 50
const LONGEST_WAIT = 4 * SECOND
/** The wait is twice as long after so many more. */
const DOUBLED_AFTER = 8
/** The most that wait at the same time: whoever comes then is told to come back. */
const MOST_WAITING = 1000

/** How often somebody was wrong of late. */
class Misses {
  #count = 0
  #at: Instant = 0
  readonly #forgotten: number

  constructor(forgotten: number) {
    this.#forgotten = forgotten
  }

  add(now: Instant): number {
    const since = Math.max(0, now - this.#at) / SECOND
    this.#count = Math.max(0, this.#count - since * this.#forgotten) + 1
    this.#at = now
    return this.#count
  }
}

const waitAfter = (misses: number, free: number): number =>
  misses <= free ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** ((misses - free) / DOUBLED_AFTER))

export class Guesses {
  readonly #places = new Places(() => new Misses(FORGOTTEN))
  readonly #all = new Misses(FORGOTTEN_OF_ALL)
  readonly #now: () => Instant
  #waiting = 0

  constructor(now: () => Instant) {
    this.#now = now
  }

  /** One more was wrong from there: how long its answer waits, ms. */
  missed(address: string): number {
    const now = this.#now()
    return Math.max(waitAfter(this.#places.at(address).add(now), FREE), waitAfter(this.#all.add(now), FREE_OF_ALL))
  }

  /** Resolves when the answer may be given; false at once when too many wait already. */
  async wait(address: string): Promise<boolean> {
    const ms = this.missed(address)
    if (ms === 0) return true
    if (this.#waiting >= MOST_WAITING) return false
    this.#waiting += 1
    await setTimeout(ms, undefined, { ref: false })
    this.#waiting -= 1
    return true
  }
}
