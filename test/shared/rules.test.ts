// What one slice does because of another, in the same breath.
import { describe, expect, test } from 'vitest'
import { decide, evolve, initial, parseCommand, stamped } from '../../shared/meeting.ts'
import { isRefusal, SERVER } from '../../shared/slice.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { now } from '../support/given.ts'

const all = { id: 'anna', roles: ['coordinator', 'host', 'moderator', 'chat', 'keys', 'slides'] } as const
let made = 0

/** The meeting after these, each by somebody who may; by the server where only that may. */
function after(state: State, ...commands: Command[]): State {
  return commands.reduce((before, raw) => {
    const read = parseCommand(raw)
    if (!read.ok) throw new Error(`${raw.type} is malformed at ${read.path.join('.')}`)
    const actor = /^keys\.(begin|settle|report)$/.test(raw.type) ? { id: SERVER, roles: [] } : all
    made += 1
    const outcome = decide(before, read.value, { actor, now: now + made, commandId: `c${made}` })
    if (isRefusal(outcome)) throw new Error(`${raw.type}: ${outcome.refused}`)
    return stamped(outcome, { by: actor.id, at: now + made }).reduce(evolve, before)
  }, state)
}

const meeting = after(
  initial,
  { type: 'meeting.create', title: 'Møde' },
  { type: 'agenda.plan', startsAt: now, blocks: [{ title: 'Data', kind: 'own-data', minutes: 10 }] },
  { type: 'participants.add', id: 'anne', name: 'Anne Holm', phone: '+4501100001' },
  { type: 'keys.store', keys: [{ id: 'k', participant: 'anne', length: 6, wide: false }] },
  { type: 'questions.catch', id: 'asks', from: 'Anne Holm', text: 'Min nøgle?', kind: 'key' },
  { type: 'questions.catch', id: 'other', from: 'Anne Holm', text: 'Hvilket år?' },
  { type: 'questions.catch', id: 'somebody', from: 'iPad', text: 'Min nøgle?', kind: 'key' }
)
const states = (state: State) => Object.fromEntries(state.questions.map((q) => [q.id, q.state]))

describe('whoever asked for their key in the chat is answered', () => {
  const sending = after(meeting, { type: 'keys.send', participants: ['anne'] })
  const message = sending.keys.messages[0]?.id ?? ''
  const begun = after(sending, { type: 'keys.begin', message })

  test('when it has been sent, and not before', () => {
    expect(states(begun)).toEqual({ asks: 'caught', other: 'caught', somebody: 'caught' })
    const sent = after(begun, { type: 'keys.settle', message, outcome: 'accepted' })
    expect(states(sent)).toEqual({ asks: 'answered', other: 'caught', somebody: 'caught' })
    for (const outcome of ['refused', 'unknown'] as const)
      expect(states(after(begun, { type: 'keys.settle', message, outcome })).asks).toBe('caught')
  })

  test('or when somebody at the table says that they have it', () => {
    const marked = after(meeting, { type: 'keys.mark', participant: 'anne', how: 'by-hand' })
    expect(states(marked)).toEqual({ asks: 'answered', other: 'caught', somebody: 'caught' })
  })

  test('and asks again when that was a slip; what was answered by somebody stays so', () => {
    const mark = { type: 'keys.mark', participant: 'anne', how: 'confirmed' } as const
    const back = { ...mark, how: null }
    expect(states(after(meeting, mark, back))).toEqual({ asks: 'caught', other: 'caught', somebody: 'caught' })
    const sentUp = after(meeting, { type: 'questions.flag', id: 'asks' }, mark, back)
    expect(states(sentUp).asks).toBe('flagged')
    const answered = after(meeting, { type: 'questions.answer', id: 'asks' }, mark, back)
    expect(states(answered).asks).toBe('answered')
  })
})

test('the keys are erased when the meeting is over', () => {
  const over = after(meeting, { type: 'agenda.start' }, { type: 'agenda.finish' })
  expect(over.keys).toMatchObject({ keys: [], erasedAt: now + made })
  const without = after(meeting, { type: 'keys.erase' })
  const ended = after(without, { type: 'agenda.start' }, { type: 'agenda.finish' })
  expect(ended.keys.erasedAt).toBe(without.keys.erasedAt)
})

test('open rooms are closed when the meeting is over', () => {
  const open = after(
    meeting,
    { type: 'breakouts.round', id: 'first' },
    { type: 'breakouts.arrange', round: 'first', seen: 0, groups: [{ id: 'one', people: ['anne'] }] },
    { type: 'breakouts.open', round: 'first' },
    { type: 'breakouts.round', id: 'second' },
    { type: 'agenda.start' }
  )
  const over = after(open, { type: 'agenda.finish' })
  expect(over.breakouts.rounds.map(({ stage, closedAt }) => [stage, closedAt])).toEqual([
    ['closed', now + made],
    ['planned', null]
  ])
})

test('who is forgotten is forgotten in the chat, and their number where it was sent to', () => {
  const sent = after(meeting, { type: 'keys.send', participants: ['anne'] })
  const forgotten = after(
    sent,
    { type: 'participants.remove', id: 'anne' },
    { type: 'participants.forget', id: 'anne' }
  )
  expect(forgotten.questions.map((q) => [q.id, q.words === null])).toEqual([
    ['asks', true],
    ['other', true],
    ['somebody', false]
  ])
  expect(forgotten.keys.messages[0]?.phone).toBe(null)
})
