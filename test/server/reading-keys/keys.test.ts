// What a key is: exactly what was written, with a doubt where a spreadsheet may have had its way with it.
import { describe, expect, test } from 'vitest'
import { inline, workbookOf } from '../../support/reading.ts'
import { codes, given, read, texts } from './support.ts'

const OTHERS = 'Kirkeby Lægeklinik\tK98\nTåsinge Lægehus\tK99\n'
const key = async (cell: string) => {
  const { rows, skipped } = await read(`Praksis\tNøgle\nMarstal Lægehus\t${cell}\n${OTHERS}`)
  const [row] = rows
  return row?.line === 2 ? [row.key, ...codes(row)] : skipped[0]?.text
}

test.each([
  ['K7PQ4M'],
  ['k7pq4m'],
  ['0O1lI5S'],
  ['a-b_c.d'],
  ['-K7P'],
  ['+K7P'],
  ['@k7p'],
  ['æøå77'],
  ['7'],
  ['5E12'],
  ['Sommerfugl']
])('%s is kept as it is', async (cell) => expect(await key(cell)).toEqual([cell]))

test.each([
  ['  K7PQ4M\u00a0', 'K7PQ4M'],
  ['"""K7PQ4M"""', 'K7PQ4M'],
  ['»K7PQ4M«', 'K7PQ4M'],
  ['“K7PQ4M”', 'K7PQ4M'],
  ["'0123", '0123'],
  ['="0123"', '0123'],
  ['\u202eK7\u200bPQ4M\ufeff', 'K7PQ4M'],
  ['K7\u00adPQ\u00004M', 'K7PQ4M']
])('%j is %s', async (cell, expected) => expect(await key(cell)).toEqual([expected]))

test.each([
  ['K7 PQ4M', 'spaces'],
  ['K7  PQ4M', 'spaces'],
  ['x'.repeat(21), 'long'],
  ['20123456', 'like-phone'],
  ['+45 20 12 34 56', 'spaces,like-phone'],
  ['01-02-2026', 'like-date'],
  ['2026-02-01', 'like-date'],
  ['02-mar', 'like-date'],
  ['mar-10', 'like-date'],
  ['010203-1234', 'like-date'],
  ['012345', 'like-number'],
  ['1234567890123450', 'rounded'],
  ['🦋', 'odd-signs'],
  ['АВС77', 'odd-signs'],
  ['שלום', 'odd-signs']
])('%s: %s', async (cell, expected) => expect(await key(cell)).toEqual([cell, ...expected.split(',')]))

test.each([
  ['', 'Der er ingen nøgle i linjen.'],
  ['-', 'Der er ingen nøgle i linjen.'],
  ['ingen', 'Der er ingen nøgle i linjen.'],
  ['x'.repeat(65), 'Nøglen er for lang. Der er plads til 64 tegn.'],
  ['1.23E+11', 'Excel har rundet nøglen af. Gør kolonnen til tekst, og skriv den igen.'],
  ['1,23E+11', 'Excel har rundet nøglen af. Gør kolonnen til tekst, og skriv den igen.'],
  ['12345678901234500', 'Excel har rundet nøglen af. Gør kolonnen til tekst, og skriv den igen.'],
  ['=HYPERLINK("https://x.example";"K7")', 'Der står en formel, ikke en nøgle.'],
  ['=1+1', 'Der står en formel, ikke en nøgle.'],
  ["+cmd|' /C calc'!A0", 'Der står en formel, ikke en nøgle.'],
  ['@SUM(A1)', 'Der står en formel, ikke en nøgle.'],
  ['#N/A', expect.stringMatching(/^Der står en fejl fra Excel/)],
  ['#NAVN?', expect.stringMatching(/^Der står en fejl fra Excel/)],
  ['########', expect.stringMatching(/^Der står en fejl fra Excel/)],
  ['"K7\nPQ"', 'Der er flere linjer i feltet. Skriv én nøgle.'],
  ['Lars Holm', expect.stringMatching(/hvor nøglen skulle være/)],
  ['Gudme Lægehus', expect.stringMatching(/hvor nøglen skulle være/)],
  ['lars@x.example', expect.stringMatching(/hvor nøglen skulle være/)],
  ['01100137', expect.stringMatching(/hvor nøglen skulle være/)]
])('%j is none: %s', async (cell, expected) => expect(await key(cell)).toEqual(expected))

