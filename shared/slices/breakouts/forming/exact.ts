// The best of all seatings, where there are few enough to look through.
import { type Dice, shuffled } from './dice.ts'
import type { Problem } from './problem.ts'
import { compared, Seating, type Table, type Totals } from './seating.ts'

/** The table of each piece, and what they come to. */
export interface Seated {
  at: readonly Table[]
  totals: Totals
}

const FEW = 150_000
const MOST_FREE = 11
/** So many looks between two tellings of progress: a few milliseconds. */
const BETWEEN = 4000

/** Is it a matter of a moment to look through them all? */
export function isFew({ pieces, slots }: Problem): boolean {
  const free = pieces.filter(({ fixed }) => fixed === null).length
  const named = slots.filter(({ label, closed }) => label !== null && !closed).length
  // how many ways there are to seat those who are left, by how many tables are open to them
  const ways = (left: number, open: number): number =>
    left === 0 ? 1 : open * ways(left - 1, open) + ways(left - 1, open + 1)
  return free <= MOST_FREE && ways(free, named) <= FEW
}

/** Looks through all seatings but those that can only be worse than one found. */
export function* exactly(problem: Problem, dice: Dice): Generator<number, Seated> {
  const seating = new Seating(problem)
  const { goals } = problem
  // of several that are equally good the first one found is taken: here the dice choose
  const pieces = shuffled(problem.pieces, dice)
  const headsFrom = pieces.map((_, i) => pieces.slice(i).reduce((sum, { heads }) => sum + heads, 0))
  let best: Seated = { at: [], totals: [Number.POSITIVE_INFINITY] }
  let looks = 0

  /** Can those who are not seated yet only make it worse than the best? */
  function hopeless(next: number): boolean {
    seating.sum()
    for (const [k, { of, grows }] of goals.entries()) {
      // one more who is seated makes up for one who is wanting, at the most
      const least =
        of === 'sizes'
          ? seating.over + Math.max(0, seating.short - (headsFrom[next] ?? 0))
          : grows
            ? (seating.totals[k] ?? 0)
            : Number.NEGATIVE_INFINITY
      const most = best.totals[k] ?? 0
      if (least !== most) return least > most
    }
    return true
  }

  function* seat(next: number): Generator<number> {
    looks += 1
    if (looks % BETWEEN === 0) yield Math.min(0.95, looks / FEW)
    if (hopeless(next)) return
    const piece = pieces[next]
    if (!piece) {
      if (compared(seating.sum(), best.totals) < 0)
        best = { at: seating.at.flatMap((table) => table ?? []), totals: [...seating.sum()] }
      return
    }
    const open = piece.fixed === null ? seating.open() : [seating.tables[piece.fixed]]
    for (const table of open) {
      if (!table) continue
      seating.put(piece, table)
      yield* seat(next + 1)
      seating.take(piece)
    }
  }

  yield* seat(0)
  return best
}
