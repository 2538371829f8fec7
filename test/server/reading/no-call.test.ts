// A column of those who have asked not to be called upon: what stands over it, and what stands in it.
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../../server/reading/words.ts'
import { one, read } from '../../support/reading.ts'

test.each(
  `Vil ikke spørges; Vil ikke plukkes; Må ikke plukkes; Ikke pluk; Pluk ikke; Ønsker ikke at blive spurgt;
  Vil du helst ikke plukkes?; Not to be called`
    .split(';')
    .map((word) => word.trim())
)('%s', (heading) => expect(meaningOf(heading)?.field).toBe('noCall'))

test('other headings with a not in them are what they were', () => {
  expect(meaningOf('Kan ikke deltage, tilmelding')?.field).toBe('signUp')
  expect(meaningOf('Telefon (ikke sms)')?.field).toBe('phone')
})

describe('in it', () => {
  const said = async (cell: string) => (await one('Navn;Vil ikke plukkes', `Anne Holm;${cell}`)).noCall
  test('a yes, a mark or the same again says so', async () => {
    for (const cell of ['ja', 'Ja tak', 'x', 'X', '1', '✓', 'true', 'vil ikke plukkes', 'ikke'])
      expect(await said(cell), cell).toBe(true)
  })
  test('a no says that they may be; nothing says nothing', async () => {
    for (const cell of ['nej', 'Nej', '0', 'false', 'må gerne']) expect(await said(cell), cell).toBe(false)
    for (const cell of ['', '-', ' ']) expect(await said(cell), cell).toBeUndefined()
  })
  test('what is odd is doubtful, and kept as a note', async () => {
    const row = await one('Navn;Vil ikke plukkes', 'Anne Holm;kun om vikarer')
    expect(row).toMatchObject({ notes: 'kun om vikarer' })
    expect(row.noCall).toBeUndefined()
    expect(row.codes).toContain('not-understood')
  })
  test('of two lines about one person, whoever has asked for it has', async () => {
    const { rows } = await read('Navn;Praksis;Vil ikke plukkes\nAnne Holm;Humble;ja\nAnne Holm;Humble;nej\n')
    expect(rows).toMatchObject([{ name: 'Anne Holm', noCall: true }])
  })
})
