// Sends a piece until it has gone through: again when the connection is back, and no more once it is stopped.
import { type Asked, fetchHere } from '../here.ts'
import { parts, text } from '../participants/readFile.ts'
import { Fault } from './fault.ts'

/** For a piece of a megabyte over a poor connection, ms. */
const PATIENCE = 60_000
const PAUSES = [500, 1000, 2000, 3000]
/** So often the server may say that it cannot, before we believe it. */
const MOST_REFUSALS = 6

export class Sender {
  /** It did not get through, and is tried again. */
  waiting = $state(false)
  stopped = false
  #attempt = new AbortController()
  #wake: () => void = () => {}

  /** What is under way comes to its end first: then nothing arrives after it was said that all of it may go. */
  stop() {
    this.stopped = true
    this.#wake()
  }
  /** @throws when it was stopped */
  goOn() {
    if (this.stopped) throw new Error('It was stopped.')
  }
  /** What is under way hangs when the connection is gone, and can be tried again at once when it is back. */
  connection(on: boolean) {
    if (on) this.#wake()
    else this.#attempt.abort()
  }

  /** @throws Fault with the server's sentence when it will not have it */
  async insist(path: string, what: Asked): Promise<void> {
    let refusals = 0
    await this.until(async () => {
      this.#attempt = new AbortController()
      const signal = AbortSignal.any([this.#attempt.signal, AbortSignal.timeout(PATIENCE)])
      const response = await fetchHere(path, { ...what, signal })
      if (response.ok) return
      const sentence = text(parts(await response.json().catch(() => null)).title) || null
      refusals += 1
      if (response.status < 500 || refusals >= MOST_REFUSALS) throw new Fault('refused', { sentence })
      throw new Error(`${response.status}`)
    })
  }

  /** Tries until it succeeds. @throws Fault as soon as there is one, or when it was stopped */
  async until<T>(act: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries += 1) {
      this.goOn()
      try {
        const done = await act()
        this.waiting = false
        return done
      } catch (error) {
        this.goOn()
        if (error instanceof Fault) throw error
        this.waiting = true
        await this.#pause(PAUSES[Math.min(tries, PAUSES.length - 1)] ?? 0)
      }
    }
  }

  #pause(ms: number) {
    return new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
