// What ticks on a screen: the server's now, renewed just after each whole second of what is counted down to.
import type { Instant } from '../shared/time.ts'

const SECOND = 1000
/** A timer may fire a little early; this much after the turn of the second it surely has turned. */
const JUST_AFTER = 3

export class Clock {
  now = $state<Instant>(0)
  #target: Instant = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #read: () => Instant

  constructor(read: () => Instant) {
    this.#read = read
    this.#tick()
  }

  /** Ticks with the seconds that are left to this instant (or gone since). */
  align(target: Instant): void {
    this.#target = target
    this.#tick()
  }

  stop(): void {
    clearTimeout(this.#timer)
  }

  #tick = () => {
    clearTimeout(this.#timer)
    this.now = this.#read()
    const intoSecond = (((this.now - this.#target) % SECOND) + SECOND) % SECOND
    this.#timer = setTimeout(this.#tick, SECOND - intoSecond + JUST_AFTER)
  }
}
