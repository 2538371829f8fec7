// What is doubtful about the people read, in either language.
import { describe, expect, test } from 'vitest'
import { LONGEST } from '../../../shared/limits.ts'
import { codes, names, one, read } from '../../support/reading.ts'

const head = 'Navn;Praksis;Mobil;E-mail'

describe('the same person twice', () => {
  test('is one, with what both lines tell; the later is told among the skipped', async () => {
    const { rows, skipped } = await read(
      `${head}\nAnne Holm;Marstal;20123456;\nBo Friis;;20123457;\nANNE  HOLM;marstal;;anne@x.dk`
    )
    expect(rows.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Friis'])
    expect(rows[0]).toMatchObject({ line: 2, practice: 'Marstal', phone: '+4520123456', email: 'anne@x.dk' })
    expect(rows[0]?.doubts).toEqual([
      { field: 'name', code: 'twice', text: 'Står også i linje 4. Det er læst som én person.' }
    ])
    expect(skipped).toEqual([{ line: 4, text: 'Anne Holm står også i linje 2. Springes over.' }])
  })

  test('with another number: the first stands, the other is told', async () => {
    const { rows } = await read(`${head}\nAnne Holm;Marstal;20123456;\nAnne Holm;Marstal;20123457;`)
    expect(rows).toMatchObject([{ phone: '+4520123456' }])
    expect(rows[0]?.doubts.at(-1)).toEqual({ field: 'phone', code: 'differs', text: 'I linje 3 står der +4520123457.' })
  })

  test('a number that cannot be read gives way to one that can, with its own doubts', async () => {
    const { rows } = await read(`${head}\nAnne Holm;Marstal;2012345;\nAnne Holm;Marstal;01234567;`)
    expect(rows).toEqual([expect.objectContaining({ phone: '+4501234567' })])
    expect(rows[0]).not.toHaveProperty('phoneWritten')
    expect(codes(rows[0])).toEqual(['twice', 'no-such-number'])
  })

  test('with another answer: told, but not in code', async () => {
    const { rows } = await read('Navn;Tilmelding;Mobil\nAnne Holm;Ja;20123456\nAnne Holm;Nej;20123456')
    expect(rows).toMatchObject([{ signUp: 'attends' }])
    expect(rows[0]?.doubts.at(-1)?.text).toBe('I linje 3 står der noget andet.')
  })

  test('not when the practice is another, nor when neither phone nor e-mail is the same', async () => {
    for (const other of ['Anne Holm;Ringe;20123456;', 'Anne Holm;Marstal;20123457;b@x.dk']) {
      const { rows, skipped } = await read(`${head}\nAnne Holm;Marstal;20123456;a@x.dk\n${other}`)
      expect(rows).toHaveLength(2)
      expect(rows[1]?.doubts[0]).toMatchObject({
        field: 'name',
        code: 'same-name',
        text: expect.stringContaining('linje 2 (Marstal)')
      })
      expect(skipped).toEqual([])
    }
  })
})

test('one number or one e-mail for two people is told on both', async () => {
  const { rows } = await read(`${head}\nAnne Holm;A;20123456;k@x.dk\nBo Friis;B;20 12 34 56;K@x.dk`)
  expect(rows.map(codes)).toEqual([
    ['same-phone', 'same-email'],
    ['same-phone', 'same-email']
  ])
  expect(rows[0]?.doubts[0]?.text).toBe('Bo Friis i linje 3 har samme nummer.')
})

describe('a practice spelled two ways', () => {
  const spelled = async (...practices: string[]) =>
    (await read(`Navn;Praksis\n${practices.map((practice, i) => `Anne ${'ABCDEF'[i]}olm;${practice}`).join('\n')}`))
      .rows

  test('in capitals, spaces or dots only: read as the commonest', async () => {
    const rows = await spelled('Marstal Lægehus', 'Marstal lægehus ', 'Marstal Lægehus')
    expect(rows.map(({ practice }) => practice)).toEqual(Array(3).fill('Marstal Lægehus'))
    expect(rows.map(codes)).toEqual([[], ['spelling'], []])
    expect(rows[1]?.doubts[0]?.text).toBe('Skrevet Marstal lægehus, læst som Marstal Lægehus.')
  })

  test.each([['Lægehuset Marstal'], ['Marstal Lægehsu'], ['Marstall Lægehus'], ['Marstal Laegehus i', false]])(
    'nearly the same is asked about: %s',
    async (other, alike = true) => {
      const rows = await spelled('Marstal Lægehus', 'Marstal Lægehus', String(other))
      expect(rows.map(codes)).toEqual([[], [], alike ? ['alike'] : []])
      expect(rows[2]?.practice).toBe(other)
      if (alike) expect(rows[2]?.doubts[0]?.text).toBe('Er det den samme praksis som Marstal Lægehus i linje 2?')
    }
  )

  test.each([
    ['Lægerne Østergade', 'Lægerne Vestergade'],
    ['Lægehus 1', 'Lægehus 2'],
    ['Lægerne Nørregade', 'Lægerne Nørretorv'],
    ['Ringe', 'Rinke klinik'],
    ['Lægerne Torvet 3', 'Lægerne Torvet 5']
  ])('%s and %s are two', async (a, b) => expect((await spelled(a, b)).flatMap(codes)).toEqual([]))
})

describe('what is odd is told, and kept', () => {
  test('names', async () => {
    expect((await one(head, 'Anne;;20123456;')).codes).toEqual(['one-word'])
    expect((await one(head, 'Anne Holm 2;;20123456;')).codes).toEqual(['odd-name'])
    expect((await one(head, 'anne@x.dk;;20123456;')).codes).toEqual(['odd-name'])
    expect((await one(head, 'Anne Holm, Bo Friis;;20123456;')).codes).toEqual(['comma'])
  })

  test('phones', async () => {
    expect((await one(head, 'Anne Holm;;;')).codes).toEqual(['no-phone'])
    expect(await one(head, 'Anne Holm;;2012345;')).toMatchObject({ phoneWritten: '2012345', codes: ['too-short'] })
    expect((await read('Navn;Praksis\nAnne Holm;A')).rows.map(codes)).toEqual([[]]) // no phones in the file at all
  })

  test('e-mails', async () => {
    expect(await one(head, 'Anne Holm;;20123456;anne@x')).toMatchObject({ email: 'anne@x', codes: ['malformed'] })
    expect(await one(head, 'Anne Holm;;20123456;anne(a)x.dk')).toMatchObject({
      email: 'anne(a)x.dk',
      codes: ['malformed']
    })
    expect(await one(head, 'Anne Holm;;20123456;"a@x.dk; b@x.dk"')).toMatchObject({
      email: 'a@x.dk',
      codes: ['several']
    })
    expect(await one(head, 'Anne Holm;;20123456;mailto:a@x.dk')).toMatchObject({ email: 'a@x.dk', codes: [] })
    expect((await one(head, 'Anne Holm;;20123456;anonymous')).email).toBeUndefined()
  })

  test('a dash is nothing', async () => {
    expect(await one(`${head};Stilling`, 'Anne Holm;-;–;-;-')).toEqual(
      expect.objectContaining({ doubts: [expect.objectContaining({ code: 'no-phone' })] })
    )
  })

  test('words nobody knows become notes', async () => {
    const read = await one('Navn;Stilling;Tilmelding;Noter', 'Anne Holm;Sekretær;måske senere;Vegetar')
    expect(read).toMatchObject({
      notes: 'Vegetar; Sekretær; måske senere',
      codes: ['not-understood', 'not-understood']
    })
    expect(read.doubts?.map(({ field }) => field)).toEqual(['kind', 'signUp'])
  })

  test('another practice beside the answer is noted', async () => {
    const read = await one('Navn;Praksis;Tilmelding', 'Anne Holm;Marstal Lægehus;Vikar (Ringe Klinik)')
    expect(read).toMatchObject({ practice: 'Marstal Lægehus', notes: 'Vikar (Ringe Klinik)', kind: 'locum' })
  })

  test('texts there is no room for, and formulas, are left out', async () => {
    expect(await one(head, `Anne Holm;${'x'.repeat(LONGEST.practice + 1)};20123456;`)).toMatchObject({
      codes: ['too-long-text'],
      doubts: [{ field: 'practice', text: 'Teksten er på 121 tegn. Der er plads til 120, så den er udeladt.' }]
    })
    const formula = await one(head, 'Anne Holm;"=HYPERLINK(""http://x"")";20123456;')
    expect([formula.practice, formula.codes]).toEqual([undefined, ['formula']])
  })
})

test('every sentence in English too', async () => {
  const { rows, skipped } = await read(`${head}\nAnne;Marstal;2012345;\nAnne;Marstal;;\n;x;;`, { language: 'en' })
  expect(rows[0]?.doubts.map(({ text }) => text)).toEqual([
    'Only one name. A surname makes it easier to tell people apart.',
    'The number lacks a digit.',
    'Also in line 3. It is read as one person.'
  ])
  expect(skipped.map(({ text }) => text)).toEqual(['Anne is also in line 2. Left out.', 'There is no name.'])
})

test('the same people in the same order, whoever is doubted', async () => {
  expect(names(await read(`${head}\nBo Friis;;;\nAnne Holm;;;\nBo Friis;Ringe;;\nCarl Ask;;;`))).toEqual([
    'Bo Friis',
    'Anne Holm',
    'Carl Ask'
  ])
})
