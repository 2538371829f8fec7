// The best seating found in some thousand tries, where there are too many seatings to look through them all.
import type { Dice } from './dice.ts'
import type { Seated } from './exact.ts'
import { cooled, likelihood, power } from './heat.ts'
import type { Piece, Problem } from './problem.ts'
import { compared, Seating, type Table } from './seating.ts'
import { type Step, stepsOf } from './steps.ts'

const ROUNDS = 3
const TRIES = 15_000
/** How many times as much a goal weighs as the next. */
const ABOVE = 12
/** The sizes weigh no more than this, so that people can get past each other: by the order they are weightier all the same. */
const SIZES_ABOVE = 2
/** How hot it is to begin with, by what the first goal after the sizes weighs: with groups that stand, nearly cold. */
const HOT = 3
const LUKEWARM = 0.6
const COLD = 0.2
/** So many tries between two tellings of progress: a millisecond or two. */
const BETWEEN = 1000

/**
 * Anneals: a change is kept when it is better, and at times when it is worse, the seldomer the cooler it has become.
 * A goal weighs many times the next and so has cooled before it; which seating was the best is told by the order
 * alone.
 */
export function* searched(problem: Problem, dice: Dice, begin: (seating: Seating) => void): Generator<number, Seated> {
  let best: Seated | null = null
  for (let round = 0; round < ROUNDS; round += 1) {
    const seating = new Seating(problem)
    begin(seating)
    const found = yield* scaled(annealed(seating, problem, dice), round / ROUNDS, 1 / ROUNDS)
    if (!best || compared(found.totals, best.totals) < 0) best = found
  }
  return best ?? { at: [], totals: [] }
}

/** The same, told as a part of a whole. */
export function* scaled<T>(run: Generator<number, T>, from: number, part: number): Generator<number, T> {
  for (;;) {
    const { done, value } = run.next()
    if (done) return value
    yield from + part * value
  }
}

function* annealed(seating: Seating, problem: Problem, dice: Dice): Generator<number, Seated> {
  const { goals, pieces } = problem
  const sizesAt = goals.findIndex(({ of }) => of === 'sizes')
  const weights = goals.map((_, k) => power(ABOVE, goals.length - 1 - k) * (k <= sizesAt ? SIZES_ABOVE / ABOVE : 1))
  // each size that comes nearer to the others is told, long before the largest and the smallest do
  const even = weights[goals.findIndex(({ of }) => of === 'even')] ?? 0
  const energyOf = () =>
    seating.sum().reduce((sum, total, k) => sum + total * (weights[k] ?? 0), even * seating.variance)
  const hot = (weights[sizesAt + 1] ?? 1) * (goals[sizesAt + 1]?.of === 'moves' ? LUKEWARM : HOT)
  const tries = Math.ceil(TRIES * Math.sqrt(pieces.length))
  const nextSteps = stepsOf(seating, problem, dice)

  let energy = energyOf()
  let best = seatedIn(seating)
  for (let i = 0; i < tries; i += 1) {
    if (i % BETWEEN === 0) yield i / tries
    const undo = taken(nextSteps(), seating)
    const worse = energyOf() - energy
    if (worse > 0 && dice.chance() >= likelihood(worse / cooled(hot, COLD, i / tries))) {
      taken(undo, seating)
      continue
    }
    energy += worse
    if (compared(seating.totals, best.totals) < 0) best = seatedIn(seating)
  }
  taken(
    pieces.flatMap((piece) => stepTo(piece, best.at[piece.index])),
    seating
  )
  return yield* descended(seating, problem)
}

const seatedIn = (seating: Seating): Seated => ({
  at: seating.at.flatMap((table) => table ?? []),
  totals: [...seating.sum()]
})

const stepTo = (piece: Piece, to: Table | undefined): Step[] => (to ? [{ piece, to }] : [])

/** Takes the steps. @returns those that lead back */
function taken(steps: readonly Step[], seating: Seating): Step[] {
  const back: Step[] = []
  for (const { piece, to } of steps) {
    const from = seating.at[piece.index]
    if (!from) continue
    back.unshift({ piece, to: from })
    seating.move(piece, to)
  }
  return back
}

/** Every piece to every table, and each for each other, until nothing of that makes it better. */
function* descended(seating: Seating, { pieces }: Problem): Generator<number, Seated> {
  const free = pieces.filter(({ fixed }) => fixed === null)
  let best = seatedIn(seating)
  const better = (steps: readonly Step[]) => {
    const undo = taken(steps, seating)
    const isBetter = compared(seating.sum(), best.totals) < 0
    if (isBetter) best = seatedIn(seating)
    else taken(undo, seating)
    return isBetter
  }
  for (let goOn = true; goOn; ) {
    goOn = false
    for (const piece of free) {
      yield 1
      for (const to of seating.open()) goOn = better([{ piece, to }]) || goOn
      for (const other of free) goOn = better(swap(piece, other, seating)) || goOn
    }
  }
  return best
}

function swap(piece: Piece, other: Piece, { at }: Seating): Step[] {
  const [here, there] = [at[piece.index], at[other.index]]
  return here && there && here !== there
    ? [
        { piece, to: there },
        { piece: other, to: here }
      ]
    : []
}
