// The participants as the key sender's view has them, and what can be told from their rows.
import type { Views } from '../../shared/slices/index.ts'
import { hasIt } from '../../shared/slices/keys/tasks.ts'

export type View = Views['keys']
export type Row = View['rows'][number]
export type Ask = NonNullable<View['asks']>[number]
export type Step = Row['steps'][number]
/** What of the view the list is made from. */
export interface Listed {
  rows: readonly Row[]
  asks: readonly Ask[]
  ownData: View['ownData']
}

export const isIn = ({ presence }: Pick<Row, 'presence'>): boolean => presence === 'admitted'
export const isReady = (row: Pick<Row, 'state' | 'presence'>): boolean => isIn(row) && row.state === 'ready'
const isGone = ({ presence }: Row) => presence === 'left' || presence === 'declined'

/** It may have reached them: one asks before sending it again. */
export const mayHaveIt = (row: Pick<Row, 'state'>): boolean => hasIt(row) || row.state === 'unknown'

/** Somebody at the table has to do something about them. */
export function needsMe(row: Row): boolean {
  if (hasIt(row) || row.state === 'exempt' || row.state === 'sending') return false
  if (row.asked !== null) return true
  if (isGone(row)) return false
  if (row.state === 'failed' || row.state === 'unknown') return true
  return isIn(row) || (row.presence === 'waiting' && row.state !== 'ready')
}

/** The last of these things that has happened to them. */
export const lastOf = (row: Pick<Row, 'steps'>, ...what: readonly Step['what'][]): Step | null =>
  row.steps.findLast((step) => what.includes(step.what)) ?? null

/** What somebody has said of them, as long as that holds. */
export function markOf(row: Pick<Row, 'steps'>): 'by-hand' | 'confirmed' | null {
  const said = lastOf(row, 'by-hand', 'confirmed', 'unmarked', 'queued')?.what
  return said === 'by-hand' || said === 'confirmed' ? said : null
}

const order = new Intl.Collator('da', { numeric: true })
export const byName = (a: Row, b: Row): number =>
  order.compare(a.name, b.name) || order.compare(a.practice ?? '', b.practice ?? '') || order.compare(a.id, b.id)
