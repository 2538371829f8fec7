// Where there are few people, no groups are better: against all there are.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { form } from '../../../shared/slices/breakouts/forming/forming.ts'
import type { Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { tasks } from './tasks.ts'
import { compare, partitions, worth } from './truth.ts'

function bestOfAll(task: Task): number[] {
  let best: number[] | null = null
  for (const groups of partitions(task.people.map(({ id }) => id))) {
    const vector = worth(task, groups)
    if (vector && (!best || compare(vector, best) < 0)) best = vector
  }
  return best!
}
const formed = (task: Task) =>
  worth(
    task,
    form(task).groups.map(({ people }) => people)
  )
const isBest = (task: Task) => {
  expect(formed(task)).toEqual(bestOfAll(task))
}

describe('no groups are better', () => {
  test('by rules, sizes and wishes, in whatever order', () => fc.assert(fc.property(tasks(), isBest), { numRuns: 400 }))

  test('when there are no rules but sizes and wishes', () =>
    fc.assert(fc.property(tasks({ most: 8, rules: 0 }), isBest), { numRuns: 100 }))
})
