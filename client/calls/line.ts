// Whom the moderator can call upon, in the order in which they would: pure sums over the calls' view.
import type { Views } from '../../shared/slices/index.ts'

type View = Views['calls']
export type Row = NonNullable<View['rows']>[number]
export type Person = NonNullable<View['people']>[number]
export type Practice = NonNullable<View['practices']>[number]

export interface Line {
  /** Who has the floor. */
  speaks: Row | null
  /** Those who are here: of this item first, of each those not yet heard first. */
  next: readonly Row[]
  /** Those who are planned, and not here or not to be called any more. */
  away: readonly Row[]
}

interface Place {
  id: string
  state: string
}

/** @param blocks the agenda's, in order */
export function lineOf(view: View, blocks: readonly Place[], current: string | null): Line {
  const rows = view.rows ?? []
  const people = new Map((view.people ?? []).map((p) => [p.id, p]))
  const willing = (row: Row) => row.here && !people.get(row.participant)?.noCall
  const planned = rows.filter((r) => r.state === 'planned')
  const heard = (row: Row) => Number(people.get(row.participant)?.heard != null)
  const rank = (row: Row) => rankOf(row, blocks, current) * 2 + heard(row)
  return {
    speaks: rows.find((r) => r.id === view.floor) ?? null,
    next: planned.filter(willing).toSorted((a, b) => rank(a) - rank(b)),
    away: planned.filter((r) => !willing(r))
  }
}

/** This item, none in particular, one that is over, one that is to come. */
function rankOf({ block }: Row, blocks: readonly Place[], current: string | null): number {
  if (block === current) return 0
  if (block === null) return 1
  return blocks.find((b) => b.id === block)?.state === 'planned' ? 3 : 2
}

/** It is for later: no key gives them the floor by mistake. */
export const isForLater = (row: Row, blocks: readonly Place[], current: string | null): boolean =>
  rankOf(row, blocks, current) === 3

/** Who is to be called in an item, or speaks. */
export const openIn = (view: View | undefined, block: string): readonly Row[] =>
  (view?.rows ?? []).filter((r) => r.block === block && (r.state === 'planned' || r.state === 'called'))
