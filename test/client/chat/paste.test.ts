// What is chosen from a pasted chat, what is caught of it and sent on, and what was caught already: each message once.
import { expect, test, vi } from 'vitest'
import { Paste } from '../../../client/chat/paste.svelte.ts'
import { pasteAmong, question, reads } from './queue.svelte.ts'

const anne = question('a', { from: 'AH', name: 'Anne Holm', text: 'Kan vi få dias?' })
const pasted = (...texts: string[]) => pasteAmong([anne], ...texts)
type Read = ConstructorParameters<typeof Paste>[0]['read']
const pasteOf = (read: Read) => new Paste({ rows: () => [], pressed: () => [], perform: () => {}, read })

test('nothing is chosen by itself; the keys stand at the first likely one; what was caught before cannot be taken', async () => {
  const { paste } = await pasted('Anne Holm: kan vi få DIAS', 'Bo: Tak', 'Ida: Hvornår er der pause?', 'Ole: Hej')
  expect([paste.at, paste.chosen.length, paste.lines[0]?.caught]).toEqual([2, 0, 'before'])
  paste.toggle(0)
  expect(paste.chosen).toEqual([])
  paste.toggle(2)
  paste.toggle(3)
  paste.toggle(3)
  expect(paste.chosen.map((l) => l.message.from)).toEqual(['Ida'])
})

test('what somebody else catches meanwhile is no longer chosen', async () => {
  const { paste, now } = await pasted('Bo: Hvornår er der pause?')
  paste.toggle(0)
  expect(paste.chosen).toHaveLength(1)
  now(anne, question('b', { from: 'Bo', text: 'Hvornår er der pause?' }))
  expect(paste.chosen).toEqual([])
})

test('Enter catches the chosen, or the one pointed at; what takes that back is of the same name', async () => {
  const { paste, done, waits } = await pasted('Bo: Tak', 'Ida: Hvornår er der pause?', 'Anne Holm: Kan vi få dias?')
  const go = () => {
    paste.go()
    waits(...done)
  }
  paste.toggle(0)
  go()
  paste.step(1)
  go()
  paste.step(1)
  expect(paste.meant).toEqual([])
  go()
  expect(done.map((act) => act.command)).toMatchObject([
    { type: 'questions.catchMany', rows: [{ from: 'Bo' }] },
    { type: 'questions.catchMany', rows: [{ from: 'Ida', text: 'Hvornår er der pause?', kind: 'question' }] }
  ])
  expect(paste.chosen).toEqual([])
  const { command, undo } = done[0] ?? {}
  expect(undo).toEqual({ type: 'questions.uncatchMany', id: command && 'id' in command ? command.id : null })
})

test('pressed once more it does nothing, also when somebody else was quicker: what one did not choose is not caught', async () => {
  const { paste, done, now, waits } = await pasted('Bo: Tak', 'Ida: Hej', 'Ole: Hvornår er der pause?')
  expect(paste.at).toBe(2)
  paste.toggle(0)
  paste.step(2)
  paste.send()
  waits(...done)
  paste.send()
  expect([paste.at, done.length]).toEqual([0, 1])
  paste.toggle(1)
  paste.step(1)
  now(anne, question('i', { from: 'Ida', text: 'Hej' }))
  expect(paste.meant).toEqual([])
  paste.send()
  paste.send()
  expect([paste.at, done.length]).toEqual([1, 1])
})

test('F catches what is meant and sends it on, one by one, in the order in which it was written', async () => {
  const { paste, done } = await pasted('16:50 Bo: Tak', 'Ida: Hvornår er der pause?', 'Ole: Hej')
  paste.toggle(2)
  paste.toggle(0)
  paste.send()
  expect(done.map((act) => act.command)).toMatchObject([
    { type: 'questions.catch', flag: true, from: 'Bo', text: 'Tak', time: '16:50' },
    { type: 'questions.catch', flag: true, from: 'Ole' }
  ])
  expect(done.map((act) => act.undo)).toMatchObject([{ from: 'flagged', to: 'dismissed' }, {}])
})

test('written twice it is two: the one that was chosen is the one that was caught', async () => {
  const { paste, caught, now } = await pasted('Bo: Tak', 'Bo: Tak')
  paste.toggle(1)
  paste.go()
  const tak = question('t', { from: 'Bo', text: 'Tak' })
  now(anne, tak)
  expect(caught()).toEqual([null, 'now'])
  now(anne, tak, { ...tak, id: 'u' })
  expect(caught()).toEqual(['before', 'now'])
  now(anne)
  expect(caught()).toEqual([null, null])
})

test('names and words without a letter are told apart as they stand', async () => {
  const { caught } = await pasteAmong([question('x', { from: '.', text: '👍' })], '.: 👍', '.: ?', '❤️: 👍')
  expect(caught()).toEqual(['before', null, null])
})

test('the same person is known under the name of the register too, and the name in the chat comes first', async () => {
  const rows = [anne, { ...anne, id: 'b', from: 'Anne Holm' }]
  expect((await pasteAmong(rows, 'Anne Holm: Kan vi få dias?', 'AH: Kan vi få dias?')).caught()).toEqual([
    'before',
    'before'
  ])
})

test('what was pressed and has not been answered is on its way, and cannot be chosen again', async () => {
  const { paste, done, caught, waits } = await pasted('Bo: Tak', 'Ida: Hej', 'Ole: Hej')
  paste.toggle(0)
  paste.go()
  paste.toggle(1)
  paste.send()
  waits(...done)
  expect(caught()).toEqual(['waits', 'waits', null])
  paste.toggle(0)
  expect(paste.chosen).toEqual([])
  waits()
  expect(caught()).toEqual([null, null, null])
})

test('an answer is the same, whether or not what it answers is in the chat', async () => {
  const answer = question('s', { from: 'Søren', text: '↳ Carl Dahl: Hvilken periode?\nDet vil jeg også' })
  expect((await pasteAmong([answer], 'Søren: Det vil jeg også')).caught()).toEqual(['before'])
})

test('what was closed while it was read does not come back', async () => {
  const paste = pasteOf(reads('Bo: Tak'))
  const reading = paste.piece('x')
  expect([paste.open, paste.reading]).toEqual([true, true])
  paste.close()
  await reading
  expect([paste.open, paste.lines]).toEqual([false, []])
})

test('what cannot be read leaves why, until something else is read', async () => {
  const fault = { code: 'unreadable', sentence: 'Filen ligner et billede.' } as const
  const read = vi.fn<Read>(reads('Bo: Tak')).mockResolvedValueOnce({ fault })
  const paste = pasteOf(read)
  await paste.piece('x')
  expect([paste.open, paste.reading, paste.fault, paste.lines]).toEqual([true, false, fault, []])
  await paste.again()
  expect([paste.fault, paste.lines.length]).toEqual([null, 1])
  expect(read.mock.calls[1]?.[0]).toBe(read.mock.calls[0]?.[0])
})
