// People who are in one group in whatever groups are best: what the search moves about whole.
import { type Bond, grouped, type Rulings, tiedUp } from './bonds.ts'
import type { Member } from './task.ts'

export interface Unit {
  people: readonly Member[]
  /** The group it is pinned to. */
  label: string | null
}

const tiers = ['pinned', 'together', 'own-group', 'practice'] as const

/**
 * A heap of people tied together whom nothing keeps from sitting together does so in the best groups: wherever it was
 * split, it could be taken out into a group of its own. Where something does, only the weightier ties are certain;
 * the others are weighed by the search, pair by pair.
 */
export function unitsOf(rulings: Rulings): Unit[] {
  const { members, ties, labels } = rulings
  const ids = [...members.keys()]
  const certain: Bond[] = []
  let doubtful: string[][] = []
  for (const [tier, rule] of tiers.entries()) {
    const heaps = tiedUp(
      ids,
      ties.filter((tie) => tiers.slice(0, tier + 1).some((weightier) => weightier === tie.rule))
    )
    doubtful = rule === 'pinned' ? [] : heaps.filter((heap) => torn(heap, rulings))
    const torns = new Set(doubtful)
    certain.push(...heaps.filter((heap) => !torns.has(heap)).map(asBond))
  }
  certain.push(...doubtful.flatMap((heap) => twins(heap, rulings)).map(asBond))
  return tiedUp(ids, certain).map((heap) => ({
    people: heap.flatMap((id) => members.get(id) ?? []),
    label: heap.map((id) => labels.get(id)).find((label) => label !== undefined) ?? null
  }))
}

const asBond = (people: readonly string[]): Bond => ({ rule: 'together', name: '', people })

/** Is there something in the heap that keeps it from being in one group? */
function torn(heap: readonly string[], { labels, closed, clashes }: Rulings): boolean {
  const called = new Set(heap.map((id) => labels.get(id) ?? null))
  const named = [...called].filter((label) => label !== null)
  if (named.length > 1 || (called.has(null) && named.some((label) => closed.has(label)))) return true
  const here = new Set(heap)
  return clashes.some(({ rule, people }) => rule === 'apart' && people.filter((id) => here.has(id)).length > 1)
}

/** Those whom the very same ties hold, and nothing keeps apart: what is best for one is best for the other. */
function twins(heap: readonly string[], { ties, clashes }: Rulings): string[][] {
  const clashing = new Set(clashes.flatMap(({ people }) => people))
  const held = new Map<string, number[]>()
  for (const [i, { people }] of ties.entries()) for (const id of people) held.set(id, [...(held.get(id) ?? []), i])
  return [...grouped(heap, (id) => (clashing.has(id) ? null : (held.get(id)?.join() ?? null))).values()]
}
