// What is no list of keys, and what is too much of one: a sentence or a plain no.
import { describe, expect, test } from 'vitest'
import writeExcel from 'write-excel-file/node'
import { MOST_PARTICIPANTS } from '../../../shared/limits.ts'
import { inline, workbookOf, zipOf } from '../../support/reading.ts'
import { given, read, refusal, registerWith } from './support.ts'

test.each<[string, string, Buffer]>([
  ['nothing', 'file-empty', Buffer.alloc(0)],
  ['white space', 'file-empty', Buffer.from(' \r\n\t\n ')],
  ['a PNG', 'file-picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
  ['a PDF', 'file-pdf', Buffer.from('%PDF-1.7\n…')],
  ['a zip', 'file-zip', zipOf({ 'liste.csv': 'Navn' })],
  ['an old workbook', 'file-old-excel', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])],
  ['a workbook that is none', 'file-broken', workbookOf('<row><c></row>')],
  ['an empty workbook', 'no-key-column', workbookOf('')],
  ['a program', 'file-unknown', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 0x3e, 0, 1, 2, 3, 4])],
  ['names and no keys', 'no-key-column', Buffer.from('Navn;Mobil\nAnne Holm;20123456\n')],
  ['headings only', 'no-key-column', Buffer.from('Praksis;Nøgle\n')],
  ['keys and nobody', 'no-key-holders', Buffer.from('Nøgle\tAntal\nK7PQ4M\t7\nK7PQ4N\t8\n')]
])('%s: %s', async (_, code, file) => expect(await refusal(file)).toBe(code))

test('the first sheet with keys in it', async () => {
  const rel = (id: number) => `<Relationship Id="r${id}" Type="x/worksheet" Target="/xl/worksheets/s${id}.xml"/>`
  const sheet = (...cells: string[]) => `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`
  const row = (r: number, a: string, b: string) => `<row r="${r}">${inline(`A${r}`, a)}${inline(`B${r}`, b)}</row>`
  const file = zipOf({
    'xl/workbook.xml': '<workbook xmlns:r="x"><sheets><sheet r:id="r1"/><sheet r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>${rel(1)}${rel(2)}</Relationships>`,
    'xl/worksheets/s1.xml': sheet(row(1, 'Praksis', 'Nøgle'), row(2, 'Lægerne Eksempel', 'XXXX')),
    'xl/worksheets/s2.xml': sheet(row(1, 'Praksis', 'Nøgle'), row(2, 'Gudme Lægehus', 'K7'))
  })
  expect(given(await read(file))).toEqual(['Gudme Lægehus K7'])
})

test('a workbook that a library writes', async () => {
  const file = await writeExcel([
    [{ value: 'Ydernummer' }, { value: 'Kode' }],
    [
      { value: 42315, type: Number },
      { value: 123456, type: Number }
    ],
    [{ value: '012345' }, { value: '0123' }]
  ]).toBuffer()
  expect(given(await read(file))).toEqual(['Marstal Lægehus 123456', 'Lægerne Havnegade 0123'])
})

describe('a great deal', () => {
  const many = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i)).join('\n')

  test('5,000 rows: so many skipped that they are counted', async () => {
    const { rows, skipped } = await read(
      `Navn;Nøgle\n${many(5000, (i) => `Læge X${'abcdefghij'[i % 10]};K${i}`)}\nAnne Holm;K1`
    )
    expect(rows).toHaveLength(1)
    expect(skipped).toHaveLength(201)
    expect(skipped.at(-1)?.text).toBe('4800 linjer mere er sprunget over.')
  })

  test('200 columns', async () => {
    const wide = Array.from({ length: 198 }, (_, i) => `felt ${i}`).join(';')
    expect(given(await read(`Praksis;${wide};Nøgle\nGudme Lægehus;${wide};K7`))).toEqual(['Gudme Lægehus K7'])
  })

  test('more keys than there is room for', async () => {
    const more = Object.fromEntries(
      Array.from({ length: 1003 }, (_, i) => [`Ny-${i}`, { phone: `+4521${100_000 + i}` }])
    )
    const lines = many(1003, (i) => `21${100_000 + i};K${i}x`)
    const { rows, skipped } = await read(`Mobil;Nøgle\n${lines}`, { among: registerWith(more) })
    expect([rows.length, skipped]).toEqual([
      MOST_PARTICIPANTS,
      [{ line: 1002, text: 'Der er plads til 1000 nøgler. 3 herfra er ikke læst.' }]
    ])
  })

  test('lines beyond what is read are counted', async () => {
    const { rows, skipped } = await read(many(1510, () => 'Anne Holm: K7'))
    expect([rows.length, skipped.at(-1)]).toEqual([
      1,
      { line: 1501, text: '10 linjer herfra er ikke læst. Del listen i flere filer.' }
    ])
  })

  test.each<[string, string]>([
    ['dashes', many(17_000, () => ' - '.repeat(90))],
    ['digits', many(17_000, (i) => `0${i} 01 ${10_000_000 + i} ${i * 37}`)],
    ['one line', 'Anne Holm: '.repeat(400_000)],
    ['one key', `Navn;Nøgle\nAnne Holm;${'9'.repeat(4_000_000)}`],
    [
      'columns of digits',
      many(5000, (i) => Array.from({ length: 100 }, (_, c) => (i * 7919 + c * 31) % 999_999).join(';'))
    ]
  ])('%s', async (_, text) => {
    const start = performance.now()
    await refusal(text)
    expect(performance.now() - start).toBeLessThan(6000)
  })
})
