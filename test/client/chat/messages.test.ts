// A pasted chat: as the server reads it, line by line when it cannot, and what is chosen from it.
import { expect, test, vi } from 'vitest'
import type { Act } from '../../../client/chat/acts.ts'
import { fitted, messagesIn, plainMessages } from '../../../client/chat/messages.ts'
import { Paste } from '../../../client/chat/paste.svelte.ts'
import { question } from './queue.svelte.ts'

test('lines of name and text, with or without the time; what has no name goes on with the one before', () => {
  const text = '16:47 Kirsten Bjerre: Må vi dele: ja?\r\n\nog hvordan\nFra Bo : Tak\n[16.48.01] Ida: Hej'
  expect(plainMessages(text).map(({ from, time, text, likely }) => [from, time, text, likely])).toEqual([
    ['Kirsten Bjerre', '16:47', 'Må vi dele: ja?\nog hvordan', 'question'],
    ['Bo', null, 'Tak', null],
    ['Ida', '16.48.01', 'Hej', null]
  ])
  expect(plainMessages('bare tekst')).toMatchObject([{ from: '', text: 'bare tekst' }])
  expect(plainMessages(' \n')).toEqual([])
})

test('reactions are no messages: they count for the one they belong to, by line or by how it begins', () => {
  const read = messagesIn({
    layout: 'x',
    messages: [
      { line: 1, from: 'Anne', text: 'Kan vi få dias?', likely: 'question', direct: false },
      { line: 2, from: 'Bo', text: '', reaction: { emoji: '👍', to: { line: 1 } } },
      { line: 3, from: 'Ida', text: 'Kan vi', reaction: { emoji: '❤️', to: { text: 'Kan vi få…' } } },
      { line: 4, from: 'Ida', text: '', reaction: { emoji: '❤️', to: { line: 1 }, removed: true } },
      { line: 4, from: 'Eva', text: '', reaction: { emoji: '👍', to: { line: 1 } } },
      { line: 4, from: 'Per', text: 'Hjælp', direct: true, likely: 'nonsense', time: '16:50' },
      'noget andet'
    ]
  })
  expect(read).toEqual([
    { from: 'Anne', text: 'Kan vi få dias?', time: null, direct: false, reactions: 2, likely: 'question' },
    { from: 'Per', text: 'Hjælp', time: '16:50', direct: true, reactions: 0, likely: null }
  ])
  expect([messagesIn(null), messagesIn({ messages: 'x' }), messagesIn('<html>')]).toEqual([null, null, null])
})

const reads = (text: string) => async () => ({ messages: plainMessages(text), byLine: true })
async function pasted(...texts: string[]) {
  const done: Act[] = []
  const rows = [question('a', { from: 'AH', name: 'Anne Holm', text: 'Kan vi få dias?' })]
  const paste = new Paste({ rows: () => rows, perform: (act) => done.push(act), read: reads(texts.join('\n')) })
  await paste.piece('x')
  return { paste, done }
}

test('nothing is chosen by itself; the keys stand at the first likely one; what was caught before cannot be taken', async () => {
  const { paste } = await pasted('Anne Holm: kan vi få DIAS', 'Bo: Tak', 'Ida: Hvornår er der pause?', 'Ole: Hej')
  expect([paste.at, paste.chosen.length, paste.lines[0]?.seen]).toEqual([2, 0, true])
  paste.toggle(0)
  expect(paste.chosen).toEqual([])
  paste.toggle(2)
  paste.toggle(3)
  paste.toggle(3)
  expect(paste.chosen.map((l) => l.message.from)).toEqual(['Ida'])
})

test('what somebody else catches meanwhile is no longer chosen', async () => {
  const rows = [question('a')]
  const paste = new Paste({ rows: () => rows, perform: () => {}, read: reads('Bo: Hvornår er der pause?') })
  await paste.piece('x')
  paste.toggle(0)
  expect(paste.chosen).toHaveLength(1)
  rows.push(question('b', { from: 'Bo', text: 'Hvornår er der pause?' }))
  expect(paste.chosen).toEqual([])
})

test('Enter catches the chosen, and only with something chosen; what takes that back is of the same name', async () => {
  const { paste, done } = await pasted('Bo: Tak', 'Ida: Hvornår er der pause?')
  paste.go()
  expect(done).toEqual([])
  paste.toggleLikely()
  paste.go()
  expect(done.map((act) => act.command)).toMatchObject([
    { type: 'questions.catchMany', rows: [{ from: 'Ida', text: 'Hvornår er der pause?', kind: 'question' }] }
  ])
  expect(paste.chosen).toEqual([])
  const { command, undo } = done[0] ?? {}
  expect(undo).toEqual({ type: 'questions.uncatchMany', id: command && 'id' in command ? command.id : null })
})

test('what was closed while it was read does not come back', async () => {
  const paste = new Paste({ rows: () => [], perform: () => {}, read: vi.fn(reads('Bo: Tak')) })
  const reading = paste.piece('x')
  expect([paste.open, paste.reading]).toEqual([true, true])
  paste.close()
  await reading
  expect([paste.open, paste.lines]).toEqual([false, []])
})

test('what cannot be read leaves why, until something else is read', async () => {
  const fault = { code: 'unreadable', sentence: 'Filen ligner et billede.' } as const
  const read = vi.fn<ConstructorParameters<typeof Paste>[0]['read']>(reads('Bo: Tak')).mockResolvedValueOnce({ fault })
  const paste = new Paste({ rows: () => [], perform: () => {}, read })
  await paste.piece('x')
  expect([paste.open, paste.reading, paste.fault, paste.lines]).toEqual([true, false, fault, []])
  await paste.again()
  expect([paste.fault, paste.lines.length]).toEqual([null, 1])
  expect(read.mock.calls[1]?.[0]).toBe(read.mock.calls[0]?.[0])
})

test('what is too long to be kept comes in pieces, cut between words and never through a character', () => {
  const [message] = plainMessages('Bo: Tak')
  const inPieces = (text: string) => fitted({ ...message!, text })
  expect(inPieces('x'.repeat(4000))).toEqual([{ ...message, text: 'x'.repeat(4000) }])
  const long = Array.from({ length: 2500 }, (_, i) => `ord${i}`).join(' ')
  const pieces = inPieces(long)
  expect(pieces.map((p) => p.text).join(' ')).toBe(long)
  expect(pieces.every((p) => p.text.length <= 4000 && p.from === 'Bo')).toBe(true)
  expect(pieces.map((p) => p.piece)).toEqual(pieces.map((_, i) => ({ nth: i + 1, of: pieces.length })))
  const faces = inPieces(`a${'👍'.repeat(4000)}`).map((p) => p.text)
  expect(faces.join('')).toBe(`a${'👍'.repeat(4000)}`)
  expect(faces.every((text) => text.isWellFormed() && text.length <= 4000)).toBe(true)
})

test('a name too long to be kept shows that it goes on', () => {
  const [message] = fitted({ ...plainMessages('Bo: Tak')[0]!, from: 'B'.repeat(130) })
  expect(message?.from).toBe(`${'B'.repeat(119)}…`)
})
