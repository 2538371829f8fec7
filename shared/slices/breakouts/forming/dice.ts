// Chance as a seed tells it: the same seed always throws the same.

export interface Dice {
  /** From 0 up to, but not, 1. */
  chance(): number
  /** A whole number from 0 up to, but not, `count`. */
  below(count: number): number
}

const whole = (n: number) => n >>> 0

/** A whole number of 32 bits that looks like no other text's (FNV-1a, stirred once more). */
export function hashed(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return stirred(hash)
}

function stirred(n: number): number {
  let t = Math.imul(n ^ (n >>> 15), n | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return whole(t ^ (t >>> 14))
}

/** Any number is a seed. */
export function diceOf(seed: number): Dice {
  let state = hashed(String(seed))
  const next = () => {
    state = whole(state + 0x6d2b79f5)
    return stirred(state)
  }
  return {
    chance: () => next() / 2 ** 32,
    below: (count) => next() % count
  }
}

/** The same in another order. */
export function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const keyed = list.map((item) => ({ item, key: dice.chance() }))
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item)
}
