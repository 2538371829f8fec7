// Where there are few people, no seating is better than the one that groups are adjusted to: against all there are.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adjusting, type Current } from '../../../shared/slices/breakouts/forming/adjusting.ts'
import { brokenIn } from '../../../shared/slices/breakouts/forming/broken.ts'
import { form } from '../../../shared/slices/breakouts/forming/forming.ts'
import type { Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { pairsKept, stoodOf } from './standing.ts'
import { compare, partitions, worth } from './truth.ts'

/** Every way to seat them: each partition, under each naming of its groups. */
function* seatings(task: Task, labels: readonly string[]): Generator<{ label: string | null; people: string[] }[]> {
  function* namings(groups: readonly string[][], left: readonly string[]): Generator<(string | null)[]> {
    if (groups.length === 0) yield []
    else
      for (const label of [...left, null])
        for (const rest of namings(
          groups.slice(1),
          left.filter((other) => other !== label)
        ))
          yield [label, ...rest]
  }
  for (const groups of partitions(task.people.map(({ id }) => id)))
    for (const names of namings(groups, labels)) yield groups.map((people, n) => ({ label: names[n] ?? null, people }))
}

/** Rules and sizes, then how many are moved, then the wishes; null where pins or closed groups are not kept. */
function cost(
  task: Task,
  groups: readonly { label: string | null; people: readonly string[] }[],
  current: readonly Current[]
) {
  const broken = brokenIn(task, groups).map(({ code }) => code)
  const vector = worth(
    task,
    groups.map(({ people }) => people)
  )
  if (!vector || broken.includes('pin-left') || broken.includes('closed-entered')) return null
  const stood = current.flatMap(({ label, people }) => people.map((id) => ({ id, label })))
  const moved = stood.filter(({ id, label }) =>
    groups.some((group) => group.people.includes(id) && group.label !== label)
  ).length
  return [...vector.slice(0, 4), moved, ...vector.slice(4)]
}

test('among few, nothing is better by rules, sizes and moves, but where groups formed anew keep more together', () => {
  let [exact, fallen] = [0, 0]
  const few = stoodOf(6, 3).filter(
    ({ task }) => new Set(task.rules.pinned.map(({ id }) => id)).size === task.rules.pinned.length
  )
  fc.assert(
    fc.property(few, ({ task, current }) => {
      const open = current.map((group) => ({ ...group, locked: false }))
      const labels = [...new Set([...open.map(({ label }) => label), ...task.rules.pinned.map(({ group }) => group)])]
      let best: number[] | null = null
      for (const groups of seatings(task, labels)) {
        const found = cost(task, groups, open)
        if (found && (!best || compare(found, best) < 0)) best = found
      }
      const { groups } = adjusting(task, open)
      const ours = cost(task, groups, open)
      expect(ours?.slice(0, 4)).toEqual(best?.slice(0, 4))
      if (ours?.join() === best?.join()) exact += 1
      else {
        fallen += 1
        expect(pairsKept(groups, open)).toBe(pairsKept(form(task).groups, open))
      }
    }),
    { numRuns: 150 }
  )
  expect(exact).toBeGreaterThan(fallen * 10)
})
