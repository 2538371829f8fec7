// Whatever is asked for: everybody sits once, rules that can be kept are, and what is not kept is told.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenIn } from '../../../shared/slices/breakouts/forming/broken.ts'
import { contradictionsIn } from '../../../shared/slices/breakouts/forming/contradictions.ts'
import { form, forming } from '../../../shared/slices/breakouts/forming/forming.ts'
import type { Size, Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { clusterOf, taskOf } from '../../support/clusters.ts'
import { tasks } from './tasks.ts'
import { worth } from './truth.ts'

const holds = (numRuns: number, most: number, rule: (task: Task) => void, rules = 2) =>
  fc.assert(fc.property(tasks({ most, rules }), rule), { numRuns })
const peopleOf = (task: Task) => form(task).groups.map(({ people }) => people)

/** Can these sizes be put together so that each sum is in range? Tries them all. */
function canBeKept(units: readonly number[], { min, max }: Size, sums: readonly number[] = []): boolean {
  const [unit, ...rest] = units
  if (unit === undefined) return sums.every((sum) => sum >= min)
  const places = [...new Set(sums), 0].filter((sum) => sum + unit <= max)
  return places.some((sum) => {
    const at = sums.indexOf(sum)
    return canBeKept(
      rest,
      { min, max },
      [...sums.filter((_, i) => i !== at), sum + unit].sort((a, b) => a - b)
    )
  })
}

describe('groups', () => {
  test('hold everybody once, led by one of their own', () =>
    holds(150, 30, (task) => {
      const { groups } = form(task)
      expect(groups.flatMap(({ people }) => people).toSorted()).toEqual(task.people.map(({ id }) => id).toSorted())
      for (const { people, leader } of groups) {
        const kinds = task.people.filter(({ id }) => people.includes(id)).map(({ kind }) => kind)
        expect(people.length).toBeGreaterThan(0)
        const lead = kinds.some((kind) => kind === null || kind === 'owner' || kind === 'employed')
        expect(lead ? people.includes(leader ?? 'nobody') : leader === null).toBe(true)
      }
    }))

  test('keep all rules that do not contradict each other', () => {
    let ruled = 0
    holds(200, 30, (task) => {
      const worths = worth(task, peopleOf(task))
      expect(worths).not.toBeNull()
      if (contradictionsIn(task).length > 0) return
      ruled += task.rules.together.length + task.rules.apart.length
      expect(worths!.slice(0, 3)).toEqual([0, 0, 0])
    })
    expect(ruled).toBeGreaterThan(100)
  })

  test('are of the right size wherever whole practices can be put together so', () => {
    const kept = { yes: 0, no: 0 }
    const practices = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 14 })
    const size = fc.record({ min: fc.integer({ min: 2, max: 7 }), more: fc.nat(3) })
    fc.assert(
      fc.property(practices, size, (practices, { min, more }) => {
        const people = practices.flatMap((count, n) =>
          Array.from({ length: count }, (_, i) => ({ ...clusterOf(1)[0]!, id: `${n}-${i}`, practice: `P${n}` }))
        )
        const task = taskOf(people, { size: { min, max: min + more } })
        const possible = canBeKept(
          practices.toSorted((a, b) => b - a),
          task.size
        )
        kept[possible ? 'yes' : 'no'] += 1
        expect(worth(task, peopleOf(task))![3] === 0).toBe(possible)
      }),
      { numRuns: 120 }
    )
    expect(Math.min(kept.yes, kept.no)).toBeGreaterThan(20)
  })

  test('are told of with all that they do not keep', () =>
    holds(150, 20, (task) => {
      const { groups, broken } = form(task)
      expect(broken).toEqual([...contradictionsIn(task), ...brokenIn(task, groups)])
      const known = worth(
        task,
        groups.map(({ people }) => people)
      )!
      const sizes = broken.flatMap((b) =>
        b.code === 'too-large' ? [b.size - b.max] : b.code === 'too-small' ? [b.min - b.size] : []
      )
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(known[3])
      const told = broken.some(({ code }) => !['too-large', 'too-small', 'no-leader'].includes(code))
      if (known.slice(0, 3).some((n) => n > 0)) expect(told).toBe(true)
    }))

  test('are the same for the same seed, and come in order', () => {
    let others = 0
    holds(150, 30, (task) => {
      const { groups } = form(task)
      expect(form(structuredClone(task)).groups).toEqual(groups)
      others += JSON.stringify(form({ ...task, seed: task.seed + 1 }).groups) === JSON.stringify(groups) ? 0 : 1
      const place = (id: string) => task.people.findIndex((p) => p.id === id)
      const first = groups.flatMap(({ label, people }) => (label === null ? [place(people[0]!)] : []))
      expect(first).toEqual(first.toSorted((a, b) => a - b))
      expect(groups.map(({ label }) => label === null)).toEqual(groups.map(({ label }) => label === null).toSorted())
      for (const { people } of groups) expect(people.map(place)).toEqual(people.map(place).toSorted((a, b) => a - b))
    })
    expect(others).toBeGreaterThan(10)
  })
})

