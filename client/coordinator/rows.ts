// The blocks as the table shows them: as the server has them, with what I have asked for and nobody has answered yet.
import type { Kind } from '../../shared/kinds.ts'
import type { Plan } from '../../shared/playbook-mend.ts'
import { fixedAt } from '../../shared/slices/agenda/plan.ts'
import type { Command, Views } from '../../shared/slices/index.ts'
import { type ClockTime, clockTime, type Instant, type Minutes, minutes } from '../../shared/time.ts'

type AgendaView = Views['agenda']
export type BlockState = AgendaView['blocks'][number]['state']

/** What a row has in it that can be changed, as `agenda.edit` names it. */
export interface Said {
  title: string
  kind: Kind
  minutes: Minutes
  fixedStart: ClockTime | null
  owner: string | null
  script: string | null
  slides: string | null
  protected: boolean
}
export const parts = ['title', 'kind', 'minutes', 'fixedStart', 'owner', 'script', 'slides', 'protected'] as const

export interface Row extends Said {
  id: string
  extraMinutes: Minutes
  /** With what was given or taken during the meeting. */
  whole: Minutes
  state: BlockState
  start: Instant | null
  /** Asked for and not yet answered: these parts of it, or `row` when it is new, moved or on its way out. */
  waits: readonly (keyof Said | 'row')[]
  leaves: boolean
}

const from = (block: AgendaView['blocks'][number]): Row => ({
  ...{ id: block.id, title: block.title, kind: block.kind, minutes: block.minutes, extraMinutes: block.extraMinutes },
  ...{ fixedStart: block.fixedStart, owner: block.owner ?? null, script: block.script ?? null },
  ...{ slides: block.slides ?? null, protected: block.protected, state: block.state, start: block.plannedStart },
  ...{ whole: block.minutes + block.extraMinutes, waits: [], leaves: false }
})

/** @param asked what is on its way, in order */
export function rowsOf(agenda: AgendaView, asked: readonly Command[]): Row[] {
  const rows = asked.reduce(withAsked, agenda.blocks.map(from))
  return agenda.status === 'planned' ? timed(agenda, rows) : rows
}

function withAsked(rows: Row[], command: Command): Row[] {
  const waiting = (row: Row, ...parts: Row['waits']): Row => ({ ...row, waits: [...row.waits, ...parts] })
  switch (command.type) {
    case 'agenda.edit': {
      const given = parts.filter((part) => command[part] !== undefined)
      const news = Object.fromEntries(given.map((part) => [part, command[part]]))
      return rows.map((row) => (row.id === command.block ? lengthened({ ...waiting(row, ...given), ...news }) : row))
    }
    case 'agenda.resize':
      return rows.map((row) => {
        const length = command.lengths.find((l) => l.block === row.id)
        return length ? lengthened(waiting({ ...row, extraMinutes: length.minutes - row.minutes }, 'minutes')) : row
      })
    case 'agenda.move': {
      const moved = rows.find((row) => row.id === command.block)
      return moved
        ? placed(
            rows.filter((row) => row !== moved),
            waiting(moved, 'row'),
            command.after
          )
        : rows
    }
    case 'agenda.add': {
      const { block, after } = command
      if (!block.id || rows.some((row) => row.id === block.id)) return rows
      return placed(rows, added(block.id, block), after === undefined ? (rows.at(-1)?.id ?? null) : after)
    }
    case 'agenda.remove':
      return rows.map((row) => (row.id === command.block ? { ...waiting(row, 'row'), leaves: true } : row))
    default:
      return rows
  }
}

const lengthened = (row: Row): Row => ({ ...row, whole: row.minutes + row.extraMinutes })

function placed(rows: readonly Row[], row: Row, after: string | null): Row[] {
  const at = after === null ? 0 : rows.findIndex((r) => r.id === after) + 1
  return [...rows.slice(0, at), row, ...rows.slice(at)]
}

type Added = Extract<Command, { type: 'agenda.add' }>['block']
const added = (id: string, block: Added): Row => ({
  ...{ id, title: block.title, kind: block.kind, minutes: block.minutes, extraMinutes: block.extraMinutes ?? 0 },
  ...{ fixedStart: block.fixedStart ?? null, owner: block.owner ?? null, script: block.script ?? null },
  ...{
    slides: block.slides ?? null,
    protected: block.protected ?? block.kind === 'break',
    state: 'planned',
    start: null
  },
  ...{ whole: block.minutes + (block.extraMinutes ?? 0), waits: ['row'], leaves: false }
})

/** Before the start: each block after the one before, not before its fixed start. */
function timed(agenda: AgendaView, rows: readonly Row[]): Row[] {
  let cursor = agenda.startsAt
  return rows.map((row) => {
    const start = Math.max(cursor, fixedAt(agenda, row.fixedStart) ?? cursor)
    cursor = start + minutes(row.whole)
    return { ...row, start }
  })
}

/** When the last of them ends, as planned. */
export function endOf(agenda: AgendaView, rows: readonly Row[]): Instant {
  const last = rows.at(-1)
  return agenda.status === 'planned' && last?.start ? last.start + minutes(last.whole) : agenda.plannedEnd
}

/** The plan as the check reads it. */
export const planOf = (agenda: AgendaView, rows: readonly Row[]): Plan => ({
  startsAt: clockTime(agenda.startsAt, agenda.timeZone),
  blocks: rows
    .filter((row) => row.state !== 'skipped' && !row.leaves)
    .map((row) => ({ ...row, settled: row.state === 'done' || row.state === 'current' }))
})
