// What is skipped: nobody is lost without a word.
import { describe, expect, test } from 'vitest'
import { MOST_PARTICIPANTS } from '../../../shared/limits.ts'
import { one, read } from '../../support/reading.ts'

const head = 'Navn;Praksis;Mobil;E-mail'

describe('skipped, with the line and why', () => {
  test.each([
    [';Marstal;20123456;', 'Der står intet navn.'],
    ['20123456;Marstal;;', 'Der står intet navn.'],
    ['+45 20123456;;;', 'Der står intet navn.'],
    ['???;;;', 'Der står intet navn.'],
    ['=1+1;;;', 'Der står en formel, ikke et navn.'],
    ['=cmd|calc;;;', 'Der står en formel, ikke et navn.'],
    ['@SUM(A1);;;', 'Der står en formel, ikke et navn.'],
    ["+cmd|' /C calc'!A0;;;", 'Der står en formel, ikke et navn.'],
    ['-2+3;;;', 'Der står en formel, ikke et navn.'],
    [`${'x'.repeat(81)};;;`, 'Navnet er på 81 tegn. Der er plads til 80.']
  ])('%s', async (cells, text) => {
    const { rows, skipped } = await read(`${head}\nBo Friis;;20123457;\n${cells}`)
    expect([rows.length, skipped]).toEqual([1, [{ line: 3, text }]])
  })

  test('the longest name there is room for is read', async () => {
    expect((await one(head, `${'x'.repeat(80)};;;`)).name).toHaveLength(80)
  })

  test('more people than there is room for', async () => {
    const crowd = Array.from({ length: MOST_PARTICIPANTS + 7 }, (_, i) => `Anne X${word(i)};;;`)
    const { rows, skipped } = await read([head, ...crowd].join('\n'))
    expect(rows).toHaveLength(MOST_PARTICIPANTS)
    expect(skipped).toEqual([
      { line: MOST_PARTICIPANTS + 2, text: 'Der er plads til 1000 deltagere. 7 linjer herfra er ikke læst.' }
    ])
  })

  test('so many that nobody reads them all: the rest are counted', async () => {
    const { skipped } = await read(`${head}\nAnne Holm;;;\n${';x;;\n'.repeat(250)}`)
    expect(skipped).toHaveLength(201)
    expect(skipped.at(-1)).toEqual({ line: 203, text: '50 linjer mere er sprunget over.' })
  })
})

const word = (i: number): string => i.toString(26).replaceAll(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
