// Files that are no lists: each is named for what it looks like, with how to save it instead.
import { describe, expect, test } from 'vitest'
import { readingProblems } from '../../../server/reading/problems.ts'
import { names, read, refusal, zipOf } from '../../support/reading.ts'

const bytes = (...start: number[]) => Buffer.concat([Buffer.from(start), Buffer.from('resten af filen')])
const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le')
  ])

test.each([
  ['nothing', 'file-empty', Buffer.alloc(0)],
  ['white space', 'file-empty', Buffer.from(' \r\n\t\n ')],
  ['a byte order mark and no more', 'file-empty', Buffer.from('\ufeff')],
  ['a PNG', 'file-picture', bytes(0x89, 0x50, 0x4e, 0x47)],
  ['a JPEG', 'file-picture', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['a GIF', 'file-picture', Buffer.from('GIF89a…')],
  ['a phone’s picture', 'file-picture', Buffer.from('\0\0\0\x18ftypheic…')],
  ['a WebP', 'file-picture', Buffer.from('RIFF....WEBPVP8 ')],
  ['a PDF', 'file-pdf', Buffer.from('%PDF-1.7\n…')],
  ['an old Word document', 'file-word', compound('WordDocument')],
  ['a Word document', 'file-word', zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' })],
  ['rich text', 'file-word', Buffer.from('{\\rtf1 Anne Holm}')],
  ['an old workbook', 'file-old-excel', compound('Workbook')],
  ['a binary workbook', 'file-old-excel', zipOf({ 'xl/workbook.bin': 'x' })],
  ['a workbook with a password', 'file-locked', compound('EncryptedPackage')],
  ['Numbers', 'file-numbers', zipOf({ 'Index/Document.iwa': 'x', 'preview.jpg': 'x' })],
  ['LibreOffice', 'file-open-document', zipOf({ mimetype: 'x', 'content.xml': '<a/>' })],
  ['a zip', 'file-zip', zipOf({ 'liste.csv': 'Navn' })],
  ['an empty zip', 'file-zip', zipOf({})],
  ['a gzip', 'file-zip', bytes(0x1f, 0x8b, 0x08)],
  ['a 7z', 'file-zip', bytes(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)],
  ['a web page', 'file-page', Buffer.from('<!DOCTYPE html><table><tr><td>Anne Holm')],
  ['a table of a web page', 'file-page', Buffer.from('\ufeff  <table><tr><td>Anne Holm')],
  [
    'a program',
    'file-unknown',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 3, 0, 0x3e, 0, 1, 2, 3, 4, 5, 6])
  ],
  ['numbers only', 'no-names', Buffer.from('1;2;3\n4;5;6\n')],
  ['headings only', 'no-names', Buffer.from('Navn;Praksis;Mobil\n')],
  ['headings that name nobody', 'no-names', Buffer.from('Praksis;Mobil\n1;20123456\n')]
])('%s: %s', async (_, code, file) => expect(await refusal(file)).toBe(code))

describe('columns said by the reader', () => {
  test.each([
    ['navn', 'wrong-columns'],
    ['name,navn', 'wrong-columns'],
    ['practice,phone', 'no-names'],
    ['', 'no-names'],
    ['__proto__', 'wrong-columns']
  ])('%j: %s', async (columns, code) => expect(await refusal('Navn;Mobil\nAnne Holm;20123456', { columns })).toBe(code))
})

test('each problem says in both languages what is wrong and how to mend it', () => {
  for (const [code, { da, en }] of Object.entries(readingProblems)) {
    for (const text of [da(), en()]) expect([code, text]).toEqual([code, expect.stringMatching(/^[A-ZÆØÅ].+\. .+\.$/)])
    expect(da()).not.toBe(en())
  }
})

test('a table whose names nobody can tell is not refused: the columns are told, to be chosen from', async () => {
  const file = Buffer.from('Hvem;Hvor;Mobil\nah12;Sundet 4;20123456\nlb07;Vindeby 2;20123457\n')
  const reading = await read(file)
  expect(reading.rows).toEqual([])
  expect(reading.columns.map(({ header, field }) => [header, field])).toEqual([
    ['Hvem', null],
    ['Hvor', null],
    ['Mobil', 'phone']
  ])
  expect(reading.skipped).toEqual([{ line: 1, text: expect.stringContaining('Vælg') }])
  expect(names(await read(file, { columns: 'name,practice,phone' }))).toEqual(['Ah12', 'Lb07'])
})
