// Headings, answers, kinds and names, in the words people use.
import { describe, expect, test } from 'vitest'
import { readAnswer, readKind } from '../../../server/reading/answers.ts'
import { readName } from '../../../server/reading/names.ts'
import { meaningOf } from '../../../server/reading/words.ts'

describe('a heading', () => {
  test.each([
    [
      'name',
      [
        'Navn',
        'NAVN',
        'Fulde navn',
        'Deltager',
        'Læge',
        'Laege',
        'Deltagerens navn:',
        'Name',
        ' navn * ',
        'Skriv dit navn'
      ]
    ],
    ['firstName', ['Fornavn', 'First name', 'Fornavn(e)']],
    ['lastName', ['Efternavn', 'Surname']],
    [
      'practice',
      ['Praksis', 'Klinik', 'Lægehus', 'Praksisnavn', 'Klinikkens navn', 'Arbejdssted', 'Practice', 'Praksis/klinik']
    ],
    ['providerNumber', ['Ydernr.', 'Ydernummer', 'Yder-nr', 'YDERNR', 'Provider number']],
    ['postcode', ['Postnr.', 'Postnummer', 'Postnr. og by', 'Zip code']],
    ['practiceForm', ['Praksisform', 'Praksistype']],
    ['kind', ['Stilling', 'Type', 'Rolle', 'Titel', 'Rolle (i klinikken)']],
    ['phone', ['Mobil', 'Mobilnr.', 'Mobil (til SMS)', 'Telefon', 'Tlf.', 'Tlf.nr.', 'Phone', 'Dit mobilnummer?']],
    ['email', ['E-mail', 'Email', 'Mail', 'Mailadresse', 'E-mail address', 'E‑mail']], // the last with a hyphen that does not break
    ['signUp', ['Tilmelding', 'Svar', 'Deltager?', 'Deltager du?', 'Status', 'RSVP']],
    ['notes', ['Bemærkning', 'Bemærkninger', 'Kommentar', 'Noter', 'Comments']],
    ['key', ['Nøgle', 'Kode', 'Nøglekode', 'Key']]
  ])('%s', (field, headings) => {
    for (const heading of headings) expect([heading, meaningOf(heading)?.field]).toEqual([heading, field])
  })

  test('that says nothing to us', () => {
    for (const heading of ['', 'ID', 'Tidsstempel', 'Fødselsdag', 'Kolonne 7', '#', 'CPR'])
      expect(meaningOf(heading)).toBeNull()
  })
})

describe('the sign-up’s five answers', () => {
  test.each([
    [
      'attends',
      [
        'Deltager',
        'deltager gerne',
        'Ja',
        'JA',
        'ja tak',
        'x',
        'Kommer',
        'Tilmeldt',
        'a',
        'A. Deltager',
        '✓',
        'Yes',
        'attends',
        '1',
        'TRUE'
      ]
    ],
    [
      'declines',
      [
        'Deltager ikke',
        'Nej',
        'Nej, desværre',
        'Afbud',
        'Kan ikke',
        'Kommer ikke',
        'b',
        'b) Deltager ikke',
        'No',
        'FALSE',
        'forhindret',
        'declines'
      ]
    ],
    [
      'own-group',
      [
        'Sørger selv for gruppedannelse',
        'Sørger selv for gruppe',
        'Egen gruppe',
        'c',
        'Danner selv gruppe',
        'own-group'
      ]
    ],
    [
      'place-me',
      [
        'Vil gerne placeres i gruppe',
        'Placeres',
        'Vil gerne placeres',
        'Ønsker at tildeles en gruppe',
        'd',
        'Deltager, vil gerne placeres i gruppe'
      ]
    ],
    [
      'trainee-or-locum',
      ['Er UA eller vikar', 'UA', 'Vikar', 'e', 'Er UA eller vikar (skriv praksisnavn)', 'uddannelseslæge']
    ]
  ])('%s', (signUp, answers) => {
    for (const answer of answers) expect([answer, readAnswer(answer)?.signUp]).toEqual([answer, signUp])
  })

  test('a trainee or locum, and the practice written beside it', () => {
    expect(readAnswer('UA (Marstal Lægehus)')).toEqual({
      signUp: 'trainee-or-locum',
      kind: 'trainee',
      practice: 'Marstal Lægehus'
    })
    expect(readAnswer('Vikar: Marstal Lægehus')).toEqual({
      signUp: 'trainee-or-locum',
      kind: 'locum',
      practice: 'Marstal Lægehus'
    })
    expect(readAnswer('vikar hos Marstal Lægehus')).toMatchObject({ practice: 'Marstal Lægehus' })
    expect(readAnswer('Er UA eller vikar, Marstal Lægehus')).toEqual({
      signUp: 'trainee-or-locum',
      practice: 'Marstal Lægehus'
    })
    expect(readAnswer('Er UA eller vikar (skriv praksisnavn)')).toEqual({ signUp: 'trainee-or-locum' })
  })

  test('none of them', () => {
    for (const nothing of ['', ' ', '-']) expect(readAnswer(nothing)).toEqual({})
    for (const answer of ['måske senere', '?', 'ring til mig', 'Anne Holm']) expect(readAnswer(answer)).toBeNull()
  })
})

