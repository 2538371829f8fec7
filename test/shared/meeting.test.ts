// All slices as one: what comes over the wire is read, several commands are one, and it is known what a change touches.
import { describe, expect, test } from 'vitest'
import {
  decideAll,
  evolve,
  forgottenBy,
  initial,
  parseCommand,
  parseEvent,
  sliceNames,
  stamped,
  touches
} from '../../shared/meeting.ts'
import type { Command, Event, State } from '../../shared/slices/index.ts'
import { now, someone, withRoles } from '../support/given.ts'

const read = (command: Command) => {
  const parsed = parseCommand(command)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.value
}
const create = { id: 'command-1', command: read({ type: 'meeting.create', title: 'Møde' }) }
const seat = { id: 'command-2', command: read({ type: 'board.add', name: 'Mette', roles: ['coordinator'] }) }
const start = { id: 'command-3', command: read({ type: 'agenda.start' }) }
const admin = { actor: someone('coordinator', 'admin'), now }

describe('a command is read', () => {
  test('with what may be left out filled in', () => {
    expect(parseCommand({ type: 'meeting.create', title: ' Møde ', more: 1 })).toEqual({
      ok: true,
      value: { type: 'meeting.create', title: 'Møde', rehearsal: false }
    })
    expect(
      read({ type: 'agenda.plan', startsAt: now, blocks: [{ title: 'A', kind: 'talk', minutes: 1 }] })
    ).toMatchObject({ timeZone: 'Europe/Copenhagen' })
  })

  test('or refused with the path of the first field that is wrong', () => {
    const fault = (raw: unknown) => {
      const parsed = parseCommand(raw)
      return parsed.ok ? null : [...parsed.path, parsed.message]
    }
    for (const raw of [
      null,
      7,
      'agenda.start',
      [],
      {},
      { type: 7 },
      { type: 'lunch.start' },
      { type: 'start' },
      { type: '' }
    ])
      expect(fault(raw), JSON.stringify(raw)).toEqual(['type', 'unknown-type'])
    expect(fault({ type: 'agenda.dance' })?.[0]).toBe('type')
    expect(fault({ type: 'agenda.next' })?.[0]).toBe('from')
    expect(fault({ type: 'agenda.next', from: 'a b' })).toEqual(['from', 'id'])
    expect(fault({ type: 'agenda.add', block: { title: 'A', kind: 'talk', minutes: -1 } })?.slice(0, 2)).toEqual([
      'block',
      'minutes'
    ])
    expect(fault({ type: 'board.makeLink', member: 'mette', hash: 'secret' })).toEqual(['hash', 'hash'])
    expect(fault({ type: 'agenda.plan', startsAt: now, timeZone: 'Svendborg', blocks: [] })).toEqual([
      'timeZone',
      'time-zone'
    ])
  })
})

test('an event that no slice knows is a fault of ours', () => {
  expect(() => parseEvent({ type: 'lunch.eaten' })).toThrow()
  expect(() => parseEvent({ type: 'agenda.eaten' })).toThrow()
})

describe('several commands as one', () => {
  test('each builds on what those before it did', () => {
    const made = decideAll(initial, [create, seat], admin)
    expect(made).toMatchObject({ events: [{ type: 'meeting.created' }, { type: 'board.added', id: 'command-2' }] })
  })

  test('all of them, or none and which one failed', () => {
    expect(decideAll(initial, [create, start, seat], admin)).toEqual({ failed: 1, refusal: { refused: 'no-blocks' } })
    expect(decideAll(initial, [create, create], admin)).toMatchObject({ failed: 1 })
    expect(decideAll(initial, [seat], { actor: withRoles('bo', 'host'), now })).toMatchObject({ failed: 0 })
  })
})

test('a change touches the slice it is of, and no other', () => {
  const event: Event = { type: 'meeting.said', personal: { text: 'Pause' } }
  const after = stamped([event], { by: 'mette', at: now }).reduce<State>(evolve, initial)
  expect(sliceNames.filter((name) => touches(name, initial, after))).toEqual(['meeting', 'keys'])
})

test('only forgetting somebody asks the log to forget', () =>
  expect(
    forgottenBy([
      { type: 'board.removed', id: 'jonas' },
      { type: 'board.forgotten', id: 'jonas' }
    ])
  ).toEqual([{ slice: 'board', id: 'jonas' }]))
