// Groups now beside groups before: who is still together, and which of them is which.
import type { Standing } from './problem.ts'

/** `label` is null for a new group, which has none yet. */
export interface Named {
  label: string | null
  people: readonly string[]
}

/** How many pairs who stood in one group are in one group now. */
export function stillTogether(groups: readonly Named[], stood: readonly Standing[]): number {
  const pairs = (count: number) => (count * (count - 1)) / 2
  return stood.reduce(
    (sum, { people }) => sum + groups.reduce((sum, group) => sum + pairs(shared(group, people)), 0),
    0
  )
}

/** Those without a label by the label of the group that most of them come from; null where there is none left. */
export function renamed(groups: readonly Named[], stood: readonly Standing[]): Named[] {
  const taken = new Set(groups.flatMap(({ label }) => label ?? []))
  const free = stood.filter(({ label }) => !taken.has(label))
  const likely = groups
    .flatMap((group) => free.map(({ label, people }) => ({ group, label, count: shared(group, people) })))
    .filter(({ group, count }) => group.label === null && count > 0)
    .sort((a, b) => b.count - a.count)
  const names = new Map<Named, string>()
  for (const { group, label } of likely) {
    if (names.has(group) || taken.has(label)) continue
    names.set(group, label)
    taken.add(label)
  }
  return groups.map((group) => ({ label: group.label ?? names.get(group) ?? null, people: group.people }))
}

function shared({ people }: Named, others: readonly string[]): number {
  const here = new Set(people)
  return others.filter((id) => here.has(id)).length
}
