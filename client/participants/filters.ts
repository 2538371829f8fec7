// Which of the participants one looks at: all, or those of whom something is missing.
import { isGuest } from '../../shared/slices/participants/state.ts'
import { importedBy, type Row } from './people.ts'

export const filters = ['all', 'fresh', 'noPhone', 'noPractice', 'needsHelp', 'declined'] as const
export type Filter = (typeof filters)[number]

/** Whoever declines needs nothing. */
export const comes = (row: Pick<Row, 'presence'>): boolean => row.presence !== 'declined'

/** @param fresh what the last file brought */
export function fits(row: Row, filter: Filter, fresh: (row: Row) => boolean): boolean {
  switch (filter) {
    case 'all':
      return true
    case 'fresh':
      return fresh(row)
    case 'noPhone':
      return comes(row) && row.phone === null
    case 'noPractice':
      return comes(row) && row.practice === null && !isGuest(row.kind)
    case 'needsHelp':
      return row.techCheck === 'needs-help'
    case 'declined':
      return !comes(row)
  }
}

/** How many each shows; those that show nobody are not worth a button, and what is new has its place beside the list. */
export function counted(
  rows: readonly Row[],
  fresh: (row: Row) => boolean,
  chosen: Filter
): { filter: Filter; count: number }[] {
  return filters
    .map((filter) => ({ filter, count: rows.filter((row) => fits(row, filter, fresh)).length }))
    .filter(({ filter, count }) => filter === chosen || filter === 'all' || (count > 0 && filter !== 'fresh'))
}

/** What the last file brought: whom it added, and whom I saw it mend. */
export const broughtBy =
  (last: { id: string } | null | undefined, mended: ReadonlySet<string>) =>
  (row: Row): boolean =>
    last ? importedBy(row, last.id) || mended.has(row.id) : false
