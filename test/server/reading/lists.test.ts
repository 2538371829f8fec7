// What is pasted from a mail, a chat or a sheet, with no headings to go by.
import { describe, expect, test } from 'vitest'
import { codes, names, read, refusal } from '../../support/reading.ts'

test('names, one a line', async () => {
  const { format, columns, rows, skipped } = await read('Anne Holm\nBo Friis\n\nÅse Kjærgaard\n')
  expect([format, columns, skipped]).toEqual(['list', [], []])
  expect(rows).toEqual([
    { line: 1, name: 'Anne Holm', doubts: [] },
    { line: 2, name: 'Bo Friis', doubts: [] },
    { line: 4, name: 'Åse Kjærgaard', doubts: [] }
  ])
})

test.each([
  ['Anne Holm, Marstal Lægehus, 20 12 34 56'],
  ['Anne Holm; Marstal Lægehus; 20123456'],
  ['Anne Holm – Marstal Lægehus – +45 20 12 34 56'],
  ['Anne Holm | Marstal Lægehus | tlf. 20123456'],
  ['Anne Holm, 20 12 34 56, Marstal Lægehus'],
  ['1. Anne Holm, Marstal Lægehus 20 12 34 56'],
  ['• Anne Holm, Marstal Lægehus, 20123456'],
  ['20123456, Anne Holm, Marstal Lægehus'],
  ['Anne Holm (Marstal Lægehus) 20 12 34 56'],
  ['Læge Anne Holm, Marstal Lægehus, mobil 20123456']
])('%s', async (line) => {
  const { rows } = await read(line)
  expect(rows).toEqual([{ line: 1, name: 'Anne Holm', practice: 'Marstal Lægehus', phone: '+4520123456', doubts: [] }])
})

test('each line has what it has', async () => {
  const { rows } = await read(
    'Anne Holm, deltager ikke\nBo Friis, vikar, 20123456\nCarl Ask, Rudkøbing, 5900\nDorte Lund, ydernr. 042315, bo@x.dk\nEva Skov, uddannelseslæge'
  )
  expect(rows).toMatchObject([
    { name: 'Anne Holm', signUp: 'declines' },
    { name: 'Bo Friis', kind: 'locum', phone: '+4520123456' },
    { name: 'Carl Ask', practice: 'Rudkøbing', postcode: '5900' },
    { name: 'Dorte Lund', providerNumber: '042315', email: 'bo@x.dk' },
    { name: 'Eva Skov', kind: 'trainee' }
  ])
  expect(rows.map(codes)).toEqual([['no-phone'], [], ['no-phone'], ['no-phone'], ['no-phone']])
})

describe('addresses from a mail program', () => {
  test.each([
    ['Anne Holm <anne@x.dk>; Bo Friis <bo@x.dk>'],
    ['Anne Holm <anne@x.dk>, Bo Friis <bo@x.dk>'],
    ['"Holm, Anne" <anne@x.dk>; "Friis, Bo" <bo@x.dk>;'],
    ["'Anne Holm' <anne@x.dk>;'Bo Friis' <bo@x.dk>"],
    ['Holm, Anne <anne@x.dk>; Friis, Bo <bo@x.dk>']
  ])('%s', async (line) =>
    expect((await read(line)).rows).toEqual([
      { line: 1, name: 'Anne Holm', email: 'anne@x.dk', doubts: [] },
      { line: 1, name: 'Bo Friis', email: 'bo@x.dk', doubts: [] }
    ])
  )

  test('one a line, one with a number behind, one without a name', async () => {
    const { rows } = await read('Anne Holm <anne@x.dk> 20123456\n<bo.friis@x.dk>\nCarl Ask')
    expect(rows).toMatchObject([
      { line: 1, name: 'Anne Holm', email: 'anne@x.dk', phone: '+4520123456' },
      { line: 2, name: 'Bo Friis', email: 'bo.friis@x.dk' },
      { line: 3, name: 'Carl Ask' }
    ])
  })
})

test('several people side by side', async () => {
  for (const line of ['Anne Holm; Bo Friis; Carl Ask', 'Anne Holm, Bo Friis, Carl Ask'])
    expect(names(await read(line))).toEqual(['Anne Holm', 'Bo Friis', 'Carl Ask'])
})

test('words that could be headings, on lines that are people', async () => {
  const { format, rows } = await read('Anne Holm, Marstal Lægehus, anne@mail.dk\nBo Friis, 20123456\nCarl Ask')
  expect([format, rows[0]?.practice, rows[1]?.phone, rows.length]).toEqual([
    'list',
    'Marstal Lægehus',
    '+4520123456',
    3
  ])
})

test('two a line, on every line', async () => {
  expect(names(await read('Anne Holm; Bo Friis\nCarl Ask; Dorte Lund'))).toEqual([
    'Anne Holm',
    'Bo Friis',
    'Carl Ask',
    'Dorte Lund'
  ])
})

test('surnames first', async () => {
  expect(names(await read('Holm, Anne\nKjær Hansen, Bo\nAsk, Carl'))).toEqual([
    'Anne Holm',
    'Bo Kjær Hansen',
    'Carl Ask'
  ])
})

test('a paste from a sheet: tabs, and lines of equal width', async () => {
  const { format, columns, rows } = await read('Anne Holm\tMarstal Lægehus\t20123456\nBo Friis\tRinge Klinik\t20123457')
  expect([format, columns.map(({ field }) => field)]).toEqual(['table', ['name', 'practice', 'phone']])
  expect(rows[1]).toMatchObject({ line: 2, name: 'Bo Friis', practice: 'Ringe Klinik' })
})

test('greetings, prose and the signature are no people, and each is told', async () => {
  const { rows, skipped } = await read(
    'Kære Mette\nDeltagere:\nAnne Holm\nVi glæder os meget til at se jer alle sammen i klyngen.\nMed venlig hilsen\nKaren Bech\n20123456'
  )
  expect(rows.map(({ line, name }) => [line, name])).toEqual([[3, 'Anne Holm']])
  expect(skipped.map(({ line }) => line)).toEqual([1, 4, 6, 7])
})

test('nobody at all', async () => {
  for (const text of ['???', '1234\n5678', '{"a": 1}', '=1+1']) expect(await refusal(text)).toBe('no-names')
})
