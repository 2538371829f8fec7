// Tables: delimiters, alphabets, quotation marks, and rows that are no people.
import { describe, expect, test } from 'vitest'
import { alphabets, codes, encoded, one, read } from '../../support/reading.ts'

const people = ['Åse Kjærgaard;Marstal Lægehus;20123456', 'Bo Friis;Ærøskøbing Lægepraksis;20123457']
const table = ['Navn;Praksis;Mobil', ...people].join('\r\n')

describe.each([';', '\t', ',', '|'])('with %j between', (delimiter) => {
  test.each(alphabets)('in %s', async (alphabet) => {
    const { format, rows, skipped } = await read(encoded(table.replaceAll(';', delimiter), alphabet), {
      name: 'liste.csv'
    })
    expect([format, skipped]).toEqual(['table', []])
    expect(rows).toEqual([
      { line: 2, name: 'Åse Kjærgaard', practice: 'Marstal Lægehus', phone: '+4520123456', doubts: [] },
      { line: 3, name: 'Bo Friis', practice: 'Ærøskøbing Lægepraksis', phone: '+4520123457', doubts: [] }
    ])
  })
})

test('a Mac’s own alphabet', async () => {
  const bytes = Buffer.from(table, 'latin1').map(
    (byte) => ({ 197: 0x81, 230: 0xbe, 198: 0xae, 248: 0xbf })[byte] ?? byte
  )
  expect((await read(bytes)).rows.map(({ practice }) => practice)).toEqual([
    'Marstal Lægehus',
    'Ærøskøbing Lægepraksis'
  ])
})

test('a first line that says what stands between is not counted, as Excel does not', async () => {
  for (const said of ['sep=;', '"sep=;"', 'SEP=;'])
    expect((await read(`${said}\r\n${table}`)).rows.map(({ line }) => line)).toEqual([2, 3])
})

describe('quotation marks', () => {
  test('hold delimiters, quotation marks and line ends together; the rows are counted as Excel does', async () => {
    const text =
      'Navn;Bemærkning;Mobil\n"Anne Holm";"Kommer; måske\nsent ""eller"" tidligt";20123456\nBo Friis;;20123457'
    const { rows, skipped } = await read(text)
    expect(rows).toMatchObject([
      { line: 2, name: 'Anne Holm', notes: 'Kommer; måske sent "eller" tidligt', phone: '+4520123456' },
      { line: 3, name: 'Bo Friis' }
    ])
    expect(skipped).toEqual([])
  })

  test.each([
    ['"Bo "Bob" Friis;Klinikken;20123457', 'Bo Bob Friis'],
    ['"Bo Friis;Klinikken;20123457', 'Bo Friis'],
    ['Bo Friis;"Klinikken;20123457', 'Bo Friis']
  ])('one too many costs nobody: %s', async (line, name) => {
    const { rows } = await read(
      `Navn;Praksis;Mobil\nAnne Holm;A;20123456\n${line}\nCarl Ask;"B; C";20123458\nDorte Lund;D;20123459`
    )
    expect(rows.map(({ line, name, phone }) => [line, name, phone])).toEqual([
      [2, 'Anne Holm', '+4520123456'],
      [3, name, '+4520123457'],
      [4, 'Carl Ask', '+4520123458'],
      [5, 'Dorte Lund', '+4520123459']
    ])
    expect(rows.map(codes)).toEqual([[], ['stray-quote'], [], []])
  })

  test('two lines that each have one too many do not swallow what is between', async () => {
    const { rows } = await read(
      'Navn;Praksis;Mobil\n"Anne Holm;A;20123456\nBo Friis;B;20123457\nCarl Ask;C;20123458"\nDorte Lund;D;20123459'
    )
    expect(rows.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Friis', 'Carl Ask', 'Dorte Lund'])
  })

  test('inside a word they stand as written', async () => {
    expect((await one('Navn;Praksis', 'Anne Holm;Lægehuset 5"')).practice).toBe('Lægehuset 5"')
  })
})

test('empty lines, sums and headings further down are no people', async () => {
  const { rows, skipped } = await read(
    'Navn;Mobil\n\nAnne Holm;20123456\n;\n;;\nNavn;Mobil\nBo Friis;20123457\nI alt;2\nAntal deltagere: 2;\nTotal;;'
  )
  expect(rows.map(({ line }) => line)).toEqual([3, 7])
  expect(skipped).toEqual([])
})

test('postcodes and provider numbers as they are, whatever Excel has added', async () => {
  const head = 'Navn;Postnr. og by;Ydernr.'
  expect(await one(head, 'Anne Holm;5960 Marstal;042315')).toMatchObject({ postcode: '5960', providerNumber: '042315' })
  expect(await one(head, "Anne Holm;DK-5960;'042315")).toMatchObject({ postcode: '5960', providerNumber: '042315' })
  expect(await one(head, 'Anne Holm;5960.0;42315.0')).toMatchObject({ postcode: '5960', providerNumber: '42315' })
  expect(await one(head, 'Anne Holm;N-0150 Oslo;')).toMatchObject({ postcode: '0150' })
})