describe('beside each other', () => {
  const listed = (...lines: string[]) => read(['Navn;Praksis;Nøgle', ...lines].join('\n'))
  const doubts = ({ rows }: Awaited<ReturnType<typeof read>>) =>
    rows.map(({ doubts }) => doubts.map(({ text }) => text))

  test('one key for two', async () => {
    expect(doubts(await listed('Anne Holm;;K1', 'Lars Holm;;k1', 'Bo Kramer;;K2'))).toEqual([
      ['Samme nøgle som i linje 3.'],
      ['Samme nøgle som i linje 2.'],
      []
    ])
  })

  test('one key for a practice, told by its people; not when one of them has another', async () => {
    expect(doubts(await listed('Anne Holm;;K1', 'Line Bruun;;K1', 'Bo Kramer;;K2')).flat()).toEqual([])
    expect(doubts(await listed('Anne Holm;;K1', 'Line Bruun;;K1', 'Susanne Kjær;;K2')).flat()).toHaveLength(2)
    expect(doubts(await listed('Anne Holm;;K1', ';Lægerne ved Torvet;K1')).flat()).toEqual([])
  })

  test('two keys for one: the last stands, and both lines are told', async () => {
    const reading = await listed('Anne Holm;;K1', 'Bo Kramer;;K2', 'Holm, Anne;Lægerne ved Torvet;K3')
    expect(given(reading)).toEqual(['Bo-Kramer K2', 'Anne-Holm K3'])
    expect(doubts(reading)).toEqual([[], ['Har en anden nøgle i linje 2. Den i denne linje bruges.']])
    expect(reading.skipped).toEqual([{ line: 2, text: 'Har en anden nøgle i linje 4, og den bruges. Springes over.' }])
  })

  test('the same again', async () => {
    const reading = await listed(';Gudme Lægehus;K1', ';Lægehuset, Gudme;K1')
    expect([given(reading), reading.rows.flatMap(codes)]).toEqual([['Gudme Lægehus K1'], []])
    expect(reading.skipped).toEqual([{ line: 3, text: 'Den samme nøgle til den samme står i linje 2. Springes over.' }])
  })

  test('a practice and one of its people may have a key each', async () =>
    expect(doubts(await listed('Anne Holm;;K1', ';Lægerne ved Torvet;K2')).flat()).toEqual([]))

  test('zeros that are gone', async () => {
    const zeros = (...keys: string[]) =>
      listed(...keys.map((one, i) => `${['Anne Holm', 'Bo Kramer', 'Lars Holm', 'Ole Hjort'][i]};;${one}`))
    expect((await zeros('1234', '912', '5678', '99')).rows.map(codes)).toEqual([[], ['zeros'], [], ['zeros']])
    expect(doubts(await zeros('1234', '912', '5678'))[1]).toEqual([
      'De fleste nøgler har 4 cifre. Måske mangler der et 0 foran.'
    ])
    expect((await zeros('8', '9', '10', '11')).rows.flatMap(codes)).toEqual([])
    expect((await zeros('1234', 'a12', '5678', '912')).rows.flatMap(codes)).toEqual([])
  })

  test('a quotation mark that is never closed', async () =>
    expect(codes((await listed('Anne Holm;;"K1', 'Bo Kramer;;K2')).rows[0])).toEqual(['stray-quote']))
})

test('a workbook’s numbers give their digits, its formulas what they come to', async () => {
  const cells = [
    '<c r="B2"><v>4711</v></c>',
    '<c r="B3"><v>1.2345678E7</v></c>',
    '<c r="B4" t="str"><f>HYPERLINK("x","K7PQ4M")</f><v>K7PQ4M</v></c>',
    '<c r="B5" t="e"><v>#N/A</v></c>',
    '<c r="B6"><v>12345678901234500</v></c>',
    '<c r="B7" t="str"><v>K7&#xD800;</v></c>'
  ]
  const practices = [
    'Marstal Lægehus',
    'Gudme Lægehus',
    'Kirkeby Lægeklinik',
    'Tåsinge Lægehus',
    'Lægehuset Sundet',
    'Lægerne Havnegade'
  ]
  const rows = cells.map((cell, i) => `<row r="${i + 2}">${inline(`A${i + 2}`, practices[i]!)}${cell}</row>`)
  const reading = await read(
    workbookOf(`<row r="1">${inline('A1', 'Praksis')}${inline('B1', 'Nøgle')}</row>${rows.join('')}`)
  )
  expect(given(reading)).toEqual([
    'Marstal Lægehus 4711',
    'Gudme Lægehus 12345678',
    'Kirkeby Lægeklinik K7PQ4M',
    'Lægerne Havnegade K7\ufffd'
  ])
  expect(codes(reading.rows[3])).toEqual(['odd-signs'])
  expect(reading.skipped.map(({ line }) => line)).toEqual([5, 6])
  expect(texts(reading)[1]).toMatch(/^Excel har rundet/)
})
