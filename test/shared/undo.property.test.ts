// Wherever a meeting stands, what is done to its agenda can be taken back by another command.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, evolve, parseCommand, stamped, viewOf } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import type { Block } from '../../shared/slices/agenda/state.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { commandTypes, dice, make } from '../support/commands.ts'
import { meetings } from '../support/random.ts'

const actor = { id: 'bo', roles: ['moderator'] } as const

/** The meeting after a command; null when it was refused or changed nothing. */
function after(state: State, raw: Command, now: number, commandId: string): State | null {
  const read = parseCommand(raw)
  const outcome = read.ok ? decide(state, read.value, { actor, now, commandId }) : []
  if (isRefusal(outcome) || outcome.length === 0) return null
  return stamped(outcome, { by: actor.id, at: now }).reduce(evolve, state)
}

/** What takes it back; null for what a person must think about (see the exceptions). */
function undoing(asked: Command, { agenda }: State, { agenda: then }: State): Command | null {
  const block =
    'block' in asked && typeof asked.block === 'string' ? agenda.blocks.find((b) => b.id === asked.block) : null
  const place = (of: Block) => agenda.blocks.findIndex((b) => b.id === of.id)
  const before = (of: Block) => agenda.blocks[place(of) - 1]?.id ?? null
  switch (asked.type) {
    case 'agenda.next':
    case 'agenda.goto': {
      // a move ends a pause; and going to what was held before, or passed over, makes it something else
      const to = agenda.blocks.findIndex((b) => b.id === then.current)
      const from = agenda.blocks.findIndex((b) => b.id === agenda.current)
      if (agenda.status === 'paused' || to < from || agenda.blocks[to]?.endedAt !== null) return null
      return { type: 'agenda.goto', from: then.current ?? '', to: agenda.current ?? '' }
    }
    case 'agenda.start':
      return { type: 'agenda.unstart' }
    case 'agenda.extend':
      return { ...asked, minutes: -asked.minutes }
    case 'agenda.resize': {
      const was = (id: string) => agenda.blocks.find((b) => b.id === id) as Block
      const lengths = asked.lengths.map(({ block: id }) => ({
        block: id,
        minutes: was(id).minutes + was(id).extraMinutes
      }))
      return { type: 'agenda.resize', lengths }
    }
    case 'agenda.pause':
      return { type: 'agenda.resume' }
    case 'agenda.resume':
      return { type: 'agenda.pause' }
    case 'agenda.skip':
      return { ...asked, type: 'agenda.unskip' }
    case 'agenda.unskip':
      return { ...asked, type: 'agenda.skip' }
    case 'agenda.add':
      return { type: 'agenda.remove', block: 'command-1' }
    case 'agenda.remove':
      return block
        ? {
            type: 'agenda.add',
            after: before(block),
            block: { ...fields(block), id: block.id, extraMinutes: block.extraMinutes }
          }
        : null
    case 'agenda.edit':
      return block ? { type: 'agenda.edit', block: block.id, ...fields(block) } : null
    case 'agenda.move': {
      // what was passed over can be held later, but nothing is moved into the past
      const here = agenda.blocks.findIndex((b) => b.id === agenda.current)
      return block && place(block) > here ? { type: 'agenda.move', block: block.id, after: before(block) } : null
    }
    case 'agenda.finish':
      return agenda.status === 'paused' ? null : { type: 'agenda.reopen' }
    default:
      return null
  }
}

const fields = ({ title, kind, minutes, fixedStart, owner, script, slides, protected: kept }: Block) => ({
  title,
  kind,
  minutes,
  fixedStart,
  owner,
  script,
  slides,
  protected: kept
})

/** Apart from who moved it last; what is left of the current block is told by when it ends. */
function seen(state: State, now: number) {
  const view = viewOf('agenda', state, actor, now)
  const blocks = view.blocks.map((b) => (b.state === 'current' ? { ...b, left: null } : b))
  return { ...view, moved: null, blocks }
}

test('one command takes back another', () => {
  const taken = new Set<string>()
  fc.assert(
    fc.property(
      meetings,
      fc.constantFrom(...commandTypes.filter((t) => t.startsWith('agenda.'))),
      dice,
      ({ steps }, type, rolled) => {
        for (const { state, now } of steps) {
          const asked = make[type](rolled, state)
          const then = after(state, asked, now, 'command-1')
          const undo = then && undoing(asked, state, then)
          if (!then || !undo) continue
          const again = after(then, undo, now, 'command-2')
          expect(again && seen(again, now), `${JSON.stringify(asked)} and ${JSON.stringify(undo)}`).toEqual(
            seen(state, now)
          )
          taken.add(type)
        }
      }
    ),
    { numRuns: 700 }
  )
  const never = ['agenda.plan', 'agenda.back', 'agenda.unstart', 'agenda.reopen']
  expect(commandTypes.filter((t) => t.startsWith('agenda.') && !taken.has(t)).toSorted()).toEqual(never.toSorted())
})
