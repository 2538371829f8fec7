// Groups that stand already, mended with as few people moved as can be: some have left, others have come.
import { brokenIn } from './broken.ts'
import { changesTo } from './changes.ts'
import { diceOf } from './dice.ts'
import { bestOf, finished, forming, groupsOf } from './forming.ts'
import { leaderOf } from './leaders.ts'
import { type Piece, type Problem, problemOf, type Standing } from './problem.ts'
import { scaled } from './search.ts'
import { compared, Seating, type Table, type Totals } from './seating.ts'
import { type Named, renamed, stillTogether } from './standing.ts'
import type { Broken, Task } from './task.ts'

export interface Current extends Standing {
  /** Nobody comes, and nobody goes but those who are absent. */
  locked: boolean
}

export interface Change {
  person: string
  from: string | null
  /** Null for a new group, and for whoever is absent. */
  to: string | null
  /**
   * `merged`: nobody is left in the group they were in; `rule`: they sat against a rule; `filled`: for the sizes, or to
   * make room for others.
   */
  why: 'absent' | 'unplaced' | 'merged' | 'filled' | 'rule'
}

export interface Adjusted {
  /** Those that stood, in their order, but for the ones in which nobody is left; then new ones. */
  groups: (Named & { leader: string | null })[]
  changes: Change[]
  broken: Broken[]
}

/**
 * Seats the people of the task, who are those present: hard rules first, then sizes, then as few as can be moved, then
 * the wishes. No fewer pairs stay together than if those who are not in locked groups were formed anew.
 */
export const adjusting = (task: Task, current: readonly Current[]): Adjusted =>
  finished(adjustingInSteps(task, current))

/** The same, telling how far it has come as `forming` does. */
export function* adjustingInSteps(task: Task, current: readonly Current[]): Generator<number, Adjusted> {
  const members = new Map(task.people.map((member) => [member.id, member]))
  const seated = new Set<string>()
  // whoever stands in two groups is in the first
  const stood = current.map((group) => ({
    ...group,
    people: group.people.filter((id) => members.has(id) && !seated.has(id) && seated.add(id))
  }))
  const locked = stood.filter((group) => group.locked)
  const mended = yield* mend(
    without(locked, task),
    stood.filter((group) => !group.locked)
  )
  const kept = stood.flatMap((group) =>
    group.locked ? group : (mended.find(({ label }) => label === group.label) ?? [])
  )
  const groups = [...kept, ...mended.filter((group) => !kept.includes(group))]
    .filter(({ people }) => people.length > 0)
    .map((group) => {
      const people = residentsFirst(group, stood)
      const known = people.flatMap((id) => members.get(id) ?? [])
      return { label: group.label, people, leader: leaderOf(known, task.seed) }
    })
  const against = brokenIn(task, stood)
  return { groups, changes: changesTo(groups, current, members, against), broken: brokenIn(task, groups) }
}

/** Those who stood in it as they stood, then those who have come. */
function residentsFirst({ label, people }: Named, stood: readonly Standing[]): string[] {
  const here = new Set(people)
  const residents = new Set(stood.find((group) => group.label === label)?.people)
  return [...[...residents].filter((id) => here.has(id)), ...people.filter((id) => !residents.has(id))]
}

/** What is left to do beside groups that are locked. */
function without(locked: readonly Standing[], task: Task): Task {
  const settled = new Set(locked.flatMap(({ people }) => people))
  const shut = new Set(locked.map(({ label }) => label))
  const pinned = task.rules.pinned.filter(({ group }) => !shut.has(group))
  return { ...task, people: task.people.filter(({ id }) => !settled.has(id)), rules: { ...task.rules, pinned } }
}

function* mend(task: Task, stood: readonly Standing[]): Generator<number, readonly Named[]> {
  const placed = new Set(stood.flatMap(({ people }) => people))
  if (!isWrong(task, stood) && task.people.every(({ id }) => placed.has(id))) return stood

  const problem = problemOf(task, stood)
  const mending = function* (begin: (seating: Seating) => void, from: number, part: number) {
    const found = yield* scaled(bestOf(problem, diceOf(task.seed), begin), from, part)
    const groups = groupsOf(found, problem).map(({ label, people }) => ({ label, people: people.map(({ id }) => id) }))
    return { groups, kept: upToSizes(found.totals, problem), together: stillTogether(groups, stood) }
  }
  const mended = yield* mending((seating) => stay(seating, problem), 0, 0.5)
  if (mended.together === stillTogether(stood, stood) && !isWrong(task, mended.groups)) return mended.groups

  const open = stood.filter(({ label }) => !task.rules.closed.includes(label))
  const fresh = renamed((yield* scaled(forming(task), 0.5, 0.4)).groups, open)
  const begun = new Seating(problem)
  seat(fresh, begun, problem)
  const isBetter = compared(upToSizes(begun.sum(), problem), mended.kept) < 0
  // from where they sit not all sizes are within reach of a search: where groups formed anew have better, it begins there
  const best = isBetter ? yield* mending((seating) => seat(fresh, seating, problem), 0.9, 0.1) : mended
  // few who are moved is not many who stay together: where groups formed anew keep more, they are taken
  const worse = compared(upToSizes(begun.totals, problem), best.kept) > 0
  return worse || stillTogether(fresh, stood) <= best.together ? best.groups : fresh
}

const isWrong = (task: Task, groups: readonly Named[]): boolean =>
  brokenIn(task, groups).some(({ code }) => code !== 'no-leader')

/** Everybody where most of theirs are; whoever is new in the smallest group. */
function stay(seating: Seating, { pieces }: Problem): void {
  const open = seating.tables.filter(({ slot }) => !slot.closed)
  const before = (piece: Piece, a: Table, b: Table) =>
    (piece.moved[a.index] ?? 0) - (piece.moved[b.index] ?? 0) || a.size - b.size
  const named = open.filter(({ slot }) => slot.label !== null)
  for (const piece of pieces) {
    const table =
      piece.fixed === null
        ? (named.length > 0 ? named : open).toSorted((a, b) => before(piece, a, b))[0]
        : seating.tables[piece.fixed]
    if (table) seating.put(piece, table)
  }
}

/** Everybody as they are in these groups. */
function seat(groups: readonly Named[], seating: Seating, { pieces }: Problem): void {
  const unnamed = seating.tables.filter(({ slot }) => slot.label === null)
  for (const { label, people } of groups) {
    const table = label === null ? unnamed.shift() : seating.tables.find(({ slot }) => slot.label === label)
    const here = new Set(people)
    for (const piece of pieces) if (table && piece.people.some(({ id }) => here.has(id))) seating.put(piece, table)
  }
}

const upToSizes = (totals: Totals, { goals }: Problem): Totals =>
  totals.slice(0, goals.findIndex(({ of }) => of === 'sizes') + 1)
