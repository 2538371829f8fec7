// The calls of one item as the playbook shows them: as the server has them, with what I have asked for and nobody has answered yet.

import type { CallState } from '../../shared/slices/calls/state.ts'
import type { Command, Views } from '../../shared/slices/index.ts'
import type { Row } from './line.ts'

type View = Views['calls']

export interface Planned {
  id: string
  participant: string
  name: string
  question: string
  state: CallState
  /** Asked for and not yet answered. */
  waits: boolean
  leaves: boolean
}

type Placed = Planned & { block: string | null }

const from = ({ id, block, participant, name, question, state }: Row): Placed => ({
  ...{ id, block, participant, name, question, state },
  ...{ waits: false, leaves: false }
})

/** @param asked what is on its way, in order */
export function plannedIn(view: View | undefined, asked: readonly Command[], block: string): Planned[] {
  const nameOf = (id: string) => view?.people?.find((p) => p.id === id)?.name ?? ''
  const rows = asked.reduce((rows, command) => withAsked(rows, command, nameOf), (view?.rows ?? []).map(from))
  return rows.filter((row) => row.block === block)
}

function withAsked(rows: Placed[], command: Command, nameOf: (id: string) => string): Placed[] {
  const one = (id: string, how: (row: Placed) => Partial<Placed>) =>
    rows.map((row) => (row.id === id ? { ...row, ...how(row), waits: true } : row))
  switch (command.type) {
    case 'calls.plan': {
      const { id, participant, block, question = '' } = command
      if (!id || rows.some((row) => row.id === id)) return rows
      const added = { id, block, participant, name: nameOf(participant), question }
      return [...rows, { ...added, state: 'planned', waits: true, leaves: false }]
    }
    case 'calls.edit':
      return one(command.id, (row) => ({
        question: command.question ?? row.question,
        block: command.block ?? row.block
      }))
    case 'calls.remove':
      return one(command.id, () => ({ leaves: true }))
    case 'calls.move': {
      const moved = rows.find((row) => row.id === command.id)
      const others = rows.filter((row) => row !== moved)
      const at = command.after === null ? 0 : others.findIndex((row) => row.id === command.after) + 1
      return moved ? [...others.slice(0, at), { ...moved, waits: true }, ...others.slice(at)] : rows
    }
    default:
      return rows
  }
}

/** What a call is to stand after among all of them, to come to this place among those of its item. */
export function afterFor(
  all: readonly { id: string }[],
  own: readonly { id: string }[],
  id: string,
  to: number
): string | null {
  const others = own.filter((row) => row.id !== id)
  const before = others[to - 1]
  if (before) return before.id
  const rest = all.filter((row) => row.id !== id)
  const first = rest.findIndex((row) => row.id === others[0]?.id)
  return rest[first - 1]?.id ?? null
}
