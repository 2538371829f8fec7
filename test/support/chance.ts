// Chance that can be had again: the same seed gives the same numbers.
export interface Chance {
  /** A whole number from 0 and below. */
  below(limit: number): number
  between(from: number, to: number): number
  pick<T>(from: readonly [T, ...T[]]): T
  /** Another one, that goes its own way. */
  fork(): Chance
}

/** Mulberry32. @param seed a whole number */
export function chance(seed: number): Chance {
  let state = seed | 0
  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    between: (from, to) => from + below(to - from),
    pick: (from) => from[below(from.length)] ?? from[0],
    fork: () => chance(below(2 ** 31))
  }
}

/** From `SEED`, or a new one; printed, so that what was found can be found again. */
export function seed(what: string): number {
  const given = Number(process.env.SEED)
  const chosen = process.env.SEED && Number.isInteger(given) ? given : Math.floor(Math.random() * 2 ** 31)
  console.log(`${what}: SEED=${chosen}`)
  return chosen
}
