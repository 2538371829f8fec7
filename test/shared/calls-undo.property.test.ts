// Wherever a meeting stands, what is done to its calls can be taken back by another command.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, evolve, parseCommand, stamped, viewOf } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { commandTypes, dice, make } from '../support/commands.ts'
import { callings } from '../support/random.ts'

const bo = { id: 'bo', roles: ['moderator'] } as const

/** What takes it back; null for what has nothing to take back. */
function undoing(asked: Command, before: State, after: State): Command | null {
  const id = 'id' in asked && asked.id !== undefined ? asked.id : 'command-1'
  const was = before.calls.rows.find((c) => c.id === id)
  const is = after.calls.rows.find((c) => c.id === id)
  switch (asked.type) {
    case 'calls.plan':
      return { type: 'calls.remove', id }
    case 'calls.pick':
      return asked.instead === undefined
        ? { type: 'calls.remove', id }
        : { type: 'calls.restore', id: asked.instead, instead: id }
    case 'calls.edit':
      // an item that is gone cannot be gone back to
      if (was?.block && !before.agenda.blocks.some((b) => b.id === was.block)) return null
      return { type: 'calls.edit', id, block: was?.block ?? null, question: was?.words?.question ?? '' }
    case 'calls.move': {
      const { rows } = before.calls
      return { type: 'calls.move', id, after: rows[rows.findIndex((c) => c.id === id) - 1]?.id ?? null }
    }
    case 'calls.remove':
      return { type: 'calls.restore', id }
    case 'calls.restore':
      return asked.instead === undefined ? { type: 'calls.remove', id } : null
    case 'calls.call':
    case 'calls.answer':
    case 'calls.pass':
      return is && was ? { type: 'calls.putBack', id, from: is.state, to: was.state } : null
    default:
      return null
  }
}

test('one command takes back another', () => {
  const taken = new Set<string>()
  const types = commandTypes.filter((t) => t.startsWith('calls.'))
  const after = (state: State, raw: Command, now: number, commandId: string): State | null => {
    const read = parseCommand(raw)
    const outcome = read.ok ? decide(state, read.value, { actor: bo, now, commandId }) : []
    if (isRefusal(outcome) || outcome.length === 0) return null
    return stamped(outcome, { by: bo.id, at: now }).reduce(evolve, state)
  }
  /** Apart from who moved them last, and when. */
  const seen = (state: State) => {
    const { rows, ...rest } = viewOf('calls', state, bo, 0)
    return { ...rest, rows: rows?.map(({ since, by, ...row }) => row), spoken: state.calls.spoken }
  }
  fc.assert(
    fc.property(callings, fc.constantFrom(...types), dice, ({ steps }, type, rolled) => {
      for (const { state, now } of steps) {
        const asked = make[type](rolled, state)
        const then = after(state, asked, now, 'command-1')
        const undo = then && undoing(asked, state, then)
        if (!then || !undo) continue
        const again = after(then, undo, now + 1, 'command-2')
        expect(again && seen(again), `${JSON.stringify(asked)} and ${JSON.stringify(undo)}`).toEqual(seen(state))
        taken.add(type)
      }
    }),
    { numRuns: 400 }
  )
  expect(types.filter((t) => !taken.has(t))).toEqual(['calls.putBack'])
})
