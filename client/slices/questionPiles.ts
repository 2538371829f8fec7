// What was sent up from the chat, in the piles the moderator sees: open, parked, answered; and in which order.
import type { Views } from '../../shared/slices/index.ts'
import { isUp } from '../../shared/slices/questions/state.ts'

export type Row = Views['questions']['rows'][number]

interface Piles {
  /** Urgent first until it is asked, then what was parked until now, then the rest, in the order they were sent up. */
  open: readonly Row[]
  parked: readonly Row[]
  /** The latest first. */
  answered: readonly Row[]
}

/** Who watches the chat too gets more than was sent up. */
const sentUp = (rows: readonly Row[]): readonly Row[] =>
  rows.filter((q) => !q.mergedInto && q.sentUp !== null && isUp(q))

/** @param gathers what is parked stands with the open ones */
export function piles(rows: readonly Row[], gathers: boolean): Piles {
  const up = sentUp(rows)
  const isOpen = (q: Row) => q.state !== 'answered' && (q.state !== 'parked' || q.back || gathers)
  return {
    open: up.filter(isOpen).toSorted((a, b) => rank(a) - rank(b) || (a.sentUp ?? 0) - (b.sentUp ?? 0)),
    parked: up.filter((q) => q.state === 'parked' && !isOpen(q)),
    answered: up.filter((q) => q.state === 'answered').toSorted((a, b) => b.since - a.since)
  }
}

function rank(row: Row): number {
  if (row.state === 'parked' && !row.back) return 3
  return row.urgent && row.state === 'flagged' ? 0 : row.back ? 1 : 2
}

/** The rows as they stood; whatever is new comes right after the chosen one, so that nothing moves it. */
export function steadied(rows: readonly Row[], before: readonly string[], chosen: string | null): readonly Row[] {
  const known = before.flatMap((id) => rows.find((q) => q.id === id) ?? [])
  const at = known.findIndex((q) => q.id === chosen) + 1
  const fresh = rows.filter((q) => !before.includes(q.id))
  return [...known.slice(0, at), ...fresh, ...known.slice(at)]
}
