// What has been filled in so far. Null is "not touched": it follows the pack and the calendar until somebody says otherwise.
import type { Playbook } from '../../shared/playbook.ts'
import { type Role, roles } from '../../shared/slice.ts'
import { type ClockTime, calendarDate, clockTime, DAY, type Instant } from '../../shared/time.ts'
import { ZONE } from './zone.ts'

export type Pack = Playbook & { name: string }

export interface Row {
  id: string
  name: string
  roles: Role[]
}

export interface Draft {
  /** A pack's name, or EMPTY. */
  pack: string | null
  title: string | null
  /** YYYY-MM-DD */
  date: string | null
  /** As it was typed. */
  clock: string | null
  rows: Row[]
  rehearsal: boolean
}

/** The playbook with one block; no file is named so. */
export const EMPTY = ''
/** When a meeting begins, where nothing else is said. */
const USUAL_START: ClockTime = '16:00'
/** The usual seats; a small board takes rows away, a large one adds. */
const usual: readonly Role[][] = [['coordinator', 'moderator'], ['host'], ['chat'], ['keys'], ['slides']]

let made = 0
export const newRow = (held: readonly Role[] = []): Row => ({
  id: `${Date.now().toString(36)}${(made++).toString(36)}`,
  name: '',
  roles: [...held]
})

export const newDraft = (): Draft => ({
  pack: null,
  title: null,
  date: null,
  clock: null,
  rows: usual.map(newRow),
  rehearsal: false
})

/** The draft that was kept as JSON; a new one where it cannot be read. */
export function readDraft(kept: string | null): Draft {
  try {
    const read: unknown = JSON.parse(kept ?? '')
    return isDraft(read) ? read : newDraft()
  } catch {
    return newDraft()
  }
}

export const packOf = (draft: Draft, packs: readonly Pack[], empty: Pack): Pack =>
  draft.pack === EMPTY ? empty : (packs.find((p) => p.name === draft.pack) ?? packs[0] ?? empty)

export const startOf = (pack: Pack): ClockTime => pack.starts ?? USUAL_START

/** Has a pack been settled on? The shelf may not have come. */
export const isChosen = (draft: Draft, packs: readonly Pack[]): boolean => draft.pack === EMPTY || packs.length > 0

/** Today while there is still time before the pack's hour, else tomorrow. */
export function defaultDate(pack: Pack, now: Instant): string {
  const today = calendarDate(now, ZONE)
  return clockTime(now, ZONE) < startOf(pack) ? today : dayAfter(today)
}

const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00Z`) + DAY).toISOString().slice(0, 10)

function isDraft(value: unknown): value is Draft {
  const { pack, title, date, clock, rows, rehearsal } = fields(value)
  const untouchedOrText = [pack, title, date, clock].every((v) => v === null || typeof v === 'string')
  return untouchedOrText && typeof rehearsal === 'boolean' && Array.isArray(rows) && rows.every(isRow)
}

function isRow(value: unknown): value is Row {
  const { id, name, roles: held } = fields(value)
  if (typeof id !== 'string' || typeof name !== 'string') return false
  return Array.isArray(held) && held.every((role) => roles.some((known) => known === role))
}

export const fields = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
