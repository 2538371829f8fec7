// The broken rules that one leaves as they are, in this browser, until they change. Only a sum of each is kept: no names.
import { recall, remember } from '../ui/memory.ts'

const KEPT = 60
const WHAT = 'groups.left'

/** FNV-1a. */
function sum(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(36)
}

export class Left {
  #sums: readonly string[] = $state.raw((recall(WHAT) ?? '').split(' ').filter(Boolean))

  has = (key: string): boolean => this.#sums.includes(sum(key))

  add(key: string) {
    this.#keep([...this.#sums, sum(key)])
  }
  remove(keys: readonly string[]) {
    const gone = keys.map(sum)
    this.#keep(this.#sums.filter((s) => !gone.includes(s)))
  }

  #keep(sums: readonly string[]) {
    this.#sums = sums.slice(-KEPT)
    remember(WHAT, this.#sums.join(' '))
  }
}
