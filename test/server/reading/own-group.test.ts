// A column of groups that people have formed by themselves: its names, and what else stands under such a heading.
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../../server/reading/words.ts'
import { codes, one, read } from '../../support/reading.ts'

test.each(
  `Gruppe; Gruppe:; Gruppenavn; Egen gruppe; Gruppenr.; Gruppe nr.; Grupperum; Gruppe (navn); Navn på jeres gruppe;
  Hvilken gruppe er du med i?; Group; Group name; Breakout room`
    .split(';')
    .map((word) => word.trim())
)('%s', (heading) => expect(meaningOf(heading)?.field).toBe('ownGroup'))

describe('Gruppe is over', () => {
  const under = async (heading: string, ...cells: string[]) => {
    const { columns, rows } = await read(
      `Navn;${heading}\n${cells.map((cell, i) => `Anne Holm ${'ABCDE'[i]};${cell}\n`).join('')}`
    )
    return [columns[1]?.field, rows.map(({ signUp, ownGroup }) => ownGroup ?? signUp)]
  }

  test('what groups are called, and then nothing is answered', async () => {
    for (const groups of [
      ['Ærø', 'Ærø', 'Sundet'],
      ['1', '2', '3'],
      ['A', 'B', 'E'],
      ['Egen gruppe 1', 'Egen gruppe 2']
    ])
      expect(await under('Gruppe', ...groups)).toEqual(['ownGroup', groups])
    expect(await one('Navn;Gruppenr.', 'Anne Holm;3')).toEqual({
      ...{ line: 2, name: 'Anne Holm', ownGroup: '3' },
      ...{ doubts: [], codes: [], skipped: [] }
    })
  })

  test('answers to the sign-up', async () => {
    for (const heading of ['Gruppe', 'Gruppedannelse'])
      expect(
        await under(heading, 'Sørger selv for gruppedannelse', 'Vil gerne placeres i gruppe', 'Deltager ikke', 'Ærø')
      ).toEqual(['signUp', ['own-group', 'place-me', 'declines', undefined]])
  })

  test('ja and nej, to what nobody knows', async () => {
    expect(await under('Egen gruppe?', 'ja', 'nej', 'nej')).toEqual([null, [undefined, undefined, undefined]])
  })

  test('names with an answer among them, which is no name', async () => {
    expect(await under('Gruppe', 'Ærø', 'Ærø', 'placeres', '-')).toEqual([
      'ownGroup',
      ['Ærø', 'Ærø', 'place-me', undefined]
    ])
    const { rows } = await read(
      'Navn;Tilmelding;Gruppe\nAnne Holm;Afbud;placeres\nBo Friis;Ja;placeres\nCarl Ask;Ja;nej\n' +
        ['Dorte Lund', 'Eva Skov', 'Finn Krag', 'Gry Dam'].map((name) => `${name};Ja;Ærø\n`).join('')
    )
    expect(rows.slice(0, 4).map(({ signUp, ownGroup, notes }) => [signUp, ownGroup, notes])).toEqual([
      ['declines', undefined, undefined],
      ['place-me', undefined, undefined],
      ['attends', undefined, 'nej'],
      ['attends', 'Ærø', undefined]
    ])
    expect(codes(rows[2])).toEqual(['not-understood'])
  })
})

test('of two lines about somebody the first stands, and the other adds', async () => {
  const { rows } = await read('Navn;Gruppe\nAnne Holm;Ærø\nAnne Holm;Sundet\nBo Friis;\nBo Friis;Ærø')
  expect(rows.map((row) => [row.ownGroup, codes(row)])).toEqual([
    ['Ærø', ['twice', 'differs']],
    ['Ærø', ['twice']]
  ])
})
