// Which column holds the keys: by its heading, or by what stands in it; and never by a guess.
import { describe, expect, test } from 'vitest'
import { given, read, refusal } from './support.ts'

const rows = (...lines: string[]) => lines.join('\n')

describe('headings', () => {
  test.each(
    `nøgle; NØGLE; Nøgler; Nøglen; Noegle; Nøglekode; Nøgle-kode; Praksisnøgle; Kode; Kode til graf; Adgangskode; ID-kode; Id kode; Kodeord;
    Pinkode; PIN; Pseudonym; Din personlige nøgle til egne tal; Key; Keys; Access key; Code; ID code; Password; Your code`
      .split(';')
      .map((word) => word.trim())
  )('%s', async (heading) => {
    const about = rows(`Praksis;Antal;${heading}`, 'Marstal Lægehus;K1M2;7', 'Gudme Lægehus;K2M3;8')
    expect(given(await read(about))).toEqual(['Marstal Lægehus 7', 'Gudme Lægehus 8'])
  })

  test.each(['Nøgletal', 'Postkode', 'Landekode', 'Nøgle sendt', 'Key figures', 'Zip code', 'Nøglepersoner'])(
    '%s is something else',
    async (heading) => {
      const about = rows(`Praksis;${heading};Graf`, 'Marstal Lægehus;7;K1M2', 'Gudme Lægehus;8;K2M3')
      expect(given(await read(about))).toEqual(['Marstal Lægehus K1M2', 'Gudme Lægehus K2M3'])
    }
  )

  test('of a key and a password the key, and the other is told', async () => {
    const { rows: read1 } = await read(
      rows('Password,Praksis,Nøgle', 'hemmelig1,Marstal Lægehus,K1', ',Gudme Lægehus,K2')
    )
    expect(read1.map(({ key, doubts }) => [key, doubts.map(({ text }) => text)])).toEqual([
      ['K1', ['Der er flere kolonner med nøgler. Den i kolonne C bruges.']],
      ['K2', []]
    ])
  })

  test('a title over the table, and the headings again further down', async () => {
    const title = rows('Nøgler', 'Marstal Lægehus;K1M2', 'Gudme Lægehus;K2M3')
    expect(given(await read(title))).toEqual(['Marstal Lægehus K1M2', 'Gudme Lægehus K2M3'])
    const again = rows('Nøgler 2026;', '', 'Praksis;Nøgle', 'Marstal Lægehus;K1', 'Praksis;Nøgle', 'Gudme Lægehus;K2')
    expect(await read(again)).toMatchObject({ rows: [{ line: 4 }, { line: 6 }], skipped: [] })
  })

  test('two lines of headings, whichever has the keys', async () => {
    const upper = rows('Praksis;Kontakt;;Nøgle', ';Mobil;Postnr.;', 'Marstal Lægehus;20123456;5960;K1')
    const lower = rows('Praksis;Kontakt;;', ';Mobil;Postnr.;Nøgle', 'Marstal Lægehus;20123456;5960;K1')
    for (const text of [upper, lower]) expect(given(await read(text))).toEqual(['Marstal Lægehus K1'])
  })

  test('over a paste with commas', async () =>
    expect(given(await read('Klinik,Pinkode\nMarstal Lægehus,20123456'))).toEqual(['Marstal Lægehus 20123456']))

  test('Gruppe is over those who share a key, whoever they are', async () =>
    expect(given(await read(rows('Gruppe;Nøgle', 'Marstal Lægehus;K1M2', 'Gudme Lægehus;K2M3')))).toEqual([
      'Marstal Lægehus K1M2',
      'Gudme Lægehus K2M3'
    ]))

  test('over names a word for keys says nothing', async () =>
    expect(given(await read(rows('Nøgle;Graf', 'Marstal Lægehus;K1M2', 'Gudme Lægehus;K2M3')))).toEqual([
      'Marstal Lægehus K1M2',
      'Gudme Lægehus K2M3'
    ]))
})

