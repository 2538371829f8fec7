// Rules that no groups whatever could keep.
import { type Bond, grouped, type Rulings, rulingsOf, tiedUp } from './bonds.ts'
import type { Broken, RuleName, Task } from './task.ts'

interface Chain {
  people: readonly string[]
  rules: readonly RuleName[]
}

const order: readonly RuleName[] = ['pinned', 'together', 'apart', 'own-group', 'practice']

/** Each rule or chain of rules that cannot be kept is told once, with those whom it is about. */
export function contradictionsIn(task: Task): Broken[] {
  const rulings = rulingsOf(task)
  const found = [...pinnedTwice(rulings), ...labelsTied(rulings), ...closedTied(rulings), ...clashesTied(rulings)]
  const told = found.map(({ people, rules }): Broken => {
    const about = new Set(people)
    return {
      code: 'contradiction',
      people: [...rulings.members.keys()].filter((id) => about.has(id)),
      between: order.filter((rule) => rules.includes(rule))
    }
  })
  return [...new Map(told.map((broken) => [JSON.stringify(broken), broken])).values()]
}

const pinnedTwice = ({ pins }: Rulings): Chain[] =>
  [...grouped(pins, ({ id }) => id)].flatMap(([id, those]) =>
    those.length > 1 ? [{ people: [id], rules: ['pinned'] }] : []
  )

/** People who are pinned to different groups, and tied together by what is not a pin. */
function labelsTied({ members, ties, labels }: Rulings): Chain[] {
  const loose = ties.filter(({ rule }) => rule !== 'pinned')
  const chainFrom = chains(loose)
  return tiedUp([...members.keys()], loose).flatMap((heap) => {
    const byLabel = [...grouped(heap, (id) => labels.get(id) ?? null)]
    return byLabel.flatMap(([, ids], i) => {
      const others = new Set(byLabel.slice(i + 1).flatMap(([, ids]) => ids))
      return others.size > 0 ? [withRule(chainFrom(ids, others), 'pinned')] : []
    })
  })
}

/** A closed group in which some are who must bring along one who may not come in. */
const closedTied = ({ ties, labels, closed }: Rulings): Chain[] =>
  ties.flatMap(({ rule, people }) => {
    const shutIn = people.some((id) => isIn(closed, labels.get(id)))
    return shutIn && people.some((id) => !labels.has(id)) ? [{ people, rules: [rule, 'pinned'] }] : []
  })

const isIn = (closed: ReadonlySet<string>, label: string | undefined) => label !== undefined && closed.has(label)

/** People who are to be apart, and are tied together. */
function clashesTied({ members, ties, clashes }: Rulings): Chain[] {
  const chainFrom = chains(ties)
  const heaps = tiedUp([...members.keys()], ties)
  const heapOf = new Map(heaps.flatMap((heap, i) => heap.map((id) => [id, String(i)])))
  return clashes.flatMap(({ rule, people }) =>
    [...grouped(people, (id) => heapOf.get(id) ?? null).values()].flatMap(([first, ...rest]) => {
      if (first === undefined || rest.length === 0) return []
      const links = rest.map((id) => chainFrom([first], new Set([id])))
      return [{ people: links.flatMap(({ people }) => people), rules: [rule, ...links.flatMap(({ rules }) => rules)] }]
    })
  )
}

const withRule = ({ people, rules }: Chain, rule: RuleName): Chain => ({ people, rules: [rule, ...rules] })

/** Makes the search for the shortest chain of ties from some people to any of some others. */
function chains(ties: readonly Bond[]): (from: readonly string[], to: ReadonlySet<string>) => Chain {
  const tiesOf = new Map<string, Bond[]>()
  for (const tie of ties) for (const id of tie.people) tiesOf.set(id, [...(tiesOf.get(id) ?? []), tie])
  return (from, to) => {
    const reached = new Set(from)
    const followed = new Set<Bond>()
    const todo = from.map((id): { id: string } & Chain => ({ id, people: [id], rules: [] }))
    for (const { id, people, rules } of todo) {
      if (to.has(id)) return { people, rules }
      for (const tie of tiesOf.get(id) ?? []) {
        if (followed.has(tie)) continue
        followed.add(tie)
        for (const next of tie.people) {
          if (reached.has(next)) continue
          reached.add(next)
          todo.push({ id: next, people: [...people, next], rules: [...rules, tie.rule] })
        }
      }
    }
    return { people: [], rules: [] }
  }
}
