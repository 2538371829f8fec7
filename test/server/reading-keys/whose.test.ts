// Whose a key is. A key with the wrong holder shows one doctor's figures to another: there is no guessing.
import { describe, expect, test } from 'vitest'
import { one, phoneOf, read, registerWith, texts } from './support.ts'

const line = async (headings: string, cells: string, among?: Parameters<typeof one>[2]) => {
  const { to, codes, said } = await one(`${headings};Nøgle`, `${cells};K7PQ4M`, among)
  return to === undefined ? said : [to, ...codes].join(' ')
}

describe('by provider number', () => {
  const number = (cells: string, among?: Parameters<typeof one>[2]) => line('Ydernr;Praksis', cells, among)

  test.each([
    ['012345;', 'Lægerne Havnegade (practice)'],
    ['12345;', 'Lægerne Havnegade (practice)'],
    ['12345.0;', 'Lægerne Havnegade (practice)'],
    ["'012345;", 'Lægerne Havnegade (practice)'],
    ['Ydernr. 012345;', 'Lægerne Havnegade (practice)'],
    ['012345;Lægerne Havnegade', 'Lægerne Havnegade (practice)'],
    ['012345;Noget andet', 'Lægerne Havnegade (practice) other-name'],
    ['012345;Marstal Lægehus', 'Det, der står i linjen, passer på to forskellige praksisser.'],
    ['099999;', 'Ydernummeret er ikke i deltagerlisten; læg dem ind først.'],
    ['099999;Marstal Lægehus', 'Marstal Lægehus har et andet ydernummer i deltagerlisten.'],
    ['099999;Ærøskøbing Lægehus', 'Ærøskøbing Lægehus (practice)'],
    ['012345/042315;', 'Der står ikke, hvem nøglen er til.']
  ])('%s: %s', async (cells, expected) => expect(await number(cells)).toBe(expected))

  test('a number at two practices', async () => {
    const among = registerWith({ Ny: { practice: 'Nyt Hus', providerNumber: '12345' } })
    expect(await number('012345;', among)).toMatch(/flere praksisser/)
  })

  test('two numbers in one practice: the one who has it, or nobody', async () => {
    const among = registerWith({ Ny: { practice: 'Kirkeby Lægeklinik', providerNumber: '060009' } })
    expect(await number('060009;', among)).toBe('Ny')
    expect(await number(';Kirkeby Lægeklinik', among)).toMatch(/^Kirkeby Lægeklinik står med flere ydernumre/)
    const more = registerWith({ Ny: { practice: 'Marstal Lægehus', providerNumber: '060009' } })
    expect(await number('042315;', more)).toMatch(/^Marstal Lægehus står med flere ydernumre/)
  })

  test('some with the number have no practice', async () => {
    const both = registerWith({ Ny: { practice: null, providerNumber: '012345' } })
    expect(await number('012345;', both)).toBe('Lægerne Havnegade (practice) some-without')
    const alone = registerWith({ Ny: { practice: null, providerNumber: '088001' } })
    expect(await number('088001;', alone)).toBe('Ny')
    const two = { practice: null, providerNumber: '088001' }
    expect(await number('088001;', registerWith({ Ny: two, Ung: two }))).toMatch(/ingen praksis i deltagerlisten/)
  })
})

describe('by name', () => {
  const name = (cells: string, among?: Parameters<typeof one>[2]) => line('Navn;Praksis;Ydernr;Mobil', cells, among)

  test.each([
    ['Anne Holm;;;', 'Anne-Holm'],
    ['anne holm;;;', 'Anne-Holm'],
    ['Læge Anne Holm;;;', 'Anne-Holm'],
    ['Holm, Anne;;;', 'Anne-Holm'],
    ['Anne Holm (Lægerne ved Torvet);;;', 'Anne-Holm'],
    ['Finn Boegh;;;', 'Finn-Bøgh'],
    ['Anne Holm;Lægerne ved Torvet;;', 'Anne-Holm'],
    ['Anne Holm;Lægerne Torvet I/S;;', 'Anne-Holm'],
    ['Anne Holm;;098761;', 'Anne-Holm'],
    ['Anne Holm;Nyt navn;098761;', 'Anne-Holm other-name'],
    [
      'Anne Holm;Marstal Lægehus;098761;',
      '»Anne Holm« står i deltagerlisten med en anden praksis eller et andet ydernummer.'
    ],
    ['Anne Holm;;012345;', '»Anne Holm« står i deltagerlisten med en anden praksis eller et andet ydernummer.'],
    ['Anne Holm;Odense;;', '»Anne Holm« står i deltagerlisten med en anden praksis eller et andet ydernummer.'],
    ['Finn Bøgh;Ollerup Lægeklinik;;', 'Finn-Bøgh unconfirmed'],
    ['Niels Krogh;Tåsinge Lægehus;;', 'Niels-Tåsinge'],
    ['Niels Krogh;;051120;', 'Niels-Vester'],
    ['Niels Krogh;;;', '»Niels Krogh« er flere i deltagerlisten. Skriv praksis ved navnet.'],
    ['Ane Holm;;;', '»Ane Holm« er ikke i deltagerlisten. Er det Anne Holm, så ret navnet.'],
    ['Anne Holm og Line Bruun;;;', '»Anne Holm og Line Bruun« er ikke i deltagerlisten; læg dem ind først.'],
    ['Hanne Lund;Marstal Lægehus;;', '»Hanne Lund« er ikke i deltagerlisten; læg dem ind først.'],
    ['Hanne Lund;;042315;', '»Hanne Lund« er ikke i deltagerlisten; læg dem ind først.'],
    ['Lægerne Havnegade;;;', 'Lægerne Havnegade (practice)'],
    ['Lægerne Havnegade;Lægerne Havnegade;012345;', 'Lægerne Havnegade (practice)'],
    ['Lægerne Havnegade;Marstal Lægehus;;', 'Det, der står i linjen, passer på to forskellige praksisser.'],
    ['012345;;;', 'Lægerne Havnegade (practice)']
  ])('%s: %s', async (cells, expected) => expect(await name(cells)).toBe(expected))

  test('a phone tells namesakes apart, and somebody else’s is a doubt', async () => {
    expect(await name(`Niels Krogh;;;${phoneOf('Niels-Vester')}`)).toBe('Niels-Vester')
    expect(await name(`Niels Krogh;;;${phoneOf('Anne-Holm')}`)).toMatch(/^»Niels Krogh« er flere/)
    expect(await name(`Anne Holm;;;${phoneOf('Lars-Holm')}`)).toBe('Anne-Holm other-contact')
  })

  test('two of one name in one practice, or one of them in none', async () => {
    const both = registerWith({ Ny: { name: 'Anne Holm', practice: 'Lægerne ved Torvet' } })
    expect(await name('Anne Holm;Lægerne ved Torvet;;', both)).toMatch(/^»Anne Holm« er flere/)
    const reached = { name: 'Anne Holm', practice: 'Lægerne ved Torvet', phone: `+45${phoneOf('Anne-Holm')}` }
    expect(await name(`Anne Holm;;;${phoneOf('Anne-Holm')}`, registerWith({ Ny: reached }))).toMatch(/er flere/)
    const loose = registerWith({ Ny: { name: 'Anne Holm', practice: null } })
    expect(await name('Anne Holm;Lægerne ved Torvet;;', loose)).toBe('Anne-Holm')
    expect(await name('Anne Holm;Gudme Lægehus;;', loose)).toMatch(/^»Anne Holm« er flere/)
  })

  test('a title in the register', async () =>
    expect(await name('Ib Ny;;;', registerWith({ Ny: { name: 'Læge Ib Ny' } }))).toBe('Ny'))

  test('whoever was taken off the register has none', async () => {
    const among = registerWith({}, 'Anne-Holm', 'Viggo-Strand')
    expect(await name('Anne Holm;;;', among)).toMatch(/ikke i deltagerlisten/)
    expect(await name(';Kirkeby Lægeklinik;;', among)).toMatch(/ikke i deltagerlisten/)
  })
})

