// Groups that stand, of all sorts, for the properties of adjusting; and how many who stood together still do.
import fc from 'fast-check'
import type { Current } from '../../../shared/slices/breakouts/forming/adjusting.ts'
import type { Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { tasks } from './tasks.ts'

export const without = (task: Task, gone: (id: string, n: number) => boolean): Task => ({
  ...task,
  people: task.people.filter(({ id }, n) => !gone(id, n))
})

/** Pairs who stood together and are here, and how many of them sit together. */
export function pairsKept(groups: readonly { people: readonly string[] }[], current: readonly Current[]): number {
  const at = (id: string) => groups.findIndex(({ people }) => people.includes(id))
  const pairs = current.flatMap(({ people }) =>
    people.flatMap((p, i) => people.slice(i + 1).map((q) => [p, q] as const))
  )
  return pairs.filter(([p, q]) => at(p) >= 0 && at(p) === at(q)).length
}

/** A task, the groups it stood in, and who of them came: any sort of groups, made by anybody. */
export const stoodOf = (most: number, groups: number) =>
  tasks({ most, rules: 1 }).chain((task) =>
    fc
      .record({
        at: fc.array(fc.nat(groups), { minLength: task.people.length, maxLength: task.people.length }),
        gone: fc.subarray(task.people.map(({ id }) => id)),
        stay: fc.boolean(),
        locked: fc.subarray([0, 1, 2], { maxLength: 1 })
      })
      .map(({ at, gone, stay, locked }) => ({
        task: without(task, (id) => !stay && gone.slice(0, 4).includes(id)),
        current: ['A', 'Vores', '__proto__', '4', '5'].slice(0, groups).map((label, n) => ({
          ...{ label, locked: locked.includes(n) },
          people: task.people.filter((_, i) => at[i] === n).map(({ id }) => id)
        }))
      }))
  )
