// Who may do what about the breakout rooms, and who sees what.
import { expect, test } from 'vitest'
import { roles } from '../../../shared/slice.ts'
import { someone } from '../../support/given.ts'
import { type Asked, around, opened, planned, rooms, seated, six, written } from '../../support/rooms.ts'

const everybody = [...roles, 'screen'] as const
const acts = (role: string) => ['host', 'moderator', 'coordinator'].includes(role)
const asked: readonly Asked[] = [
  { type: 'breakouts.round' },
  { type: 'breakouts.arrange', round: 'r', seen: 1, groups: [] },
  { type: 'breakouts.move', round: 'r', person: 'dan', from: 'two', to: 'one' },
  { type: 'breakouts.extend', round: 'r', minutes: 1 },
  { type: 'breakouts.callBack', round: 'r' },
  { type: 'breakouts.rule', how: 'apart', people: ['anne', 'bo'] },
  { type: 'breakouts.unrule', id: 'x' },
  { type: 'breakouts.restore', round: 'r' }
]

test('host, moderator and coordinator act; the chat-watcher passes on a call for help', () => {
  const meeting = rooms([planned(), seated, opened()])
  const help: Asked = { type: 'breakouts.help', round: 'r', group: 'one', wanted: true }
  for (const role of everybody) {
    const refused = (command: Asked) => {
      const { outcome } = meeting.when(command, { actor: someone(role) })
      return 'refused' in outcome ? outcome.refused : null
    }
    for (const command of asked)
      expect(refused(command), `${role} ${command.type}`).toBe(acts(role) ? null : 'not-your-role')
    expect(refused(help), role).toBe(acts(role) || role === 'chat' ? null : 'not-your-role')
  }
})

test('names and texts for those who act; who sits where for the chat-watcher; how long for all', () => {
  const texts = written('one', { name: 'Ærø', task: 'Data', place: 'Marstal' })
  const meeting = rooms([planned(), seated, texts, opened()])
  for (const role of everybody) {
    const { now, ...more } = meeting.view(someone(role))
    const shown = acts(role) ? ['rounds', 'people', 'rules'] : role === 'chat' ? ['seats'] : []
    expect(Object.keys(more), role).toEqual(shown)
    expect(now).toMatchObject({ number: 1, stage: 'open', groups: 2, people: 4, help: [] })
    expect(JSON.stringify(now)).not.toMatch(/anne|Holm|Ærø|Data|Marstal|Humble/)
  }
  expect(meeting.view(someone('chat')).seats?.[0]).toEqual({ id: 'anne', group: 'one', number: 1, name: 'Ærø' })
  const without = rooms([planned(), seated], around(six.does({ type: 'participants.remove', id: 'bo' })))
  expect(without.view(someone('screen')).now?.people).toBe(3)
  expect(JSON.stringify(without.view(someone('host')))).not.toContain('"bo"')
  expect(meeting.view(someone('moderator')).people?.[0]).toEqual({
    ...{ id: 'anne', name: 'anne Holm', practice: 'Humble', postcode: '5932', form: null, kind: null },
    ...{ ownGroup: null, presence: 'admitted', since: expect.any(Number) }
  })
})
