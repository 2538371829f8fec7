// Anything at all: tables in every alphabet come back as they were, and whatever the bytes are, the answer is people or a plain no.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../../server/problem.ts'
import { person } from '../../../shared/slices/participants/person.ts'
import { harmed, oneOf } from '../../support/dice.ts'
import { type Alphabet, alphabets, encoded, inline, read, sample, workbookOf } from '../../support/reading.ts'

const first = oneOf('Anne', 'Åse', 'Bo', 'Søren', 'Ærø-Lise', 'Carl Emil', 'Dorte')
const last = oneOf('Holm', 'Kjærgaard', 'Østergård', 'Friis', 'Bøgh', 'O’Brien-Høj', 'Nuñez')
const somebody = fc.record({
  name: fc.tuple(first, last).map((parts) => parts.join(' ')),
  practice: oneOf('Marstal Lægehus', 'Lægerne "Torvet", 3; sal', 'Ærøskøbing\nLægepraksis', ''),
  phone: oneOf('20123456', '+47 412 34 567', '01 23 45 67', ''),
  email: oneOf('anne@klinik.example', ''),
  notes: oneOf('ja; "nej", måske\t|', ' Ringer selv ', '=1+1', '')
})
const table = fc.array(somebody, { minLength: 1, maxLength: 12 })
const headings = ['Navn', 'Praksis', 'Mobil', 'E-mail', 'Bemærkning']
type Somebody = { name: string; practice: string; phone: string; email: string; notes: string }
const cells = (one: Somebody) => [one.name, one.practice, one.phone, one.email, one.notes]

const quoted = (cell: string, delimiter: string) =>
  /["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
const csv = (rows: readonly (readonly string[])[], delimiter: string, end: string) =>
  rows.map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join(end)
const latin = (text: string) => text.replaceAll('’', "'")

const told = async (content: string | Uint8Array) => {
  const { rows, skipped } = await read(content, { name: 'liste.csv' })
  return {
    rows: rows.map(({ name, practice, phone, email, notes }) => ({ name, practice, phone, email, notes })),
    skipped
  }
}

test('a table in any alphabet with any delimiter is the same people', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      oneOf(...alphabets),
      oneOf(';', '\t', ',', '|'),
      oneOf('\r\n', '\n', '\r'),
      async (people, alphabet: Alphabet, delimiter, end) => {
        const text = latin(csv([headings, ...people.map(cells)], delimiter, end))
        const expected = await told(text)
        expect(await told(encoded(text, alphabet))).toEqual(expected)
        expect(expected.skipped.length + expected.rows.length).toBe(people.length)
        expect(new Set(expected.rows.map(({ name }) => name))).toEqual(new Set(people.map(({ name }) => latin(name))))
      }
    ),
    { numRuns: 150 }
  )
})

test('a table and a workbook of the same cells are the same people', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (people) => {
      const rows = [headings, ...people.map(cells)]
      const sheet = rows.map(
        (row, i) =>
          `<row r="${i + 1}">${row.map((cell, at) => (cell ? inline(`${'ABCDE'[at]}${i + 1}`, cell) : '')).join('')}</row>`
      )
      expect(await told(workbookOf(sheet.join('')))).toEqual(await told(csv(rows, ';', '\r\n')))
    }),
    { numRuns: 50 }
  )
})

/** People that the register takes as they are, or a problem that is the file's. */
async function isAnswered(content: Uint8Array | string, columns?: string): Promise<void> {
  try {
    const { rows, skipped } = await read(content, columns === undefined ? {} : { columns })
    for (const row of rows) {
      const parsed = person.safeParse(JSON.parse(JSON.stringify(row)))
      expect(parsed.error?.issues ?? []).toEqual([])
      expect([parsed.data?.name, parsed.data?.phone ?? undefined]).toEqual([row.name, row.phone])
      expect(Number.isInteger(row.line) && row.line > 0).toBe(true)
    }
    for (const { line, text } of skipped) expect([line > 0, text.length > 0]).toEqual([true, true])
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(error.status).toBeGreaterThanOrEqual(400)
    expect(error.status).toBeLessThan(500)
  }
}

test('any bytes, and any text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => isAnswered(bytes)),
    { numRuns: 400 }
  )
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }))
  await fc.assert(
    fc.asyncProperty(text, (one) => isAnswered(one)),
    { numRuns: 400 }
  )
})

test('any cells under any headings, sensible or not, and whatever columns are said', async () => {
  const heading = oneOf(
    'Navn',
    'Mobil',
    'Praksis',
    'Tilmelding',
    'Stilling',
    'E-mail',
    'Postnr',
    'Nøgle',
    'Fornavn',
    'Efternavn',
    'Hvad',
    ''
  )
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 130 }),
    oneOf(
      'Anne Holm',
      'HOLM, ANNE',
      '20123456 / 1',
      '2.0E7',
      '=1',
      'UA (x)',
      '"',
      'I alt',
      '\u202eAnne',
      '+'.repeat(90),
      'x'.repeat(2000),
      'Anne <a@x>',
      'ja'
    )
  )
  const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  const said = fc.option(
    fc.array(oneOf('name', 'phone', 'notes', 'practice', 'kind', 'signUp', 'email', 'key', ''), { maxLength: 6 })
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(heading, { maxLength: 6 }),
      grid,
      oneOf(';', '\t', ',', '\n', ' '),
      said,
      (head, rows, delimiter, columns) => isAnswered(csv([head, ...rows], delimiter, '\n'), columns?.join(','))
    ),
    { numRuns: 500 }
  )
})

test.each([
  'klyngeliste-excel.xlsx',
  'teams-attendance.csv',
  'doodle.csv',
  'zoom-webinar.csv',
  'rallly.csv',
  'mail.txt'
])('%s with bytes changed, taken out or cut', async (name) => {
  const whole = sample(name)
  await fc.assert(
    fc.asyncProperty(harmed(whole), (file) => isAnswered(file)),
    { numRuns: 100 }
  )
})
