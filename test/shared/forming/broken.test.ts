// What groups do not keep, against the same found out the long way; and rules that nobody could keep.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenIn, type Group } from '../../../shared/slices/breakouts/forming/broken.ts'
import { contradictionsIn } from '../../../shared/slices/breakouts/forming/contradictions.ts'
import type { Broken, Task } from '../../../shared/slices/breakouts/forming/task.ts'
import { clusterOf, taskOf } from '../../support/clusters.ts'
import { tasks } from './tasks.ts'
import { labelOf, partitions, worth } from './truth.ts'

const labels = ['A', '__proto__', null, 'Vores']
/** Everybody in any of four groups or in none, and some whom nobody knows. */
const dealt = tasks({ most: 9 }).chain((task) =>
  fc.array(fc.nat(4), { minLength: task.people.length, maxLength: task.people.length }).map((at) => ({
    task,
    groups: labels.map((label, n): Group => {
      const people = task.people.filter((_, i) => at[i] === n).map(({ id }) => id)
      return { label, people: n === 0 ? ['a stranger', ...people] : people }
    })
  }))
)

/** One line for each thing broken, in any order. */
function plainly(task: Task, groups: readonly Group[]): string[] {
  const { people, rules, size } = task
  const here = (n: number, of: readonly string[]) => of.filter((id) => groups[n]!.people.includes(id))
  const seated = groups.map((_, n) =>
    here(
      n,
      people.map(({ id }) => id)
    )
  )
  const unique = (ids: readonly string[]) => [...new Set(ids)]
  const splits = (name: string, ids: readonly string[]) =>
    groups.filter((_, n) => here(n, ids).length > 0).length > 1
      ? [`split ${name} ${groups.flatMap((_, n) => here(n, unique(ids))).toSorted()}`]
      : []
  const meets = (name: string, ids: readonly string[]) =>
    groups.flatMap((_, n) =>
      here(n, unique(ids)).length > 1 ? [`met ${name} ${n} ${here(n, unique(ids)).toSorted()}`] : []
    )
  const practices = unique(people.flatMap(({ practice }) => practice ?? []))
  const own = unique(people.flatMap(({ ownGroup }) => ownGroup ?? []))
  const of = (name: string) => people.filter((m) => m.practice === name).map(({ id }) => id)
  return [
    ...unique(rules.pinned.map((pin) => JSON.stringify(pin))).flatMap((text) => {
      const { id, group } = JSON.parse(text)
      const at = groups.findIndex((_, n) => seated[n]!.includes(id))
      return at < 0 || groups[at]!.label === group ? [] : [`pin ${id} ${group}`]
    }),
    ...groups.flatMap(({ label }, n) => {
      if (label === null || !rules.closed.includes(label)) return []
      const wrong = seated[n]!.filter((id) => !rules.pinned.some((pin) => pin.id === id && pin.group === label))
      return wrong.length > 0 ? [`closed ${n} ${wrong.toSorted()}`] : []
    }),
    ...rules.together.flatMap((ids) => splits('rule', ids)),
    ...rules.apart.flatMap((ids) => meets('rule', ids)),
    ...own.flatMap((name) =>
      splits(
        `own ${name}`,
        people.filter((m) => m.ownGroup === name || labelOf(task, m.id) === name).map(({ id }) => id)
      )
    ),
    ...(rules.practices === 'together' ? practices.flatMap((name) => splits(`practice ${name}`, of(name))) : []),
    ...(rules.practices === 'apart' ? practices.flatMap((name) => meets(`practice ${name}`, of(name))) : []),
    ...seated.flatMap((ids, n) => (ids.length > size.max ? [`large ${n} ${ids.length - size.max}`] : [])),
    ...seated.flatMap((ids, n) =>
      ids.length > 0 && ids.length < size.min ? [`small ${n} ${size.min - ids.length}`] : []
    ),
    ...seated.flatMap((ids, n) => {
      const leads = ids.some((id) => [null, 'owner', 'employed'].includes(people.find((m) => m.id === id)!.kind))
      return ids.length > 0 && !leads ? [`leader ${n}`] : []
    })
  ].toSorted()
}

