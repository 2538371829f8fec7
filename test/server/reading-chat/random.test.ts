// Conversations written in every layout come back as they were. Left out, because the layouts themselves leave it open:
// two spaces around "to" in a name; " : " in a name where the text is on the same line; a name with "to" that writes to one
// person where one space stands around it; a line that is a whole header of a later time.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Message } from '../../../server/reading/chat/message.ts'
import {
  messagesOf,
  minutes,
  ordinary,
  pasted,
  readText,
  type Said,
  seconds,
  type Writer,
  writers
} from '../../support/chat-text.ts'
import { oneOf } from '../../support/dice.ts'
import { alphabets, encoded } from '../../support/reading.ts'

const name = oneOf(
  'Anne Holm',
  'Ole to Nygård',
  'Lægerne Torvet: Bo Friis',
  'Anne Holm (UA)',
  'Åse Østergård (hun/hende)',
  'From Sweden With',
  '12:30 Bo',
  'Dr. Li',
  'O’Brien-Høj',
  'kirsten',
  'Til Alle',
  'Everyone Else',
  '王小明',
  'Mia “MB” Bøgh'
)
/** Where nothing but its look tells a name from a line of text (`mayBeName`). */
const plainName = oneOf(
  'Anne Holm',
  'Ole to Nygård',
  'Anne Holm (UA)',
  'Dr. Li',
  'O’Brien-Høj',
  'Til Alle',
  'Everyone Else'
)
const tidied = (lines: readonly string[]) =>
  lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()
const textOf = (line: fc.Arbitrary<string>) =>
  fc.array(line, { minLength: 1, maxLength: 4 }).map(tidied).filter(Boolean)
const conversation = (who: fc.Arbitrary<string>, text: fc.Arbitrary<string>, from = 16 * 3600) =>
  fc
    .array(fc.record({ wait: fc.nat(400), from: who, to: fc.option(who, { freq: 3 }), text }), {
      minLength: 1,
      maxLength: 12
    })
    .map((all) => {
      let at = from
      return all.map(({ wait, ...one }): Said => {
        at += wait
        return { at, ...one }
      })
    })

const told = ({ time, from, to, direct, text }: Message) => ({ time, from, to, direct, text })
const meant = ({ at, from, to, text }: Said, { inMinutes = false, direct = true } = {}) => ({
  time: inMinutes ? minutes(at) : seconds(at % 86_400),
  from,
  to: direct && to !== null ? to : undefined,
  direct: direct && to !== null,
  text
})
const written = (all: readonly Said[], writer: Writer, end = '\n') =>
  `${all.map(writers[writer]).join('\n')}\n`.replaceAll('\n', end)

const mixed = textOf(fc.oneof({ weight: 6, arbitrary: ordinary }, { weight: 1, arbitrary: pasted }))

test.each<[Writer, boolean]>([
  ['zoom-two-line', true],
  ['zoom-one-line', true],
  ['zoom-old', true],
  ['zoom-recording', false],
  ['four spaces, narrow', false],
  ['zoom-new', false]
])('%s: written and read', async (writer, direct) => {
  const text = textOf(ordinary)
  await fc.assert(
    fc.asyncProperty(
      conversation(name, text),
      oneOf('\n', '\r\n', '\r'),
      oneOf(...alphabets),
      async (all, end, alphabet) => {
        const sent = written(all, writer, end)
        const isNarrow = alphabet === 'windows-1252' && /[^\0-\xff]/.test(sent)
        const read = await messagesOf(encoded(sent, isNarrow ? 'utf8' : alphabet))
        expect(read.map(told)).toEqual(all.map((one) => meant(one, { direct })))
      }
    ),
    { numRuns: 150 }
  )
})

test.each<[Writer, boolean]>([
  ['zoom-two-line', true],
  ['zoom-one-line', true],
  ['zoom-old', true],
  ['zoom-recording', false]
])('%s: pieces of an earlier chat, pasted into messages, stay text', async (writer, direct) => {
  // Two of them in one message at most: five in a row are read as another chat.
  const fewPasted = mixed.filter((text) => (text.match(/09:00:00/g)?.length ?? 0) <= 1)
  await fc.assert(
    fc.asyncProperty(conversation(name, fewPasted), async (all) => {
      fc.pre(!all.some(({ text }) => /^2026-/m.test(text))) // a date of its own is a new day, in the layouts without dates too
      expect((await messagesOf(written(all, writer))).map(told)).toEqual(all.map((one) => meant(one, { direct })))
    }),
    { numRuns: 200 }
  )
})

test.each<[Writer, boolean]>([
  ['zoom-window', false],
  ['webex', false],
  ['teams', false],
  ['teams over', false]
])('%s: written and read', async (writer) => {
  const text = textOf(ordinary.filter((line) => !line.endsWith(':')))
  await fc.assert(
    fc.asyncProperty(
      conversation(writer === 'webex' ? plainName.filter((one) => !one.includes(' to ')) : plainName, text),
      async (all) => {
        const { layout, messages } = await readText(written(all, writer))
        expect(writer.startsWith(layout)).toBe(true)
        const isWebex = writer === 'webex'
        const expected = all.map((one) => ({
          ...meant(one, { inMinutes: true, direct: false }),
          direct: isWebex && one.to !== null
        }))
        // Webex does not tell to whom a private message came: it is to whoever copied it.
        expect(messages.map(told)).toEqual(expected)
      }
    ),
    { numRuns: 150 }
  )
})

test('past midnight', async () => {
  await fc.assert(
    fc.asyncProperty(
      conversation(name, textOf(ordinary), 86_400 - 600),
      oneOf<Writer>('zoom-two-line', 'zoom-old'),
      async (all, writer) => {
        expect((await messagesOf(written(all, writer))).map(told)).toEqual(all.map((one) => meant(one)))
      }
    ),
    { numRuns: 100 }
  )
})
