// What a chat holds: as the server reads it, or line by line when it cannot be reached.
import { expect, test } from 'vitest'
import { catchMany } from '../../../client/chat/catching.ts'
import { fitted, messagesIn, plainMessages, wholeMessage } from '../../../client/chat/messages.ts'
import { quoted } from '../../../shared/slices/questions/quote.ts'

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
    {
      from: 'Anne',
      text: 'Kan vi få dias?',
      time: null,
      direct: false,
      reactions: 2,
      likely: 'question',
      answers: null
    },
    { from: 'Per', text: 'Hjælp', time: '16:50', direct: true, reactions: 0, likely: null, answers: null }
  ])
  expect([messagesIn(null), messagesIn({ messages: 'x' }), messagesIn('<html>')]).toEqual([null, null, null])
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

test('what a message answers is told: who wrote it, when that is in the chat, and how it begins', () => {
  const read = messagesIn({
    messages: [
      { line: 1, from: 'Carl Dahl', text: 'Hvilken periode dækker\ngraferne?' },
      { line: 4, from: 'Søren', text: 'Det vil jeg også vide', replyTo: { line: 1 } },
      { line: 7, from: 'Ida', text: 'Ja', replyTo: { text: 'Er der nogen, der br...' } },
      { line: 9, from: 'Bo', text: 'Nej', replyTo: { line: 99 } }
    ]
  })
  expect(read?.map((m) => m.answers)).toEqual([
    null,
    'Carl Dahl: Hvilken periode dækker graferne?',
    'Er der nogen, der br…',
    null
  ])
  const { command } = catchMany('id', read ?? [])
  const texts = command.type === 'questions.catchMany' ? command.rows.map((row) => row.text) : []
  expect(texts[1]).toBe('↳ Carl Dahl: Hvilken periode dækker graferne?\nDet vil jeg også vide')
  expect(texts.at(-1)).toBe('Nej')
})

test('a quotation is short, and no character of it is broken; what is too long has room for it', () => {
  expect(quoted('', '👍'.repeat(90))).toBe(`${'👍'.repeat(59)}…`)
  const [message] = plainMessages('Bo: Tak')
  const answers = 'Carl Dahl: Hvilken periode?'
  const { command } = catchMany('id', fitted({ ...message!, answers, text: 'ord '.repeat(1500) }))
  const rows = command.type === 'questions.catchMany' ? command.rows : []
  expect(rows).toHaveLength(2)
  expect(rows.every(({ text }) => text.length <= 4000 && text.startsWith(`↳ ${answers}\n`))).toBe(true)
})

test('a whole message on one line is told by its time; anything else with a colon is not', () => {
  const said = { from: 'Anne Holm', text: 'Hvornår er der pause?' }
  for (const line of [
    '16:40 Anne Holm: ',
    '16:40:31 From Anne Holm to Everyone: ',
    '[16.40] Fra Anne Holm til alle : '
  ])
    expect(wholeMessage(`${line}Hvornår er der pause?`)).toMatchObject(said)
  for (const line of ['Anne Holm: Hvad?', 'kl. 16:40 er der pause', 'https://x.dk/a:b', '16:40'])
    expect(wholeMessage(line)).toBeNull()
})
