// Forms groups: the best there are where that can be known, else the best that can be found.
import { grouped } from './bonds.ts'
import { brokenIn } from './broken.ts'
import { contradictionsIn } from './contradictions.ts'
import { type Dice, diceOf, shuffled } from './dice.ts'
import { exactly, isFew, type Seated } from './exact.ts'
import { leaderOf } from './leaders.ts'
import { type Problem, problemOf } from './problem.ts'
import { searched } from './search.ts'
import type { Seating } from './seating.ts'
import type { Broken, Formed, Member, Task } from './task.ts'

export interface Outcome {
  /** Those with a label first, in the order in which the labels are first named; then by their first person. */
  groups: Formed[]
  /** Rules that nobody could keep first, then what these groups do not keep. */
  broken: Broken[]
}

/**
 * Yields how far it has come, from 0 to 1, every few milliseconds: whoever waits for it may leave off between two.
 * The same task gives the same groups, on every machine.
 */
export function* forming(task: Task): Generator<number, Outcome> {
  const problem = problemOf(task)
  const dice = diceOf(task.seed)
  const seated = yield* bestOf(problem, dice, (seating) => deal(seating, problem, dice))
  const groups = inOrder(groupsOf(seated, problem), task).map(({ label, people }) => ({
    ...{ label, people: people.map(({ id }) => id) },
    leader: leaderOf(people, task.seed)
  }))
  return { groups, broken: [...contradictionsIn(task), ...brokenIn(task, groups)] }
}

/** The same at one go: less than a second for 150 people. */
export const form = (task: Task): Outcome => finished(forming(task))

export function finished<T>(run: Generator<number, T>): T {
  for (;;) {
    const { done, value } = run.next()
    if (done) return value
  }
}

/** @param begin seats everybody somewhere, for a search to begin with */
export const bestOf = (problem: Problem, dice: Dice, begin: (seating: Seating) => void): Generator<number, Seated> =>
  isFew(problem) ? exactly(problem, dice) : searched(problem, dice, begin)

/** As many groups as the sizes ask for, and everybody in any of them. */
function deal(seating: Seating, { pieces, size }: Problem, dice: Dice): void {
  const people = pieces.reduce((sum, { heads }) => sum + heads, 0)
  const open = seating.tables.filter(({ slot }) => !slot.closed)
  const some = open.slice(0, Math.max(1, Math.round((2 * people) / Math.max(1, size.min + size.max))))
  for (const piece of shuffled(pieces, dice)) {
    const table = piece.fixed === null ? some[dice.below(some.length)] : seating.tables[piece.fixed]
    if (table) seating.put(piece, table)
  }
}

/** The groups that have come of it, each with its people. */
export function groupsOf({ at }: Seated, { pieces }: Problem): { label: string | null; people: Member[] }[] {
  const tables = grouped(pieces, ({ index }) => at[index]?.index.toString() ?? null)
  return [...tables.values()].map((together) => ({
    label: at[together[0]?.index ?? 0]?.slot.label ?? null,
    people: together.flatMap(({ people }) => people)
  }))
}

function inOrder<Group extends { label: string | null; people: Member[] }>(groups: Group[], task: Task): Group[] {
  const place = new Map(task.people.map(({ id }, i) => [id, i] as const).toReversed())
  const labels = [...new Set(task.rules.pinned.map(({ group }) => group))]
  const placeOf = ({ id }: Member) => place.get(id) ?? 0
  const rank = ({ label, people: [first] }: Group) =>
    label === null ? labels.length + (first ? placeOf(first) : 0) : labels.indexOf(label)
  return groups
    .map((group) => ({ ...group, people: group.people.toSorted((a, b) => placeOf(a) - placeOf(b)) }))
    .sort((a, b) => rank(a) - rank(b))
}
