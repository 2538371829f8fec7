// The form as the request that makes the meeting; or what must be mended first, field by field.
import { LATEST_START, LONGEST, MOST_MEMBERS } from '../../shared/limits.ts'
import { cast, shifted } from '../../shared/packs.ts'
import type { Playbook } from '../../shared/playbook.ts'
import type { Role } from '../../shared/slice.ts'
import { impossibleStart } from '../../shared/slices/agenda/plan.ts'
import { calendarDate, type Instant, instantOf } from '../../shared/time.ts'
import { type ClockFault, readClock } from './clockTyped.ts'
import type { Pack, Row } from './draft.ts'
import { ZONE } from './zone.ts'

export interface Filled {
  pack: Pack
  title: string
  date: string
  clock: string
  rows: readonly Row[]
  rehearsal: boolean
}

export interface MeetingRequest {
  title: string
  startsAt: string
  timeZone: string
  playbook: Playbook
  board: { name: string; roles: Role[] }[]
  rehearsal: boolean
}

/** `title`, `date`, `clock`, `plan` (both, with the pack), `shelf`, `board`, `form`, or `name:` and `roles:` with a row's id. */
export type Field = string
export type FaultCode =
  | ClockFault
  | 'no-pack'
  | 'title-empty'
  | 'title-long'
  | 'date-empty'
  | 'date-past'
  | 'date-far'
  | 'clock-gap'
  | 'fixed-gap'
  | 'fixed-order'
  | 'nobody'
  | 'too-many'
  | 'name-long'
export interface Fault {
  field: Field
  code: FaultCode
  count?: number
  title?: string
}

type When = { startsAt: Instant; pack: Pack } | { faults: Fault[] }
export type Checked =
  | { request: MeetingRequest; startsAt: Instant /** The rows' ids, as they stand in the request. */; sent: string[] }
  | { faults: Fault[] }

export function check(filled: Omit<Filled, 'pack'> & { pack: Pack | null }, now: Instant): Checked {
  const title = oneLine(filled.title)
  const named = filled.rows.filter((row) => oneLine(row.name) !== '')
  const { pack } = filled
  const when: When = pack ? whenOf({ ...filled, pack }, now) : { faults: [{ field: 'shelf', code: 'no-pack' }] }
  const faults = [...titleFaults(title), ...('faults' in when ? when.faults : []), ...boardFaults(named)]
  if ('faults' in when || faults.length > 0) return { faults }
  const board = named.map((row) => ({ name: oneLine(row.name), roles: [...row.roles] }))
  const { blocks } = cast(when.pack, board)
  return {
    startsAt: when.startsAt,
    sent: named.map((row) => row.id),
    request: {
      title,
      startsAt: new Date(when.startsAt).toISOString(),
      timeZone: ZONE,
      playbook: { title: when.pack.title, blocks },
      board,
      rehearsal: filled.rehearsal
    }
  }
}

/** What can be pasted into a field of one line is a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim()

function titleFaults(title: string): Fault[] {
  if (title === '') return [{ field: 'title', code: 'title-empty' }]
  return title.length > LONGEST.meeting ? [{ field: 'title', code: 'title-long', count: title.length }] : []
}

/** The pack, moved to the time it starts, and that time as an instant. */
export function whenOf({ pack, date, clock }: Pick<Filled, 'pack' | 'date' | 'clock'>, now: Instant): When {
  const faults: Fault[] = []
  const day = dateFault(date, now)
  if (day) faults.push({ field: 'date', code: day })
  const read = readClock(clock)
  if ('fault' in read) faults.push({ field: 'clock', code: read.fault })
  if ('fault' in read || day) return { faults }
  const startsAt = instantOf(date, read.clock, ZONE)
  if (startsAt === null) return { faults: [{ field: 'clock', code: 'clock-gap' }] }
  const moved = shifted(pack, read.clock)
  const starts = moved.blocks.map((b) => ({ fixedStart: b.fixedStart ?? null }))
  const wrong = impossibleStart({ startsAt, timeZone: ZONE }, starts)
  if (!wrong) return { startsAt, pack: moved }
  const code = wrong.reason === 'clock-skips-it' ? 'fixed-gap' : 'fixed-order'
  return { faults: [{ field: 'plan', code, title: pack.blocks[wrong.index]?.title ?? '' }] }
}

function dateFault(date: string, now: Instant): FaultCode | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return /^\d{5,}-/.test(date) ? 'date-far' : 'date-empty'
  if (Number.isNaN(Date.parse(date))) return 'date-empty'
  if (Date.parse(date) >= LATEST_START) return 'date-far'
  return date < calendarDate(now, ZONE) ? 'date-past' : null
}

function boardFaults(named: readonly Row[]): Fault[] {
  if (named.length === 0) return [{ field: 'board', code: 'nobody' }]
  const faults: Fault[] = named
    .filter((row) => oneLine(row.name).length > LONGEST.name)
    .map((row) => ({ field: `name:${row.id}`, code: 'name-long', count: oneLine(row.name).length }))
  if (named.length > MOST_MEMBERS) faults.push({ field: 'board', code: 'too-many', count: named.length })
  return faults
}
