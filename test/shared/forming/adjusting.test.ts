// Groups that stand are mended: nobody is lost, few are moved, and who sat together mostly still does.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { adjusting, adjustingInSteps, type Current } from '../../../shared/slices/breakouts/forming/adjusting.ts'
import { brokenIn } from '../../../shared/slices/breakouts/forming/broken.ts'
import { form } from '../../../shared/slices/breakouts/forming/forming.ts'
import type { Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { clusterOf, taskOf } from '../../support/clusters.ts'
import { pairsKept, stoodOf, without } from './standing.ts'

const named = (groups: readonly { people: readonly string[] }[], locked: readonly number[] = []): Current[] =>
  groups.map(({ people }, n) => ({ label: `${n + 1}`, people, locked: locked.includes(n) }))

const holds = (rule: (given: { task: Task; current: Current[] }) => void) =>
  fc.assert(fc.property(stoodOf(16, 5), rule), { numRuns: 250 })

describe('whatever stood', () => {
  test('everybody present sits once, and what is locked is untouched', () =>
    holds(({ task, current }) => {
      const { groups, broken } = adjusting(task, current)
      const ids = task.people.map(({ id }) => id)
      expect(groups.flatMap(({ people }) => people).toSorted()).toEqual(ids.toSorted())
      for (const { label, people, locked } of current) {
        const left = people.filter((id) => ids.includes(id))
        if (locked && left.length > 0) expect(groups.find((g) => g.label === label)?.people).toEqual(left)
      }
      expect(broken).toEqual(brokenIn(task, groups))
    }))

  test('what is told of changes is what has changed', () =>
    holds(({ task, current }) => {
      const { groups, changes } = adjusting(task, current)
      const before = new Map(current.flatMap(({ label, people }) => people.map((id) => [id, label] as const)))
      const after = new Map(groups.flatMap(({ label, people }) => people.map((id) => [id, label] as const)))
      const all = [...new Set([...before.keys(), ...after.keys()])]
      const changed = all.filter((id) => !before.has(id) || before.get(id) !== after.get(id))
      expect(changes.map(({ person }) => person).toSorted()).toEqual(changed.toSorted())
      for (const { person, from, to, why } of changes) {
        expect([from, to]).toEqual([before.get(person) ?? null, after.get(person) ?? null])
        expect(why === 'absent').toBe(!after.has(person))
        expect(why === 'unplaced').toBe(!before.has(person))
        if (why === 'merged') expect(groups.some(({ label }) => label === from)).toBe(false)
      }
    }))

  test('as many who stood together still do as in groups formed anew', () => {
    let more = 0
    holds(({ task, current }) => {
      if (current.some(({ locked }) => locked)) return
      const [ours, fresh] = [adjusting(task, current), form(task)].map(({ groups }) => pairsKept(groups, current))
      expect(ours).toBeGreaterThanOrEqual(fresh!)
      more += ours! > fresh! ? 1 : 0
    })
    expect(more).toBeGreaterThan(5)
  })
})

describe('a cluster of 56', () => {
  const task = taskOf(clusterOf(56))
  const current = named(form(task).groups)

  test('of whom all have come is left as it is', () => {
    const { groups, changes } = adjusting({ ...task, seed: 9 }, current)
    expect(changes).toEqual([])
    expect(groups.map(({ label, people }) => ({ label, people }))).toEqual(
      current.map(({ label, people }) => ({ label, people }))
    )
  })

  test.each([7, 5, 3])('of whom one in %i is absent is mended with few moves', (every) => {
    const here = without(task, (_, n) => n % every === 0)
    const { groups, changes, broken } = adjusting(here, current)
    expect(broken).toEqual([])
    const moved = changes.filter(({ why }) => why !== 'absent')
    const fresh = form(here).groups
    expect(pairsKept(groups, current)).toBeGreaterThan(pairsKept(fresh, current))
    // half of those who are too few in their group, or all of a group that is given up
    const small = current.map(({ people }) => people.filter((id) => here.people.some((p) => p.id === id)).length)
    const wanting = small.reduce((sum, size) => sum + Math.max(0, 5 - size), 0)
    expect(moved.length).toBeLessThanOrEqual(wanting * 3)
    expect(moved.every(({ why }) => why === 'merged' || why === 'filled')).toBe(true)
  })

  test('is mended step by step, and how far that has come never goes back', () => {
    const told: number[] = []
    const run = adjustingInSteps(
      without(task, (_, n) => n % 5 === 0),
      current
    )
    for (let step = run.next(); !step.done; step = run.next()) told.push(step.value)
    expect(told.length).toBeGreaterThan(30)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  test('takes in those who were in no group, and moves nobody for it', () => {
    const unplaced = current.map((group) => ({ ...group, people: group.people.slice(0, 5) }))
    const { changes } = adjusting({ ...task, rules: { ...task.rules, practices: 'free' } }, unplaced)
    expect(changes.length).toBe(56 - 5 * current.length)
    expect(new Set(changes.map(({ why }) => why))).toEqual(new Set(['unplaced']))
  })
})

describe('a cluster of 20, two of whom are absent and one has come', () => {
  const seed = 84
  const [newcomer] = clusterOf(1, 584)
  const here = clusterOf(20, seed).filter(({ id }) => id !== 'p11' && id !== 'p19')
  const task = taskOf([...here, { ...newcomer!, id: 'late', practice: 'En ny' }], { seed })
  const current = named(form(taskOf(clusterOf(20, seed), { seed })).groups)

  test('is of the right sizes again, as it would be formed anew', () => {
    const { groups, broken } = adjusting(task, current)
    expect([form(task).broken, broken]).toEqual([[], []])
    expect(groups.map(({ label }) => label)).not.toContain(null)
  })
})

const alone = (ids: readonly string[]) => ids.map((id) => ({ ...clusterOf(1)[0]!, id, practice: null, postcode: null }))

describe('a group of which two are left', () => {
  const people = alone(['a', 'b', 'c', 'd', 'e', 'f', 'g'])
  const current = named([{ people: ['a', 'b', 'x', 'y'] }, { people: ['c', 'd', 'e', 'f', 'g'] }])

  test('is merged where there is room', () => {
    const { groups, changes } = adjusting(taskOf(people, { size: { min: 4, max: 7 } }), current)
    expect(groups.map(({ label, people }) => [label, people.length])).toEqual([['2', 7]])
    expect(changes).toEqual([
      { person: 'a', from: '1', to: '2', why: 'merged' },
      { person: 'b', from: '1', to: '2', why: 'merged' },
      { person: 'x', from: '1', to: null, why: 'absent' },
      { person: 'y', from: '1', to: null, why: 'absent' }
    ])
  })

  test('is filled up where that moves fewer', () => {
    const { groups, changes } = adjusting(taskOf(people, { size: { min: 3, max: 6 } }), current)
    expect(groups.map(({ label, people }) => [label, people.length])).toEqual([
      ['1', 3],
      ['2', 4]
    ])
    expect(changes.filter(({ why }) => why === 'filled')).toHaveLength(1)
  })

  test('stays too small beside one that is locked, and that is told', () => {
    const { groups, broken } = adjusting(
      taskOf(people, { size: { min: 4, max: 7 } }),
      current.map((group, n) => ({ ...group, locked: n === 1 }))
    )
    expect(groups.map(({ people }) => people.length)).toEqual([2, 5])
    expect(broken).toEqual([{ code: 'too-small', group: 0, size: 2, min: 4 }])
  })
})

test('those who sit against a rule are moved for it', () => {
  const people = alone(['a', 'b', 'c', 'd', 'e'])
  const rules = { ...taskOf([]).rules, apart: [['a', 'b']], pinned: [{ id: 'b', group: '1' }] }
  const task = taskOf(people, { rules, size: { min: 2, max: 3 } })
  const { groups, changes } = adjusting(task, named([{ people: ['a', 'b', 'e'] }, { people: ['c', 'd'] }]))
  // whoever was there stands first
  expect(groups.map(({ people }) => people)).toEqual([
    ['b', 'e'],
    ['c', 'd', 'a']
  ])
  expect(changes).toEqual([{ person: 'a', from: '1', to: '2', why: 'rule' }])
})

test('no group is called by a label that is closed to it, though its people stood there', () => {
  const [south, north] = [alone(['a', 'b', 'c', 'd', 'e']), alone(['f', 'g', 'h', 'i'])]
  const people = [...south.map((m) => ({ ...m, postcode: '5700' })), ...north.map((m) => ({ ...m, postcode: '5960' }))]
  const task = taskOf(people, { rules: { ...taskOf([]).rules, closed: ['1'] }, size: { min: 3, max: 6 } })
  const current = named([{ people: ['a', 'b', 'c', 'd', 'e'] }, { people: ['f', 'g'] }, { people: ['h', 'i'] }])
  const { groups, broken } = adjusting(task, current)
  expect(broken).toEqual([])
  expect(groups.map(({ label, people }) => [label, people.length])).toContainEqual([null, 5])
})
