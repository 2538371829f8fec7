// Earlier messages, to be found by their first words.
import type { Message } from './message.ts'

interface Earlier {
  line: number
  text: string
}

/** Quotations are at least so long, or whole; emoji may cut them shorter. */
const KEY = 12
/** So many with the same beginning are looked through. */
const MOST_LOOKED_AT = 200
const LONGEST_KEPT = 300

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

export class Parents {
  readonly #byKey = new Map<string, Earlier[]>()
  #recent: Earlier[] = []
  last: number | null = null

  add({ line, text }: Message): void {
    const earlier = { line, text: oneLine(text.slice(0, LONGEST_KEPT)) }
    const key = earlier.text.slice(0, KEY)
    const same = this.#byKey.get(key)
    if (same) same.push(earlier)
    else this.#byKey.set(key, [earlier])
    this.#recent.push(earlier)
    if (this.#recent.length > 2 * MOST_LOOKED_AT) this.#recent = this.#recent.slice(-MOST_LOOKED_AT)
    this.last = line
  }

  /** The line of the latest message that has this text, or, where the quotation is cut short, begins with it. */
  find(quote: string): number | null {
    const whole = oneLine(quote)
    const [cut] = /^.*(?=(?:\.{3}|…)$)/su.exec(whole) ?? []
    const stem = cut?.replace(/[\ufffd\s]+$/u, '')
    const found = this.#latest(whole, (text) => text === whole)
    return found ?? (stem ? this.#latest(stem, (text) => text.startsWith(stem) && text.length > stem.length) : null)
  }

  #latest(begin: string, is: (text: string) => boolean): number | null {
    const isShort = begin.length < KEY && !this.#byKey.has(begin)
    const near = isShort ? this.#recent : (this.#byKey.get(begin.slice(0, KEY)) ?? [])
    return near.slice(-MOST_LOOKED_AT).findLast(({ text }) => is(text))?.line ?? null
  }
}