describe('no headings', () => {
  test.each([
    ['beside initials', 'MLH;Marstal Lægehus;K1M2', 'GLH;Gudme Lægehus;K2M3'],
    ['beside ydernumre', '042315;Marstal Lægehus;771188', '070002;Gudme Lægehus;771189'],
    ['beside postcodes', 'Marstal Lægehus;5960;4411', 'Gudme Lægehus;5884;4412'],
    ['beside phones', 'Marstal Lægehus;20 12 34 56;441144', 'Gudme Lægehus;20 12 34 57;441255'],
    ['beside names', 'Marstal Lægehus;Lars Holm;k1M2', 'Gudme Lægehus;Jesper Hald;k2M3'],
    ['beside line numbers', '1;Marstal Lægehus;4411', '2;Gudme Lægehus;4412'],
    ['beside answers', 'Marstal Lægehus;ja;K1M2', 'Gudme Lægehus;nej;K2M3']
  ])('%s', async (_, one, other) => {
    const { rows } = await read(`${one}\n${other}`, { name: 'x.csv' })
    expect(rows.map(({ key }) => key)).toEqual([one, other].map((line) => line.split(';').at(-1)))
  })

  test('digits that may be something else are a doubt', async () => {
    const { rows } = await read('Marstal Lægehus;4411\nGudme Lægehus;4412', { name: 'x.csv' })
    expect(rows.map(({ doubts }) => doubts.map(({ code }) => code))).toEqual([['like-number'], ['like-number']])
  })

  test.each([
    ['two columns that both may be', 'Marstal Lægehus;K1M2;L1P2', 'Gudme Lægehus;K2M3;L2P3'],
    ['numbers like ydernumre beside numbers', 'Lars Holm;088888;771188', 'Bo Kramer;088889;771189'],
    ['figures under a heading', 'Praksis;Antal', 'Marstal Lægehus;1423', 'Gudme Lægehus;2210'],
    ['line numbers', '1;Marstal Lægehus', '2;Gudme Lægehus'],
    [
      'what they share',
      ...['Lars Holm', 'Bo Kramer', 'Ole Hjort', 'Ida Munk', 'Finn Bøgh'].map((name) => `${name};R81`)
    ],
    ['kinds of people', 'Lars Holm;H1', 'Bo Kramer;H2'],
    ['phones', 'Marstal Lægehus;20123456', 'Gudme Lægehus;20123457'],
    ['e-mails', 'Marstal Lægehus;a@x.dk', 'Gudme Lægehus;b@x.dk'],
    ['towns', 'Lars Holm;Marstal', 'Jesper Hald;Gudme'],
    ['ydernumre', 'Marstal Lægehus;042315', 'Gudme Lægehus;070002'],
    ['dates', 'Marstal Lægehus;01-02-2026', 'Gudme Lægehus;02-02-2026']
  ])('%s: nothing is taken for a key', async (_, ...lines) =>
    expect(await refusal(lines.join('\n'), { name: 'x.csv' })).toBe('no-key-column')
  )

  test('practices and people in one column', async () => {
    const text = rows('Marstal Lægehus;K1M2', 'Anne Holm;K2M3', 'Gudme Lægehus;K3M4', 'Bo Kramer;K4M5')
    expect(given(await read(text))).toEqual([
      'Marstal Lægehus K1M2',
      'Anne-Holm K2M3',
      'Gudme Lægehus K3M4',
      'Bo-Kramer K4M5'
    ])
  })

  test('whoever stands first is nobody’s heading', async () => {
    const { rows, skipped } = await read('Ny Læge;20 12 34 56;K1M2\nLars Holm;20 12 34 57;K2M3', { name: 'x.csv' })
    expect([rows.length, skipped.map(({ line }) => line)]).toEqual([1, [1]])
  })
})
