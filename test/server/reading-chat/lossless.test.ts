// Of anything at all no line is lost or told twice.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../../server/reading/chat/message.ts'
import { chatSample, messagesOf, ordinary, pasted, readText } from '../../support/chat-text.ts'
import { oneOf } from '../../support/dice.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
/** With more control characters it is none (`requireText`). */
const isText = (sent: string) => (sent.match(CONTROLS)?.length ?? 0) < sent.length / 100
const seen = (line: string) => line.replaceAll(CONTROLS, '').trim()

/** Every line that is not empty stands in one message: in its header, which it begins with, in its quotation, or in its text. */
function nothingLost(sent: string, messages: readonly Message[]): void {
  const lines = sent.split(/\r\n|\n|\r/).map(seen)
  const filled = lines.flatMap((line, i) => (line ? [i + 1] : []))
  expect(messages[0]?.line).toBe(filled[0])
  for (const [i, { line, text, replyTo }] of messages.entries()) {
    const next = messages[i + 1]?.line ?? lines.length + 1
    expect(next).toBeGreaterThan(line)
    const own = lines.slice(line - 1, next - 1).filter(Boolean)
    const kept = text.split('\n').map(seen).filter(Boolean)
    const above = own.slice(0, own.length - kept.length)
    const [first, ...others] = own.slice(own.length - kept.length)
    expect(kept.slice(1)).toEqual(others)
    if (kept.length > 0) expect(first?.endsWith(kept[0] ?? '')).toBe(true)
    if (!replyTo) expect(above.length).toBeLessThanOrEqual(3)
  }
}

const anyLine = fc.oneof(
  ordinary,
  pasted,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  oneOf(
    '16:40:00 From Anne to Everyone:',
    '\tReplying to "Hej"',
    '\tReplying to "Hej" ja',
    '\tReacted to "Hej" with 👍',
    'add 👍',
    '[16:40] Anne Holm',
    'Anne Holm 16:41',
    'Anne Holm',
    '16:42',
    'hej by Anne Holm',
    'from Anne Holm to everyone:    4:40 PM',
    'Bo: hej',
    '16:40:00\tBo:\thej'
  )
)

test('of any lines at all nothing is lost, and the same is read twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyLine, { minLength: 1, maxLength: 30 }), async (all) => {
      const sent = `Møde ${all.join('\n')}\nså langt, så godt, og her er tekst nok til at det er tekst`
        .toWellFormed()
        .replaceAll('\ufeff', '')
      fc.pre(isText(sent))
      const bytes = Buffer.from(sent)
      const { messages } = await readText(bytes)
      nothingLost(sent, messages)
      expect(await messagesOf(bytes)).toEqual(messages)
    }),
    { numRuns: 800 }
  )
})

test.each([
  'zoom-two-line.txt',
  'zoom-replies.txt',
  'zoom-mac.txt',
  'zoom-one-line.txt',
  'teams.txt',
  'teams-names.txt',
  'webex.txt',
  'zoom-window.txt',
  'lines.txt'
])('%s with lines taken out, put in and swapped', async (file) => {
  const lines = chatSample(file).toString().replace('\ufeff', '').split(/\r?\n/)
  const harm = fc.record({ at: fc.nat(lines.length), gone: fc.nat(2), put: fc.array(anyLine, { maxLength: 2 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { maxLength: 4 }), async (harms) => {
      const changed = [...lines]
      for (const { at, gone, put } of harms) changed.splice(at, gone, ...put)
      const sent = changed.join('\n').toWellFormed().replaceAll('\ufeff', '')
      fc.pre(sent.trim() !== '' && isText(sent))
      nothingLost(sent, await messagesOf(sent))
    }),
    { numRuns: 120 }
  )
})