describe('by the practice’s name', () => {
  test.each([
    ['lægerne havnegade', 'Lægerne Havnegade (practice)'],
    ['Laegerne Havnegade', 'Lægerne Havnegade (practice)'],
    ['Lægerne Havnegade I/S', 'Lægerne Havnegade (practice) spelling'],
    ['Lægerne Havnegade ApS', 'Lægerne Havnegade (practice) spelling'],
    ['Lægehuset, Marstal', 'Marstal Lægehus (practice) spelling'],
    ['Lægerne Torvet', 'Lægerne ved Torvet (practice) spelling'],
    ['Lægeklinikken i Rudkøbing', 'Rudkøbing Lægeklinik (practice) spelling'],
    ['Anne Holm', 'Anne-Holm'],
    ['Lægerne Bakken', '»Lægerne Bakken« er ikke i deltagerlisten; læg dem ind først.'],
    ['Lægerne Havnegde', '»Lægerne Havnegde« er ikke i deltagerlisten. Er det Lægerne Havnegade, så ret navnet.'],
    ['Lægehuset Havnegade', '»Lægehuset Havnegade« er ikke i deltagerlisten. Er det Lægerne Havnegade, så ret navnet.'],
    ['Lægehuset', '»Lægehuset« er ikke i deltagerlisten; læg dem ind først.']
  ])('%s: %s', async (cell, expected) => expect(await line('Praksis', cell)).toBe(expected))

  test('two practices with the same words', async () => {
    const among = registerWith({ Ny: { practice: 'Lægehuset Marstal' } })
    expect(await line('Praksis', 'Lægehuset Marstal', among)).toBe('Lægehuset Marstal (practice)')
    expect(await line('Praksis', 'Marstal Lægehus', among)).toBe('Marstal Lægehus (practice)')
    expect(await line('Praksis', 'Lægehuset, Marstal I/S', among)).toMatch(/ikke i deltagerlisten/)
  })
})

test('by phone or e-mail, when one person has it', async () => {
  expect(await line('Mobil', phoneOf('Anne-Holm'))).toBe('Anne-Holm')
  expect(await line('E-mail', 'anne.holm@TORVET.example')).toBe('Anne-Holm')
  expect(await line('Mobil', '20123456')).toMatch(/^Nummeret eller e-mailen er ikke i deltagerlisten/)
  expect(await line('E-mail', 'marstal@laegehus.example')).toMatch(/^Flere i deltagerlisten har nummeret/)
})

test('what is said again is never what may be a key', async () => {
  const about =
    'Navn;Nøgle\nAnne Holm;K1\nK7PQ4M;K2\nhemmelig;K3\nVi ses (k9x);K4\nBlå Hest;blå hest\nLægehus K7PQ4M;K5\nZqAAAB Ane Holm;K6\n'
  expect(texts(await read(about))).toEqual(Array(6).fill('Navnet er ikke i deltagerlisten; læg dem ind først.'))
  const twice =
    'Praksis;Nøgle;Password\nGudme Lægehus;K1;sol\nLægerne Sommerfugl;K2;sommerfugl\nLægerne Stork;stork;K3\n'
  expect(texts(await read(twice))).toEqual(Array(2).fill('Navnet er ikke i deltagerlisten; læg dem ind først.'))
})
