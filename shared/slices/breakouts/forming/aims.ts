// What groups are to have little of, as weights of pairs of people wherever it can be told so.
import { type Bond, grouped, type Rulings } from './bonds.ts'
import type { Member, Task, Wish } from './task.ts'

/** What is not told by pairs. */
export type Count = 'sizes' | 'moves' | 'near' | 'even' | 'leaders'

/** Called for each pair that counts, with what it adds when it sits in one group. */
type Weigh = (p: string, q: string, weight: number) => void
export type Aim = Count | { pairs(weigh: Weigh): void }

/**
 * The weightier first. Pins and closed groups are not among them: they are always kept.
 * A tie is broken by each pair of its people that is split, so that of a practice that cannot stay whole the most do.
 */
export function aimsOf(task: Task, rulings: Rulings, moving: boolean): Aim[] {
  const people = [...rulings.members.values()]
  const { ties, clashes } = rulings
  const of = (bonds: readonly Bond[], rule: Bond['rule']) => bonds.filter((bond) => bond.rule === rule)
  const own = of(ties, 'own-group')
  return [
    kept(of(ties, 'together'), of(clashes, 'apart')),
    kept(own, []),
    kept(of(ties, 'practice'), of(clashes, 'practice')),
    'sizes',
    ...(moving ? (['moves'] as const) : []),
    ...[...new Set(task.wishes)].map((wish) => wished(wish, people, task)),
    leftAmongThemselves(
      own.filter((bond) => bond.people.length >= task.size.min),
      people
    ),
    'even'
  ]
}

const kept = (ties: readonly Bond[], clashes: readonly Bond[]): Aim => ({
  pairs(weigh) {
    for (const { people } of ties) eachPair(people, (p, q) => weigh(p, q, -1))
    for (const { people } of clashes) eachPair(people, (p, q) => weigh(p, q, 1))
  }
})

function wished(wish: Wish, people: readonly Member[], task: Task): Aim {
  const ids = (list: readonly Member[]) => list.map(({ id }) => id)
  switch (wish) {
    case 'near':
    case 'even':
    case 'leaders':
      return wish
    case 'mixed':
      return perPair([...grouped(people, ({ form }) => form).values()].map(ids), 1)
    case 'alike':
      return {
        pairs(weigh) {
          const formed = people.filter(({ form }) => form !== null)
          eachPair(formed, (p, q) => p.form !== q.form && weigh(p.id, q.id, 1))
        }
      }
    case 'trainees':
      return perPair([ids(people.filter(({ kind }) => kind === 'trainee'))], 1)
    case 'others':
      return perPair(task.before, 1)
  }
}

/** Each pair once, however many of the lists it is in. */
const perPair = (lists: readonly (readonly string[])[], weight: number): Aim => ({
  pairs(weigh) {
    const seen = new Map<string, Set<string>>()
    for (const list of lists)
      eachPair([...new Set(list)], (a, b) => {
        const [p, q] = a < b ? [a, b] : [b, a]
        const met = seen.get(p) ?? new Set()
        if (!met.has(q)) weigh(p, q, weight)
        seen.set(p, met.add(q))
      })
  }
})

const leftAmongThemselves = (groups: readonly Bond[], people: readonly Member[]): Aim => ({
  pairs(weigh) {
    for (const group of groups) {
      const inside = new Set(group.people)
      for (const p of inside) for (const { id } of people) if (!inside.has(id)) weigh(p, id, 1)
    }
  }
})

function eachPair<T>(list: readonly T[], visit: (a: T, b: T) => void): void {
  for (const [i, a] of list.entries()) for (let j = i + 1; j < list.length; j += 1) visit(a, list[j] ?? a)
}