test('what somebody is', () => {
  const expected = {
    owner: ['Ejer', 'Praksisejer', 'Speciallæge', 'Praktiserende læge', 'Kompagnon', 'owner'],
    employed: ['Ansat læge', 'ansat', 'employed'],
    trainee: ['Uddannelseslæge', 'UA', 'KBU-læge', 'Introlæge', 'I hoveduddannelse', 'Amanuensis', 'trainee'],
    locum: ['Vikar', 'vikarlæge', 'locum'],
    guest: ['Gæst', 'guest'],
    speaker: ['Oplægsholder', 'Underviser', 'speaker']
  }
  for (const [kind, words] of Object.entries(expected))
    for (const word of words) expect([word, readKind(word)]).toEqual([word, kind])
  expect(readKind('Læge')).toBeUndefined()
  expect(readKind('Sekretær')).toBeNull()
})

describe('a name', () => {
  test.each([
    ['Anne Holm', 'Anne Holm'],
    ['  Anne \u00a0 Holm ', 'Anne Holm'],
    ['Anne\u200b Holm\u202e', 'Anne Holm'],
    ['A\u030ase Holm', 'Åse Holm'], // å in two pieces
    ['Læge Anne Holm', 'Anne Holm'],
    ['Dr. Anne Holm', 'Anne Holm'],
    ['dr.med. Anne Holm', 'Anne Holm'],
    ['Anne Holm, cand.med.', 'Anne Holm'],
    ['Anne Holm, læge', 'Anne Holm'],
    ['Praktiserende læge Anne Holm, ph.d.', 'Anne Holm'],
    ['Holm, Anne', 'Anne Holm'],
    ['Holm, Anne Marie', 'Anne Marie Holm'],
    ['Kjær Hansen, Anne', 'Kjær Hansen, Anne'], // may be two people
    ['Anne Holm, Bo Friis', 'Anne Holm, Bo Friis'],
    ['ANNE HOLM', 'Anne Holm'],
    ['anne holm', 'Anne Holm'],
    ['ANNE-LISE O’BRIEN VON DER HØJ', 'Anne-Lise O’Brien von der Høj'],
    ['AH', 'AH'],
    ['Md Rahman', 'Md Rahman'],
    ['Dr Anne Holm MD', 'Anne Holm'],
    ['Anne McDonald', 'Anne McDonald'],
    ['- Anne Holm', 'Anne Holm'],
    ['12. Anne Holm', 'Anne Holm'],
    ['Læge', 'Læge'],
    ['Anne Holm (Annemor)', 'Anne Holm (Annemor)']
  ])('%j', (cell, name) => expect(readName(cell).name).toBe(name))

  test('all down a column with the surname first', () =>
    expect(readName('Kjær Hansen, Anne', true).name).toBe('Anne Kjær Hansen'))

  test('with the practice or the kind behind it', () => {
    expect(readName('Anne Holm (Marstal Lægehus)')).toEqual({ name: 'Anne Holm', practice: 'Marstal Lægehus' })
    expect(readName('Anne Holm, Marstal Lægehus')).toEqual({ name: 'Anne Holm', practice: 'Marstal Lægehus' })
    expect(readName('Anne Holm (vikar)')).toEqual({ name: 'Anne Holm', kind: 'locum' })
  })
})
