// Where a latecomer may go: to their own, to neighbours, to where there is room; against a rule only when all are.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { form } from '../../../shared/slices/breakouts/forming/forming.ts'
import { placesFor } from '../../../shared/slices/breakouts/forming/placing.ts'
import type { Member, Rules, Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { clusterOf, taskOf } from '../../support/clusters.ts'
import { tasks } from './tasks.ts'
import { labelOf, worth } from './truth.ts'

const someone = (id: string, other: Partial<Member> = {}): Member => ({
  ...{ id, practice: null, postcode: null, form: null, kind: null, ownGroup: null },
  ...other
})
const groups = [
  { label: '1', people: ['a', 'b', 'c'] },
  { label: '2', people: ['d', 'e'] },
  { label: '3', people: ['f', 'g', 'h'] }
]
const others = groups.flatMap(({ people }) => people)

function places(
  late: Partial<Member>,
  set: { rules?: Partial<Rules>; was?: string; like?: Record<string, Partial<Member>>; max?: number }
) {
  const people = [...others.map((id) => someone(id, set.like?.[id])), someone('late', late)]
  const task = taskOf(people, { size: { min: 2, max: set.max ?? 4 }, rules: { ...taskOf([]).rules, ...set.rules } })
  return placesFor(task, groups, 'late', set.was)
}
const brief = (list: ReturnType<typeof places>) => list.map(({ label, why }) => `${label} ${why}`)

describe('a latecomer', () => {
  test('goes where there is room, the smallest group first', () => {
    expect(brief(places({}, {}))).toEqual(['2 room', '1 room', '3 room'])
  })
  test('goes back to the group they were in, and rather to neighbours than to strangers', () => {
    const like = { f: { postcode: '5700' } }
    expect(brief(places({ postcode: '5700' }, { like, was: '1' }))).toEqual(['1 was', '3 near', '2 room'])
  })
  test('goes to their practice, though it is one too many', () => {
    const [place, ...rest] = places({ practice: 'P' }, { like: { a: { practice: 'P' } }, max: 3 })
    expect(place).toMatchObject({ label: '1', why: 'practice', broken: [{ code: 'too-large', size: 4, max: 3 }] })
    expect(rest).toEqual([])
  })
  test('is shown what it would break where each group breaks something', () => {
    const like = { a: { practice: 'P' } }
    const list = places({ practice: 'P' }, { like, max: 2 })
    expect(brief(list)).toEqual(['1 practice', '3 room'].slice(0, list.length))
    for (const { broken } of list) expect(broken.length).toBeGreaterThan(0)
  })
  test('goes to no full group, no closed one, and not to whom they are to be apart from', () => {
    expect(brief(places({}, { max: 3 }))).toEqual(['2 room'])
    expect(brief(places({}, { rules: { closed: ['2'] } }))).toEqual(['1 room', '3 room'])
    expect(brief(places({}, { rules: { apart: [['late', 'a', 'f']] } }))).toEqual(['2 room'])
  })
  test('goes where a rule or their own group says', () => {
    expect(brief(places({}, { rules: { pinned: [{ id: 'late', group: '3' }] } }))).toEqual(['3 pinned'])
    expect(brief(places({}, { rules: { together: [['late', 'b']] } }))).toEqual(['1 together'])
    expect(brief(places({ ownGroup: 'O' }, { like: { d: { ownGroup: 'O' } } }))).toEqual(['2 own-group'])
  })
  test('is told nothing of what is broken anyway', () => {
    const like = { a: { practice: 'Q' }, d: { practice: 'Q' } }
    expect(places({}, { like }).flatMap(({ broken }) => broken)).toEqual([])
  })
  test('whom nobody knows goes nowhere, nor does anybody where there are no groups', () => {
    expect(placesFor(taskOf([]), groups, 'late')).toEqual([])
    expect(placesFor(taskOf([someone('late')]), [], 'late')).toEqual([])
  })
})

test('whatever the rules, no group is proposed that breaks one when another does not', () => {
  let checked = 0
  fc.assert(
    fc.property(tasks({ most: 12 }), (task) => {
      const late = task.people.at(-1)
      const { groups } = form({ ...task, people: task.people.slice(0, -1) })
      if (!late || groups.length === 0) return
      // pinned to two groups, which is told as a contradiction, they break a rule wherever they sit
      if (new Set(task.rules.pinned.filter((pin) => pin.id === late.id).map((pin) => pin.group)).size > 1) return
      // where their group is not there yet, all break the rule alike
      const label = labelOf(task, late.id)
      if (label !== null && !groups.some((group) => group.label === label)) return
      const all = placesFor(task, groups, late.id)
      expect(all.length).toBeGreaterThan(0)
      const rulesOf = (of: Task, lists: readonly (readonly string[])[]) => worth(of, lists)?.slice(0, 3)
      const lists = groups.map(({ people }) => people)
      const before = rulesOf({ ...task, people: task.people.slice(0, -1) }, lists)
      const broken = (n: number) =>
        rulesOf(
          task,
          lists.map((ids, i) => (i === n ? [...ids, late.id] : ids))
        )?.join() !== before?.join()
      const above = (n: number) => lists[n]!.length + 1 - task.size.max
      if (!lists.some((_, n) => !broken(n) && above(n) <= 0)) return
      for (const { group, why } of all) {
        expect(broken(group)).toBe(false)
        expect(above(group)).toBeLessThanOrEqual(why === 'room' || why === 'near' ? 0 : 1)
      }
      checked += 1
    }),
    { numRuns: 200 }
  )
  expect(checked).toBeGreaterThan(40)
})

test('whoever has a practice finds back to it in a whole cluster', () => {
  const task = taskOf(clusterOf(20))
  const { groups } = form(task)
  for (const { id, practice } of task.people) {
    const [place] = placesFor(task, groups, id)
    const hasMates = task.people.some((other) => other.id !== id && other.practice === practice)
    if (hasMates) expect(groups[place?.group ?? -1]?.people).toContain(id)
  }
})
