// Anything at all: every key reaches its own holder or nobody, no sentence holds one, and the rest is a plain no.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../../server/problem.ts'
import { LONGEST } from '../../../shared/limits.ts'
import { harmed, oneOf } from '../../support/dice.ts'
import { read, register, sample } from './support.ts'

/** Keys that may be stored, holders that are there, and no key in any sentence; or a problem that is the file's. */
async function isAnswered(content: Uint8Array | string, keys: readonly string[] = []): Promise<void> {
  try {
    const { rows, skipped } = await read(content)
    const practices = register.people.map(({ details }) => details?.practice)
    for (const { participant, practice, key, doubts } of rows) {
      expect(key).toMatch(/^[^\p{Cc}]+$/u)
      expect(key.length).toBeLessThanOrEqual(LONGEST.key)
      expect([participant, practice].filter(Boolean)).toHaveLength(1)
      expect(participant === undefined ? practices : register.people.map(({ id }) => id)).toContain(
        participant ?? practice
      )
      for (const { text } of doubts) expect(text).toMatch(/^[A-ZÆØÅ].+\.$/)
    }
    const said = [
      ...rows.flatMap(({ doubts, shown }) => [shown, ...doubts.map(({ text }) => text)]),
      ...skipped.map(({ text }) => text)
    ]
    for (const key of keys) expect(said.filter((text) => text.includes(key))).toEqual([])
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect([error.status >= 400 && error.status < 500, error.message]).toEqual([true, error.code])
  }
}

test('any bytes, and any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => isAnswered(bytes)),
    { numRuns: 200 }
  )
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
  await fc.assert(
    fc.asyncProperty(text, (one) => isAnswered(one)),
    { numRuns: 300 }
  )
})

test('any cells under any headings, with any sign between', async () => {
  const heading = oneOf('Navn', 'Nøgle', 'Kode', 'Ydernr', 'Praksis', 'Mobil', 'E-mail', 'Password', 'Andet', '')
  const who = oneOf(
    'Anne Holm',
    'Marstal Lægehus',
    '012345',
    'Niels Krogh',
    'Hanne Lund',
    'Lægerne Bakken',
    '20123456',
    'a@x.dk',
    '=1',
    ''
  )
  const key = fc.string({ unit: oneOf(...'ABCDEFGHJK23456789'), minLength: 5, maxLength: 9 }).map((one) => `Zq${one}`)
  const row = fc.array(fc.oneof(who, key, fc.string({ unit: 'grapheme', maxLength: 20 })), {
    minLength: 1,
    maxLength: 5
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(heading, { maxLength: 5 }),
      fc.array(row, { minLength: 1, maxLength: 6 }),
      oneOf(';', '\t', ',', ': ', ' – ', '  ', ' '),
      (head, rows, sign) =>
        isAnswered(
          [head, ...rows].map((cells) => cells.join(sign)).join('\n'),
          rows.flat().filter((cell) => cell.startsWith('Zq') && cell.length > 6)
        )
    ),
    { numRuns: 600 }
  )
})

test.each(['region.xlsx', 'klinikker-excel.csv', 'mail.txt'])(
  '%s with bytes changed, taken out or cut',
  async (name) => {
    const whole = sample(name)
    await fc.assert(
      fc.asyncProperty(harmed(whole), (file) => isAnswered(file)),
      { numRuns: 100 }
    )
  }
)

/** A letter more, less, other or twice, a word less, or the words the other way round. */
function slipped(text: string, at: number, how: number): string {
  const place = at % Math.max(1, text.length)
  const [before, letter, after] = [text.slice(0, place), text[place] ?? '', text.slice(place + 1)]
  const made = [
    text,
    before + after,
    `${before}${letter}${letter}${after}`,
    `${before}e${after}`,
    `${before}${letter}n${after}`
  ]
  const turned = [...made, text.split(' ').slice(1).join(' '), text.split(' ').reverse().join(' '), `${text} I/S`]
  return turned[how % turned.length] ?? text
}

test('however its holder is told, a key reaches that holder or nobody', async () => {
  const slip = fc.record({ at: fc.nat(40), how: fc.nat(30), other: fc.nat(30) })
  const line = fc.record({
    who: fc.nat(register.people.length - 1),
    name: slip,
    practice: slip,
    number: slip,
    tells: fc.nat(14)
  })
  const laidOut = oneOf<[string[], string]>(
    [['Navn', 'Praksis', 'Ydernr', 'Nøgle'], ';'],
    [[], ';'],
    [[], ', '],
    [[], '\t'],
    [[], ' – ']
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), laidOut, async (lines, [head, sign]) => {
      const told = lines.map(({ who, tells, ...slips }, i) => {
        const { name = '', practice = '', providerNumber = '' } = register.people[who]?.details ?? {}
        const part = (text: string | null, bit: number, { at, how }: typeof slips.name) =>
          (tells + 1) & bit ? slipped(text ?? '', at, how > 7 ? 0 : how) : ''
        const cells = [
          part(name, 1, slips.name),
          part(practice, 2, slips.practice),
          part(providerNumber, 4, slips.number)
        ]
        const filled = head.length > 0 || sign === ';' ? cells : cells.filter(Boolean)
        return [...filled, `K${who}x${i}Z`].join(sign)
      })
      const reading = await read([...(head.length > 0 ? [head.join(sign)] : []), ...told].join('\n')).catch(() => ({
        rows: []
      }))
      for (const { participant, practice, key } of reading.rows) {
        expect(key).toMatch(/^K\d+x\dZ$/)
        const own = register.people[Number(/^K(\d+)x/.exec(key)?.[1])]
        expect(participant === undefined ? practice : participant).toBe(
          participant === undefined ? own?.details?.practice : own?.id
        )
      }
    }),
    { numRuns: 1200 }
  )
})
