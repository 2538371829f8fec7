// What a task says of who belongs together and who does not, as sets of people.
import type { Member, RuleName, Task } from './task.ts'

/** People whom one rule ties together, or holds apart. `name` is the label, the practice or the group’s own name. */
export interface Bond {
  rule: RuleName
  name: string
  people: readonly string[]
}

export interface Rulings {
  members: ReadonlyMap<string, Member>
  /** Each pin once; of those whom nobody knows none. */
  pins: readonly { id: string; label: string }[]
  /** The label somebody goes by: the first, where there are several. */
  labels: ReadonlyMap<string, string>
  closed: ReadonlySet<string>
  /** The weightier first. */
  ties: readonly Bond[]
  clashes: readonly Bond[]
}

/** In the order of their weight; those for whom there is no key are left out. */
export function grouped<T>(list: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

const unique = (ids: readonly string[]) => [...new Set(ids)]

export function rulingsOf({ people, rules }: Task): Rulings {
  const members = new Map<string, Member>()
  for (const member of people) if (!members.has(member.id)) members.set(member.id, member)
  const all = [...members.values()]
  const pins = [...grouped(rules.pinned, ({ id, group }) => JSON.stringify([id, group])).values()].flatMap(([pin]) =>
    pin && members.has(pin.id) ? [{ id: pin.id, label: pin.group }] : []
  )
  const labels = new Map(pins.toReversed().map(({ id, label }) => [id, label]))

  const bonds = (rule: RuleName, groups: Iterable<readonly [string, readonly string[]]>): Bond[] =>
    [...groups].map(([name, ids]) => ({ rule, name, people: unique(ids.filter((id) => members.has(id))) }))
  const listed = (lists: readonly (readonly string[])[]) => lists.map((ids) => ['', ids] as const)
  const idsBy = (list: readonly Member[], keyOf: (member: Member) => string | null) =>
    [...grouped(list, keyOf)].map(([name, group]) => [name, group.map(({ id }) => id)] as const)

  const pinned = idsBy(all, ({ id }) => labels.get(id) ?? null)
  const pinnedTo = new Map(pinned)
  // a group of their own that goes by a label is the group of that label
  const own = idsBy(all, ({ ownGroup }) => ownGroup).map(
    ([name, ids]) => [name, [...ids, ...(pinnedTo.get(name) ?? [])]] as const
  )
  const practices = bonds(
    'practice',
    idsBy(all, ({ practice }) => practice)
  )
  return {
    ...{ members, pins, labels, closed: new Set(rules.closed) },
    ties: [
      ...bonds('pinned', pinned),
      ...bonds('together', listed(rules.together)),
      ...bonds('own-group', own),
      ...(rules.practices === 'together' ? practices : [])
    ],
    clashes: [...bonds('apart', listed(rules.apart)), ...(rules.practices === 'apart' ? practices : [])]
  }
}

/** The people in heaps, as far as the ties reach; each in the order given. */
export function tiedUp(ids: readonly string[], ties: readonly Bond[]): string[][] {
  const parents = new Map(ids.map((id) => [id, id]))
  const rootOf = (id: string): string => {
    const parent = parents.get(id) ?? id
    if (parent === id) return id
    const root = rootOf(parent)
    parents.set(id, root)
    return root
  }
  for (const { people } of ties) {
    const [first, ...rest] = people.filter((id) => parents.has(id))
    if (first !== undefined) for (const id of rest) parents.set(rootOf(id), rootOf(first))
  }
  return [...grouped(ids, rootOf).values()]
}
