// Files as boards have them, read from their bytes; and that no key is told anywhere but as the key.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { alphabets, encoded } from '../../support/reading.ts'
import { codes, given, read, readSample, sample } from './support.ts'

const lines = ({ skipped }: { skipped: { line: number }[] }) => skipped.map(({ line }) => line)

test('practices, as Danish Excel saves them', async () => {
  const reading = await readSample('klinikker-excel.csv')
  expect(given(reading)).toEqual([
    'Lægerne Havnegade QZ7K1M',
    'Marstal Lægehus QZ8P2N',
    'Lægehuset Sundet QZ9R3W',
    'Ærøskøbing Lægehus QZ4T4X'
  ])
  expect(reading.rows.map(({ shown }) => shown)).toContain('Lægerne Havnegade I/S')
  expect(reading.rows.flatMap(codes)).toEqual([])
  expect(reading.skipped).toEqual([
    { line: 6, text: '»Lægerne Bakken« er ikke i deltagerlisten; læg dem ind først.' },
    { line: 7, text: 'Det, der står i linjen, passer på to forskellige praksisser.' }
  ])
})

test('people, as Excel saves Unicode text', async () => {
  const reading = await readSample('personer-unicode.txt')
  expect(given(reading)).toEqual([
    'Anne-Holm qz-anne-1',
    'Niels-Tåsinge qz-niels-2',
    'Niels-Vester qz-niels-3',
    'Finn-Bøgh qz-finn-5'
  ])
  expect(codes(reading.rows[3])).toEqual(['unconfirmed'])
  expect(reading.skipped).toEqual([
    { line: 5, text: '»Niels Krogh« er flere i deltagerlisten. Skriv praksis ved navnet.' },
    { line: 7, text: '»Karn Bech« er ikke i deltagerlisten. Er det Karen Bech, så ret navnet.' }
  ])
})

test('a workbook with a title, two lines of headings, and numbers beside numbers', async () => {
  const reading = await readSample('region.xlsx')
  expect(given(reading)).toEqual([
    'Lægerne Havnegade 99771234',
    'Marstal Lægehus 99775678',
    'Tranekær Lægepraksis 9977901',
    'Gudme Lægehus 99772468'
  ])
  expect(reading.rows.map(codes)).toEqual([['like-phone'], ['like-phone'], ['zeros'], ['like-phone']])
  expect(lines(reading)).toEqual([9, 10])
})

test('a mail', async () => {
  const reading = await readSample('mail.txt')
  expect(given(reading)).toEqual([
    'Lægerne Havnegade QZ7K1M',
    'Marstal Lægehus QZ8P2N',
    'Anne-Holm QZ9R3W',
    'Bo-Kramer QZ4T4X',
    'Lægehuset Sundet QZ5V5Y',
    'Viggo-Strand QZ3J3L'
  ])
  expect(lines(reading)).toEqual([1, 3, 10, 11, 12, 15, 16, 17])
})

test('a table without headings: phones, provider numbers and postcodes beside the keys', async () => {
  const reading = await readSample('uden-overskrifter.csv')
  expect(given(reading)).toEqual(['Mikkel-Thorup QZ7K1M', 'Lars-Holm QZ8P2N', 'Claus-Ejby QZ9R3W'])
  expect(lines(reading)).toEqual([4])
})

test('keys first', async () =>
  expect(given(await readSample('noegle-foerst.txt'))).toEqual([
    'Anne-Holm QZ7K1M',
    'Marstal Lægehus QZ8P2N',
    'Lægerne Havnegade QZ9R3W',
    'Tåsinge Lægehus QZ4T4X'
  ]))

test('in English', async () => {
  const reading = await readSample('english.csv')
  expect(given(reading)).toEqual(['Lægerne Havnegade QZ7K1M', 'Anne-Holm QZ8 P2N', 'Kirkeby Lægeklinik QZ6B6C'])
  expect(reading.rows.map(codes)).toEqual([[], ['spaces'], ['twice']])
  expect(lines(reading)).toEqual([4, 5, 6])
})

test.each(alphabets)('as %s it is the same keys', async (alphabet) => {
  const text = sample('klinikker-excel.csv').toString('latin1')
  expect(await read(encoded(text, alphabet))).toEqual(await readSample('klinikker-excel.csv'))
})

describe('no sentence, doubt or shown name holds a key', () => {
  const names = readdirSync(join(import.meta.dirname, '../../samples/keys'))
  /** Every key in the samples has one of these in it, and nothing else has. */
  const MARK = /qz|9977|9\.977/i
  const isMarked = (reading: unknown) => MARK.test(JSON.stringify(reading))
  const withoutKeys = (reading: Awaited<ReturnType<typeof read>>) => ({
    ...reading,
    rows: reading.rows.map(({ key, ...row }) => row)
  })

  test.each(names)('%s', async (name) => {
    for (const language of ['da', 'en'] as const) {
      const reading = await read(sample(name), { name, language })
      expect(reading.rows.filter(({ key }) => !MARK.test(key))).toEqual([])
      expect(isMarked(withoutKeys(reading))).toBe(false)
      expect(isMarked(reading)).toBe(true)
    }
  })

  test.each(names)(
    '%s, with its columns told to be others, its headings off, and for an empty register',
    async (name) => {
      const among = { people: [], arrivals: [], lastImport: null }
      expect(isMarked(await read(sample(name), { name, among }).then(withoutKeys, String))).toBe(false)
      if (name.endsWith('.xlsx')) return
      const text = sample(name).toString(
        name.includes('excel') ? 'latin1' : name.includes('unicode') ? 'utf16le' : 'utf8'
      )
      const turned = text
        .replace(/N(ø|oe)gle\b|Adgangskode|Access code/, 'Andet')
        .replace(/Praksis\b|Practice name/, 'Nøgle')
      for (const content of [turned, text.split('\n').slice(1).join('\n'), text.replaceAll(/[;,\t]/g, ' ')])
        expect(isMarked(await read(content, { name }).then(withoutKeys, String))).toBe(false)
    }
  )
})
