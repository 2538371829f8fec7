// What can be done to a row right now, so that nothing is offered that would be refused; or the reason it cannot.
import { MOST_BLOCKS } from '../../shared/limits.ts'
import { impossibleStart } from '../../shared/slices/agenda/plan.ts'
import type { Views } from '../../shared/slices/index.ts'
import type { Field } from './fields.ts'
import type { Row } from './rows.ts'

type AgendaView = Views['agenda']
export type Why = 'past' | 'running' | 'only' | 'full' | 'already-past' | 'clock-skips-it' | 'before-the-previous'

/** Held, or under way: it stands where it stands. */
export const isSettled = (row: Row): boolean => row.state === 'done' || row.state === 'current'
const isOver = (agenda: AgendaView): boolean => agenda.status === 'finished'
const currentIn = (agenda: AgendaView, rows: readonly Row[]) => rows.findIndex((row) => row.id === agenda.current)

export function whyNotEdit(agenda: AgendaView, rows: readonly Row[], row: Row, field: Field): Why | null {
  if (field === 'remove') return whyNotRemove(agenda, rows, row)
  return row.state === 'done' && (field === 'time' || field === 'minutes') ? 'past' : null
}

export function whyNotRemove(agenda: AgendaView, rows: readonly Row[], row: Row): Why | null {
  if (isOver(agenda) || isSettled(row)) return 'running'
  return rows.filter((r) => !r.leaves).length === 1 ? 'only' : null
}

/** Can something new stand right after this row (null: first of all)? */
export function whyNotAdd(agenda: AgendaView, rows: readonly Row[], after: string | null): Why | null {
  if (isOver(agenda)) return 'running'
  if (rows.length >= MOST_BLOCKS) return 'full'
  return rows.findIndex((row) => row.id === after) < currentIn(agenda, rows) ? 'already-past' : null
}

/** Can the row stand at this place among the others? */
export function whyNotMove(agenda: AgendaView, rows: readonly Row[], row: Row, to: number): Why | null {
  const others = rows.filter((r) => r.id !== row.id)
  if (isOver(agenda) || isSettled(row)) return 'running'
  if (to <= currentIn(agenda, others)) return 'already-past'
  return impossibleStart(agenda, [...others.slice(0, to), row, ...others.slice(to)])?.reason ?? null
}

/** Can its fixed start be this? */
export const whyNotFixed = (
  agenda: AgendaView,
  rows: readonly Row[],
  row: Row,
  fixedStart: string | null
): Why | null =>
  fixedStart === null
    ? null
    : (impossibleStart(
        agenda,
        rows.map((r) => (r.id === row.id ? { fixedStart } : r))
      )?.reason ?? null)
