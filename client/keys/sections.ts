// Where each stands in the list: who needs me first on top, then what is on its way, who has it, and the rest folded.
import { hasIt } from '../../shared/slices/keys/tasks.ts'
import { type Ask, byName, type Listed, needsMe, type Row } from './people.ts'

/** Somebody in the register, or somebody in the chat whom nobody knows. */
export type Item = { id: string; row: Row; ask: null } | { id: string; row: null; ask: Ask }
export const places = ['found', 'needs', 'sending', 'have', 'away', 'exempt'] as const
export type Place = (typeof places)[number]
/** Opened when one needs them. */
export const folds: readonly Place[] = ['away', 'exempt']

export interface Section {
  place: Place
  items: readonly Item[]
}

export const nameOf = ({ row, ask }: Item): string => row?.name ?? ask?.from ?? ''
const itemOf = (row: Row): Item => ({ id: row.id, row, ask: null })
const askOf = (ask: Ask): Item => ({ id: `ask-${ask.id}`, row: null, ask })

function placeOf(row: Row): Place {
  if (row.state === 'exempt') return 'exempt'
  if (row.state === 'sending') return 'sending'
  if (hasIt(row)) return 'have'
  return needsMe(row) ? 'needs' : 'away'
}

/** Worst first. */
const kinds = ['failed', 'unknown', 'asked', 'no-phone', 'no-key', 'ready'] as const
export type Kind = (typeof kinds)[number]
export function kindOf({ row }: Item): Kind {
  if (!row) return 'asked'
  if (row.state === 'failed' || row.state === 'unknown') return row.state
  if (row.asked !== null) return 'asked'
  return row.state === 'no-phone' || row.state === 'no-key' ? row.state : 'ready'
}

/** Who writes in the chat is there, known or not. */
const isThere = ({ row }: Item) => row === null || row.presence === 'admitted'
const since = ({ row, ask }: Item) => (row ? row.since : ask.at)

/** While one looks at one's own figures, or is about to, those who are in come first; of the same kind whoever has waited longest. */
const byNeed =
  (ownData: Listed['ownData']) =>
  (a: Item, b: Item): number =>
    (ownData ? Number(isThere(b)) - Number(isThere(a)) : 0) ||
    kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)) ||
    since(a) - since(b) ||
    (a.row && b.row ? byName(a.row, b.row) : 0)

const presences = ['admitted', 'waiting', 'expected', 'left', 'declined'] as const
const byPresence = (a: Row, b: Row) => presences.indexOf(a.presence) - presences.indexOf(b.presence) || byName(a, b)

export function sectionsOf({ rows, asks, ownData }: Listed): Section[] {
  const at = Map.groupBy(rows, placeOf)
  const named = (place: Place, order = byName) => (at.get(place) ?? []).toSorted(order).map(itemOf)
  const sections: Section[] = [
    { place: 'needs', items: [...asks.map(askOf), ...named('needs')].sort(byNeed(ownData)) },
    { place: 'sending', items: named('sending') },
    { place: 'have', items: named('have') },
    { place: 'away', items: named('away', byPresence) },
    { place: 'exempt', items: named('exempt') }
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/** Those that were found, in the order they were found in. */
export function foundIn({ rows }: Pick<Listed, 'rows'>, ids: readonly string[]): Section[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  const items = ids.flatMap((id) => byId.get(id) ?? []).map(itemOf)
  return items.length > 0 ? [{ place: 'found', items }] : []
}
