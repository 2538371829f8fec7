// What groups come to, written down plainly from the definitions, by whoever has read nothing but those.
import type { Member, Task, Wish } from '../../../shared/slices/breakouts/forming/task.ts'

export type Groups = readonly { label: string | null; people: readonly string[] }[]

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).map((b): [T, T] => [a, b]))
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
const among = (lists: readonly (readonly string[])[], p: string, q: string) =>
  lists.filter((list) => p !== q && list.includes(p) && list.includes(q)).length

/** The label of whoever is pinned: the first that is named. */
export const labelOf = ({ rules }: Task, id: string) => rules.pinned.find((pin) => pin.id === id)?.group ?? null

/** May these be in one group, by what is always kept? */
function mayMeet(task: Task, p: string, q: string): boolean {
  const [one, other] = [labelOf(task, p), labelOf(task, q)]
  if (one !== null && other !== null) return one === other
  return ![one, other].some((label) => label !== null && task.rules.closed.includes(label))
}

const wouldLead = ({ kind }: Member) => kind === null || kind === 'owner' || kind === 'employed'

function wished(wish: Wish, groups: readonly Member[][], before: Task['before']): number {
  const pairs = groups.flatMap(pairsOf)
  switch (wish) {
    case 'near':
      return sum(groups.map((g) => Math.max(0, new Set(g.map((m) => m.postcode).filter((c) => c !== null)).size - 1)))
    case 'mixed':
      return pairs.filter(([p, q]) => p.form !== null && p.form === q.form).length
    case 'alike':
      return pairs.filter(([p, q]) => p.form !== null && q.form !== null && p.form !== q.form).length
    case 'trainees':
      return pairs.filter(([p, q]) => p.kind === 'trainee' && q.kind === 'trainee').length
    case 'even':
      return groups.length === 0
        ? 0
        : Math.max(...groups.map((g) => g.length)) - Math.min(...groups.map((g) => g.length))
    case 'leaders':
      return groups.filter((g) => !g.some(wouldLead)).length
    case 'others':
      return pairs.filter(([p, q]) => before.some((group) => group.includes(p.id) && group.includes(q.id))).length
  }
}

/** The weightiest first; less is better. Null where pins or closed groups are not kept, as they always can be. */
export function worth(task: Task, parts: readonly (readonly string[])[]): number[] | null {
  const { rules, people, size } = task
  const groups = parts.map((ids) => ids.map((id) => people.find((m) => m.id === id)!))
  const place = new Map(parts.flatMap((ids, i) => ids.map((id) => [id, i])))
  const all = pairsOf(people.map(({ id }) => id))
  const meet = (p: string, q: string) => place.get(p) === place.get(q)
  for (const [p, q] of all) {
    const same = labelOf(task, p) !== null && labelOf(task, p) === labelOf(task, q)
    if (same ? !meet(p, q) : meet(p, q) && !mayMeet(task, p, q)) return null
  }
  const own = [...new Set(people.flatMap(({ ownGroup }) => ownGroup ?? []))]
    .filter((name) => name !== null)
    .map((name) => people.filter((m) => m.ownGroup === name || labelOf(task, m.id) === name).map(({ id }) => id))
  const practices = [...new Set(people.map(({ practice }) => practice))]
    .filter((name) => name !== null)
    .map((name) => people.filter((m) => m.practice === name).map(({ id }) => id))
  const splits = (lists: readonly (readonly string[])[]) =>
    sum(all.map(([p, q]) => (meet(p, q) ? 0 : among(lists, p, q))))
  const meetings = (lists: readonly (readonly string[])[]) =>
    sum(all.map(([p, q]) => (meet(p, q) ? among(lists, p, q) : 0)))
  return [
    splits(rules.together) + meetings(rules.apart),
    splits(own),
    rules.practices === 'together' ? splits(practices) : rules.practices === 'apart' ? meetings(practices) : 0,
    sum(parts.map((g) => (g.length > size.max ? g.length - size.max : Math.max(0, size.min - g.length)))),
    ...task.wishes.map((wish) => wished(wish, groups, task.before)),
    sum(
      own
        .filter((ids) => ids.length >= size.min)
        .map((ids) => all.filter(([p, q]) => meet(p, q) && ids.includes(p) !== ids.includes(q)).length)
    ),
    wished('even', groups, [])
  ]
}

/** Every way to put them in groups. */
export function* partitions(ids: readonly string[]): Generator<string[][]> {
  const [first, ...rest] = ids
  if (first === undefined) yield []
  else
    for (const groups of partitions(rest)) {
      yield [[first], ...groups]
      for (const group of groups) yield groups.map((other) => (other === group ? [first, ...other] : other))
    }
}

export function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((n, i) => n !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}
