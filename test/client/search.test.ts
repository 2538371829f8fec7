// The host's field finds everybody by whatever part of them is typed, the likeliest first.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeSearch, type Searchable } from '../../client/participants/search.ts'
import { words } from '../../shared/slices/participants/names.ts'
import { people } from '../support/matching.ts'
import { register } from '../support/register.ts'

const search = makeSearch(register)
const found = (typed: string) => search(typed).map((hit) => hit.id)
const someone = (name: string, more: Partial<Searchable> = {}): Searchable => ({
  ...{ id: name, name, practice: null, phone: null },
  ...more
})

describe('the first that is found', () => {
  test.each([
    ['anne holm', 'Anne Holm', 'the name'],
    ['an ho', 'Anne Holm', 'beginnings of its words'],
    ['ho an', 'Anne Holm', 'in any order'],
    ['cla', 'Claus Ejby', 'three letters of the first name'],
    ['ejb', 'Claus Ejby', 'three letters of the last'],
    ['jens bak', 'Jens Ove Bak', 'without the middle one'],
    ['ove', 'Jens Ove Bak', 'by the middle one'],
    ['soe', 'Katrine Sø', 'ø as oe'],
    ['kat so', 'Katrine Sø', 'ø as o'],
    ['kjaer', 'Susanne Kjær', 'æ as ae'],
    ['åse', 'Aase Friis', 'aa as å'],
    ['moellegard', 'Ulrik Møllegaard', 'all of them'],
    ['ÆRØSKØBING', 'Erik Brandt', 'the practice'],
    ['erik aero', 'Erik Brandt', 'name and practice'],
    ['sayed', 'Fatima El-Sayed', 'behind a hyphen'],
    ['hannemarie', 'Hanne-Marie Lund', 'without the hyphen'],
    ['møllegaard', 'Ulrik Møllegaard', 'the last name'],
    ['tergren', 'Pia Østergren', 'the inside of a name'],
    ['hml', 'Hanne-Marie Lund', 'initials'],
    ['5822', 'Lars Holm', 'the last four digits'],
    ['+45 01 37 58 22', 'Lars Holm', 'the number'],
    ['004501375822', 'Lars Holm', 'the number as dialled from abroad'],
    ['01 37', 'Lars Holm', 'the number’s beginning'],
    ['375-82', 'Lars Holm', 'digits inside it'],
    ['regtize', 'Regitze Holme', 'two letters swapped'],
    ['regize', 'Regitze Holme', 'a letter missing'],
    ['regittze', 'Regitze Holme', 'a letter too many'],
    ['regotze', 'Regitze Holme', 'a wrong letter'],
    ['tegitze h', 'Regitze Holme', 'a wrong first letter'],
    ['regtiz', 'Regitze Holme', 'a slip in a beginning']
  ])('for »%s« is %s: %s', (typed, id) => expect(found(typed)[0]).toBe(id))

  test('by initials: all who have them', () => expect(found('ah')).toEqual(['Amir Hosseini', 'Anne Holm']))
  test('is nobody for nothing, for too few digits, and for what nobody is called', () => {
    for (const typed of ['', '   ', '!', '\u200B', '99999999', 'xyzzy', 'q']) expect(found(typed)).toEqual([])
    expect(found('45')).toEqual([])
  })
  test('also by the name they came under', () => {
    const find = makeSearch([someone('Lars Lyng'), someone('Lars Holm', { shown: 'Galaxy Tab' })])
    expect(find('galaxy').map((hit) => hit.id)).toEqual(['Lars Holm'])
  })
})

describe('the order', () => {
  const holm = [
    'Holm',
    'Bo Holm Friis',
    'Holmer Andersen',
    'Anne Holme',
    'Siv Holmen Ask',
    'Ib Engholm',
    'Hans Ole Lund-Meyer',
    'Eva Friis',
    'Jan Hol'
  ]
  const crowd = holm.map((name) => someone(name, name === 'Eva Friis' ? { practice: 'Lægerne Holm' } : {}))

  test('is whole name, whole word, first, last, any word’s beginning, inside, initials, practice, slip', () =>
    expect(makeSearch(crowd.toReversed())('holm').map((hit) => hit.id)).toEqual([
      'Holm',
      'Bo Holm Friis',
      'Holmer Andersen',
      'Anne Holme',
      'Siv Holmen Ask',
      'Ib Engholm',
      'Hans Ole Lund-Meyer',
      'Eva Friis',
      'Jan Hol'
    ]))
  test('has the last four digits before the same digits inside a number', () => {
    const find = makeSearch([someone('A', { phone: '+4512345678' }), someone('B', { phone: '+4588883456' })])
    expect(find('3456').map((hit) => hit.id)).toEqual(['B', 'A'])
  })
  test('is as given among the equally good, unless one of them is wanted more', () => {
    expect(found('lars')).toEqual(['Lars Holm', 'Lars Lyng'])
    expect(search('lars', (id) => (id === 'Lars Lyng' ? 1 : 0)).map((hit) => hit.id)).toEqual([
      'Lars Lyng',
      'Lars Holm'
    ])
    expect(search('lars ho', (id) => (id === 'Regitze Holme' ? 9 : 0))[0]?.id).toBe('Lars Holm')
  })
})

