// Headings, where they are and where they are not, and what each column is then.
import { describe, expect, test } from 'vitest'
import { codes, names, one, read } from '../../support/reading.ts'

describe('headings', () => {
  test('below a title, a date and an empty line', async () => {
    const { rows } = await read('Klynge Sydfyn;;\n25. november;;\n;;\nNavn;Praksis;Mobil\nAnne Holm;A;20123456')
    expect(rows).toMatchObject([{ line: 5, name: 'Anne Holm' }])
  })

  test('in groups: a second Navn under Praksis is the practice', async () => {
    const { rows } = await read('Deltager;;Praksis;\nNavn;Mobil;Navn;Ydernr.\nAnne Holm;20123456;Marstal;042315')
    expect(rows).toMatchObject([{ line: 3, name: 'Anne Holm', practice: 'Marstal', providerNumber: '042315' }])
  })

  test('in two lines', async () => {
    const { columns, rows } = await read('Navn;Kontakt;;Praksis\n;Mobil;E-mail;\nAnne Holm;20123456;anne@x.dk;A')
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['Navn', 'name'],
      ['Kontakt Mobil', 'phone'],
      ['E-mail', 'email'],
      ['Praksis', 'practice']
    ])
    expect(rows).toMatchObject([{ line: 3, name: 'Anne Holm', email: 'anne@x.dk', practice: 'A' }])
  })

  test('first names and surnames are put together', async () => {
    const { rows } = await read('Efternavn;Fornavn;Mobil\nHolm;Anne Marie;20123456\nFriis;;20123457')
    expect(rows.map((row) => [row.name, codes(row)])).toEqual([
      ['Anne Marie Holm', []],
      ['Friis', ['one-word']]
    ])
  })

  test('Navn beside Fornavn is the surname, unless it is the whole', async () => {
    expect(names(await read('Navn;Fornavn\nHolm;Anne\nFriis;Bo'))).toEqual(['Anne Holm', 'Bo Friis'])
    expect(names(await read('Navn;Fornavn\nAnne Holm;Anne\nBo Friis;Bo'))).toEqual(['Anne Holm', 'Bo Friis'])
  })

  test('Type is over people, or over how practices are run', async () => {
    expect(await one('Navn;Type', 'Anne Holm;Vikar')).toMatchObject({ kind: 'locum' })
    expect(await one('Navn;Type', 'Anne Holm;Solopraksis')).toMatchObject({ practiceForm: 'Solopraksis' })
  })

  test('Deltager is over names, or over ja and nej', async () => {
    expect((await read('Deltager;Mobil\nAnne Holm;20123456')).rows[0]?.name).toBe('Anne Holm')
    const { rows } = await read('Læge;Deltager;Mobil\nAnne Holm;ja;20123456\nBo Friis;nej;20123457')
    expect(rows.map(({ name, signUp }) => [name, signUp])).toEqual([
      ['Anne Holm', 'attends'],
      ['Bo Friis', 'declines']
    ])
  })

  test('the mobile is read before the telephone, wherever it stands', async () => {
    const { rows } = await read('Navn;Telefon;Mobil\nAnne Holm;62211234;20123456\nBo Friis;62211235;')
    expect(rows.map(({ phone }) => phone)).toEqual(['+4520123456', '+4562211235'])
  })

  test('one column with a heading', async () => {
    expect(names(await read('Navn\nAnne Holm\nBo Friis'))).toEqual(['Anne Holm', 'Bo Friis'])
  })

  test('none: what the columns hold tells, and a word that comes again is no heading', async () => {
    const { columns, rows } = await read(
      'Anne Holm;Læge;Marstal Lægehus;20123456;5960\nBo Friis;Læge;Ringe Klinik;20123457;5750'
    )
    expect(columns.map(({ field }) => field)).toEqual(['name', null, 'practice', 'phone', 'postcode'])
    expect(rows).toMatchObject([
      { line: 1, name: 'Anne Holm', postcode: '5960' },
      { line: 2, practice: 'Ringe Klinik' }
    ])
  })

  test('none: the first number, written in pairs, is a number and no heading', async () => {
    for (const first of ['20 12 34 56', '20123456', '+45 20 12 34 56'])
      expect(names(await read(`Anne Holm;${first}\nBo Friis;20 12 34 57`, { name: 'x.csv' }))).toEqual([
        'Anne Holm',
        'Bo Friis'
      ])
  })

  test('none: answers and kinds that come again are not taken for headings', async () => {
    expect(names(await read('Anne Holm;Vikar;Deltager\nBo Friis;Læge;Deltager\nCarl Ask;Læge;Deltager'))).toHaveLength(
      3
    )
    const { rows } = await read('Læge;Praksis;Anne Holm\nLæge;Praksis;Bo Friis\nLæge;Klinik;Carl Ask')
    expect(rows.map(({ name }) => name)).toEqual(['Anne Holm', 'Bo Friis', 'Carl Ask'])
  })

  test('none: first names and surnames in columns of their own', async () => {
    expect(names(await read('20123456\tAnne\tHolm\n20123457\tAnne\tFriis'))).toEqual(['Anne Holm', 'Anne Friis'])
  })

  test('nobody knows: what is not a phone or an e-mail above those is a heading', async () => {
    const { columns, rows } = await read(
      'Hvem\tHvor\tKald\nAnne Holm\tMarstal Lægehus\t20123456\nBo Friis\tRinge Klinik\t20123457'
    )
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['Hvem', 'name'],
      ['Hvor', 'practice'],
      ['Kald', 'phone']
    ])
    expect(rows.map(({ line }) => line)).toEqual([2, 3])
  })

  test('columns that nobody asked for are told, and their contents read by nobody', async () => {
    const { columns, rows } = await read('Navn;CPR;Mobil\nAnne Holm;010190-1234;20123456')
    expect(columns[1]).toEqual({ header: 'CPR', field: null, samples: ['010190-1234'] })
    expect(JSON.stringify(rows)).not.toContain('010190')
  })

  test('the reader can say otherwise', async () => {
    const text = 'Navn;Hvor;Praksis;Nr\nAnne Holm;Marstal;x;20123456'
    const { columns, rows } = await read(text, { columns: 'name,practice,,phone' })
    expect(columns.map(({ field }) => field)).toEqual(['name', 'practice', null, 'phone'])
    expect(rows).toEqual([{ line: 2, name: 'Anne Holm', practice: 'Marstal', phone: '+4520123456', doubts: [] }])
  })

  test('samples are three at most, short, and not the empty ones', async () => {
    const { columns } = await read(`Navn;Mobil\nA B;\n${'x'.repeat(200)};20123456\nC D;1\nE F;2\nG H;3`)
    expect(columns[1]?.samples).toEqual(['20123456', '1', '2'])
    expect(columns[0]?.samples[1]).toHaveLength(60)
  })
})