function told(b: Broken): string {
  const all = (parts: readonly { people: readonly string[] }[]) => parts.flatMap(({ people }) => people).toSorted()
  switch (b.code) {
    case 'pin-left':
      return `pin ${b.person} ${b.label}`
    case 'closed-entered':
      return `closed ${b.group} ${b.people.toSorted()}`
    case 'together-split':
      return `split rule ${all(b.parts)}`
    case 'own-group-split':
      return `split own ${b.name} ${all(b.parts)}`
    case 'practice-split':
      return `split practice ${b.practice} ${all(b.parts)}`
    case 'practice-together':
      return `met practice ${b.practice} ${b.group} ${b.people.toSorted()}`
    case 'apart-together':
      return `met rule ${b.group} ${b.people.toSorted()}`
    case 'too-large':
      return `large ${b.group} ${b.size - b.max}`
    case 'too-small':
      return `small ${b.group} ${b.min - b.size}`
    case 'no-leader':
      return `leader ${b.group}`
    case 'contradiction':
      return 'no groups tell that'
  }
}

describe('what is broken', () => {
  test('is what anybody would find', () =>
    fc.assert(
      fc.property(dealt, ({ task, groups }) => {
        expect(new Set(brokenIn(task, groups).map(told))).toEqual(new Set(plainly(task, groups)))
      }),
      { numRuns: 1000 }
    ))

  test('names what holds a large group together', () => {
    const people = clusterOf(5).map((m) => ({ ...m, practice: null, ownGroup: null }))
    const ids = people.map(({ id }) => id)
    const why = (task: Task) =>
      brokenIn(task, [{ label: null, people: ids }]).map((b) => b.code === 'too-large' && b.why)
    const size = { min: 1, max: 3 }
    const { rules } = taskOf([])
    expect(why(taskOf(people, { size }))).toEqual([null])
    expect(
      why(
        taskOf(
          people.map((m, i) => ({ ...m, practice: i < 4 ? 'P' : null })),
          { size }
        )
      )
    ).toEqual(['practice'])
    expect(
      why(
        taskOf(
          people.map((m, i) => ({ ...m, ownGroup: i < 4 ? 'O' : null })),
          { size }
        )
      )
    ).toEqual(['own-group'])
    expect(why(taskOf(people, { size, rules: { ...rules, together: [ids.slice(0, 2), ids.slice(1, 4)] } }))).toEqual([
      'rule'
    ])
  })

  test('a group is led by whoever is named, though they would not have been asked', () => {
    const task = taskOf([{ ...clusterOf(1)[0]!, kind: 'trainee' }], { size: { min: 1, max: 2 } })
    const broken = (leader: string | null) => brokenIn(task, [{ label: null, people: ['p0'], leader }])
    expect(broken(null)).toEqual([{ code: 'no-leader', group: 0 }])
    expect(broken('p0')).toEqual([])
  })
})

describe('contradictions', () => {
  test('are told just when no groups whatever keep all rules', () => {
    const count = { yes: 0, no: 0 }
    fc.assert(
      fc.property(tasks({ most: 6 }), (task) => {
        const twice = task.rules.pinned.some(
          ({ id, group }) => task.people.some((m) => m.id === id) && labelOf(task, id) !== group
        )
        const kept = [...partitions(task.people.map(({ id }) => id))].some((groups) =>
          worth(task, groups)
            ?.slice(0, 3)
            .every((n) => n === 0)
        )
        count[kept ? 'yes' : 'no'] += 1
        expect(contradictionsIn(task).length === 0).toBe(kept && !twice)
      }),
      { numRuns: 500 }
    )
    expect(Math.min(count.yes, count.no)).toBeGreaterThan(50)
  })

  test('are told with the chain that leads to them, and no more', () => {
    const people = clusterOf(5).map((m, i) => ({ ...m, practice: i === 2 || i === 3 ? 'P' : null }))
    const rules = {
      ...taskOf([]).rules,
      together: [
        ['p0', 'p1'],
        ['p1', 'p2'],
        ['p2', 'p4']
      ],
      apart: [['p0', 'p3']]
    }
    expect(contradictionsIn(taskOf(people, { rules }))).toEqual([
      { code: 'contradiction', people: ['p0', 'p1', 'p2', 'p3'], between: ['together', 'apart', 'practice'] }
    ])
    const pinned = [
      { id: 'p2', group: '1' },
      { id: 'p3', group: '2' },
      { id: 'p0', group: '1' },
      { id: 'p0', group: '2' }
    ]
    expect(contradictionsIn(taskOf(people, { rules: { ...taskOf([]).rules, pinned } }))).toEqual([
      { code: 'contradiction', people: ['p0'], between: ['pinned'] },
      { code: 'contradiction', people: ['p2', 'p3'], between: ['pinned', 'practice'] }
    ])
  })
})