test('what was found is marked in the name, as it is written', () => {
  const marks = (typed: string, name: string) => {
    const hit = makeSearch([someone(name, { practice: 'Marstal' })])(typed)[0]
    return hit?.marks.map(([from, to]) => name.slice(from, to))
  }
  expect(marks('an ho', 'Anne Holm')).toEqual(['An', 'Ho'])
  expect(marks('ho an', 'Anne Holm')).toEqual(['An', 'Ho'])
  expect(marks('anne holm', 'Anne Holm')).toEqual(['Anne', 'Holm'])
  expect(marks('aage', 'Åge Kjær')).toEqual(['Åge'])
  expect(marks('åg', 'Aage Kjær')).toEqual(['Aag'])
  expect(marks('kjae', 'Åge Kjær')).toEqual(['Kjæ'])
  expect(marks('soren', 'Soeren 𝐁ak')).toEqual(['Soeren'])
  expect(marks('oconn', "Bo O'Connor")).toEqual(["O'Conn"])
  expect(marks('lisesand', 'Inge-Lise Sand')).toEqual(['Lise Sand'])
  expect(marks('ils', 'Inge-Lise Sand')).toEqual(['I', 'L', 'S'])
  expect(marks('anne mars', 'Anne Holm')).toEqual(['Anne'])
  expect(marks('ane holm', 'Anne Holm')).toEqual([])
})

describe('whoever is there', () => {
  const finds = (all: readonly Searchable[], typed: string) => makeSearch(all)(typed).map((hit) => hit.id)
  const oneOf = people
    .filter((all) => all.length > 0)
    .chain((all) => fc.tuple(fc.constant(all), fc.constantFrom(...all)))
  const slip = fc.tuple(
    fc.constantFrom('add', 'drop', 'change', 'swap'),
    fc.nat(60),
    fc.constantFrom(...'abcdefghiklmnoprstuvyæøå')
  )
  const slipped = (name: string, [how, n, letter]: [string, number, string]) => {
    const at = n % name.length
    const [before, here, next, after] = [name.slice(0, at), name[at] ?? '', name[at + 1] ?? '', name.slice(at + 2)]
    if (how === 'add') return `${before}${letter}${name.slice(at)}`
    if (how === 'drop') return `${before}${next}${after}`
    return how === 'change' ? `${before}${letter}${next}${after}` : `${before}${next}${here}${after}`
  }

  test('is found by the exact name, before all who are called otherwise', () =>
    fc.assert(
      fc.property(oneOf, ([all, { id, name }]) => {
        const first = finds(all, name).slice(
          0,
          all.filter((p) => words(p.name).join('') === words(name).join('')).length
        )
        expect(first).toContain(id)
      })
    ))
  test('is found by the first three letters of each word of the name', () =>
    fc.assert(
      fc.property(oneOf, ([all, { id, name }]) => {
        for (const word of name.split(/[ -]/)) expect(finds(all, word.slice(0, 3))).toContain(id)
      })
    ))
  test('is found by a name of five letters or more with one slip in it', () =>
    fc.assert(
      fc.property(oneOf, slip, ([all, { id, name }], how) => {
        if (words(name).join('').length >= 5) expect(finds(all, slipped(name, how))).toContain(id)
      }),
      { numRuns: 2000 }
    ))
  test('is found by the last four digits', () =>
    fc.assert(
      fc.property(oneOf, ([all, { id, phone }]) => {
        if (phone) expect(finds(all, phone.slice(-4))).toContain(id)
      })
    ))
  test('nothing that can be typed is too much, the best comes first, and marks are in order within the name', () =>
    fc.assert(
      fc.property(people, fc.string({ unit: 'binary', maxLength: 20 }), fc.nat(20), (all, typed, n) => {
        const hits = makeSearch(all)(n % 2 ? typed : `${all[n]?.name.slice(0, 3)}${typed}`)
        expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).toSorted((a, b) => b - a))
        for (const { id, marks } of hits) {
          const ends = marks.flat()
          expect(ends).toEqual(ends.toSorted((a, b) => a - b))
          expect(ends.at(-1) ?? 0).toBeLessThanOrEqual(all.find((p) => p.id === id)?.name.length ?? 0)
        }
      }),
      { numRuns: 500 }
    ))
})