test('progress is told from 0 to 1, often, and never goes back', () => {
  const told: number[] = []
  const run = forming(taskOf(clusterOf(56)))
  for (let step = run.next(); !step.done; step = run.next()) told.push(step.value)
  expect(told.length).toBeGreaterThan(30)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  expect([told[0]! >= 0, told.at(-1)! <= 1]).toEqual([true, true])
})

describe('a cluster', () => {
  test('of 56 comes out with all practices whole, all sizes in range and each group led', () => {
    for (const seed of [1, 2, 3]) expect(form(taskOf(clusterOf(56, seed), { seed })).broken).toEqual([])
  })

  test('with a practice of 12 keeps it whole, and tells that the group is too large', () => {
    const people = clusterOf(40).map((m, i) => ({ ...m, practice: i < 12 ? 'Lægehuset' : m.practice }))
    const { groups, broken } = form(taskOf(people))
    const group = groups.findIndex(({ people }) => people.includes('p0'))
    expect(groups[group]?.people).toHaveLength(12)
    expect(broken).toEqual([{ code: 'too-large', group, size: 12, max: 8, why: 'practice', name: 'Lægehuset' }])
    const apart = taskOf(people, { rules: { ...taskOf([]).rules, practices: 'free' } })
    expect(form(apart).broken).toEqual([])
  })

  test('of nobody has no groups; of fewer than the smallest has one, and that is told', () => {
    expect(form(taskOf([]))).toEqual({ groups: [], broken: [] })
    const { groups, broken } = form(taskOf(clusterOf(3)))
    expect(groups.map(({ people }) => people)).toEqual([['p0', 'p1', 'p2']])
    expect(broken).toEqual([{ code: 'too-small', group: 0, size: 3, min: 5 }])
  })
})

describe('a person pinned elsewhere than their practice', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ ...clusterOf(1)[0]!, id, practice: 'P', postcode: null }))
  const others = ['d', 'e', 'f'].map((id) => ({ ...clusterOf(1)[0]!, id, practice: id, postcode: null }))
  const rules = { ...taskOf([]).rules, pinned: [{ id: 'a', group: '5' }], closed: ['5'] }

  test('sits there; the rest of the practice stays together, and it is told', () => {
    const task = taskOf([a!, b!, c!, ...others], { rules, size: { min: 1, max: 5 } })
    const { groups, broken } = form(task)
    const rest = groups.findIndex(({ people }) => people.includes('b'))
    expect(groups[0]).toEqual({ label: '5', people: ['a'], leader: 'a' })
    expect(groups[rest]?.people).toContain('c')
    expect(broken).toEqual([
      { code: 'contradiction', people: ['a', 'b', 'c'], between: ['pinned', 'practice'] },
      {
        ...{ code: 'practice-split', practice: 'P' },
        parts: [
          { group: 0, people: ['a'] },
          { group: rest, people: ['b', 'c'] }
        ]
      }
    ])
  })

  test('brings the practice along where others may come in', () => {
    const task = taskOf([a!, b!, c!, ...others], { rules: { ...rules, closed: [] }, size: { min: 3, max: 5 } })
    expect(form(task).groups[0]?.people.slice(0, 3)).toEqual(['a', 'b', 'c'])
  })
})
