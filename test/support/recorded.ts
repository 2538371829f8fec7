// A meeting by a script of who asked for what when; and its record as lines to be read in a test.
import { parse } from 'csv-parse/sync'
import { recordFile } from '../../server/record/file.ts'
import { decide, evolve, forgottenBy, initial, parseCommand, stamped } from '../../shared/meeting.ts'
import { type Actor, isRefusal } from '../../shared/slice.ts'
import { actorOf } from '../../shared/slices/board/state.ts'
import type { Command, Recorded } from '../../shared/slices/index.ts'
import { type ClockTime, USUAL_ZONE } from '../../shared/time.ts'
import { oclock } from './given.ts'

const admin: Actor = { id: 'admin', roles: ['coordinator'] }
/** The id of what a command makes is that of the command. */
export type Line = readonly [ClockTime, by: string, Command, id?: string]

/** What the log has kept of it, as it is read from the disk; throws when something is refused. */
export function scripted(...lines: Line[]): Recorded[] {
  let state = initial
  const log: Recorded[] = []
  for (const [n, [clock, by, raw, id = `command-${n}`]] of lines.entries()) {
    const read = parseCommand(raw)
    const actor = by === admin.id ? admin : actorOf(state.board, by)
    if (!read.ok || !actor) throw new Error(`${raw.type} of ${by} cannot be asked`)
    const outcome = decide(state, read.value, { actor, now: oclock(clock), commandId: id })
    if (isRefusal(outcome)) throw new Error(`${raw.type} of ${by} at ${clock} is refused: ${outcome.refused}`)
    const events = stamped(outcome, { by, at: oclock(clock) })
    state = events.reduce(evolve, state)
    log.push(...events)
  }
  return asKept(log)
}

/** Without the personal parts that were forgotten. */
export function asKept(log: readonly Recorded[]): Recorded[] {
  const gone = new Set(forgottenBy(log).map(({ slice, id }) => `${slice} ${id}`))
  return log.map((event) => {
    const subject = 'id' in event ? `${event.type.slice(0, event.type.indexOf('.'))} ${event.id}` : ''
    return 'personal' in event && gone.has(subject) ? ({ ...event, personal: null } as Recorded) : event
  })
}

export const table = (csv: string): string[][] => parse(csv, { bom: true, delimiter: ';', relax_column_count: false })

/** Each row but the headings, without the date. */
export const told = (log: readonly Recorded[], language: 'da' | 'en' = 'da'): string[] =>
  table(recordFile(log, USUAL_ZONE, language))
    .slice(1)
    .map(([, ...cells]) => cells.join(' | '))

const seat = (
  id: string,
  name: string,
  ...roles: ('coordinator' | 'host' | 'moderator' | 'chat' | 'keys' | 'slides')[]
) => ['15:00', 'admin', { type: 'board.add', name, roles }, id] as Line
const person = (id: string, name: string, more: object = {}) =>
  ['15:00', 'admin', { type: 'participants.add', id, name, ...more }] as Line
const blocks = ['Tjek ind', 'Egne data', 'Gruppearbejde'].map((title, i) => ({
  id: `b${i + 1}`,
  title,
  kind: 'talk' as const,
  minutes: 10
}))
export const opening: Line[] = [
  ['15:00', 'admin', { type: 'meeting.create', title: 'Møde' }],
  seat('lise', 'Lise Brandt', 'coordinator'),
  seat('mette', 'Mette Kjær', 'moderator'),
  seat('jonas', 'Jonas Ravn', 'host'),
  seat('birgit', 'Birgit Lau', 'chat'),
  seat('soren', 'Søren Ask', 'keys'),
  seat('hanne', 'Hanne Toft', 'slides'),
  ['15:00', 'admin', { type: 'agenda.plan', startsAt: Date.UTC(2026, 10, 25, 15), blocks }],
  person('anne', 'Anne Holm', { practice: 'Humble', phone: '+4501100001' }),
  person('bo', 'Bo Dahl', { practice: 'Skårup', phone: '+4501100002' }),
  person('carl', 'Carl Ærø', { practice: 'Gudme' })
]
export const started: Line[] = [...opening, ['16:00', 'mette', { type: 'agenda.start' }]]
/** The rows after the start. */
export const since = (...lines: Line[]) => told(scripted(...started, ...lines)).slice(1)
