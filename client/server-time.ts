// The server's clock, told from this computer's monotonic one: a wrong system clock does not matter, nor a sleep.
import type { Instant, Millis } from '../shared/time.ts'

interface Sample {
  /** The server's clock minus ours. */
  offset: Millis
  /** How long the question and its answer took: the offset is off by half of it at most. */
  trip: Millis
  at: Millis
}

const SAMPLES_AT_ONCE = 5
/** Two quartz clocks part by up to some milliseconds in a minute. */
const MEASURE_EVERY: Millis = 60_000
const SAMPLE_LASTS: Millis = 90_000
/** This much more on the system's clock than on the monotonic one: the computer slept, or its clock was set. */
const LEAP: Millis = 500

export class ServerTime {
  #samples: Sample[] = []
  #offset: Millis = Date.now() - performance.now()
  #gap: Millis = Date.now() - performance.now()
  #measuring = false
  readonly #ask: () => Promise<Instant>
  readonly #timer: ReturnType<typeof setInterval>

  /** @param ask asks the server for its time; may reject */
  constructor(ask: () => Promise<Instant>) {
    this.#ask = ask
    this.#timer = setInterval(() => void this.measure(), MEASURE_EVERY)
  }

  now(): Instant {
    const gap = Date.now() - performance.now()
    if (Math.abs(gap - this.#gap) > LEAP) this.#leapt(gap)
    return performance.now() + this.#offset
  }

  /** A time the server said in passing: good enough until it has been asked. */
  hint(now: Instant): void {
    if (this.#samples.length === 0) this.#offset = now - performance.now()
  }

  /** Asks some times and believes the quickest answer. */
  async measure(): Promise<void> {
    if (this.#measuring) return
    this.#measuring = true
    try {
      for (let i = 0; i < SAMPLES_AT_ONCE; i += 1) await this.#sample()
    } catch {
      // no connection: measured again when there is one
    } finally {
      this.#measuring = false
    }
  }

  stop(): void {
    clearInterval(this.#timer)
  }

  async #sample() {
    const sentAt = performance.now()
    const server = await this.#ask()
    const at = performance.now()
    const trip = at - sentAt
    this.#samples = [
      ...this.#samples.filter((s) => at - s.at < SAMPLE_LASTS),
      { offset: server + trip / 2 - at, trip, at }
    ]
    const best = this.#samples.reduce((a, b) => (b.trip < a.trip ? b : a))
    this.#offset = best.offset
  }

  /** While the computer slept the monotonic clock may have stood still; the system's clock is the better guess until asked. */
  #leapt(gap: Millis) {
    const slept = gap - this.#gap
    this.#gap = gap
    if (slept > 0) this.#offset += slept
    this.#samples = []
    void this.measure()
  }
}
