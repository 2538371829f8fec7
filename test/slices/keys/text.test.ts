// The text a key goes in: filled in, and counted in parts as the network does.
import { describe, expect, test } from 'vitest'
import {
  fieldsIn,
  filled,
  partsOf,
  plainSigns,
  septets,
  shapeOf,
  standIn,
  USUAL_TEXT
} from '../../../shared/slices/keys/text.ts'

const words = { navn: 'Anne Holm', nøgle: 'K7PQ4M', klynge: 'Sydhavsklyngen' }

describe('filled in', () => {
  test('every field, however it is written', () => {
    expect(filled(USUAL_TEXT, words)).toBe('Hej Anne Holm. Din nøgle til egne data i Sydhavsklyngen er K7PQ4M.')
    expect(filled('{NAVN} { nøgle } {Klynge} {name} {key} {cluster} {noegle}', words)).toBe(
      'Anne Holm K7PQ4M Sydhavsklyngen Anne Holm K7PQ4M Sydhavsklyngen K7PQ4M'
    )
    expect(filled('{nøgle}'.normalize('NFD'), words)).toBe('K7PQ4M')
  })

  test('what stands in a name is no field, and what is no field stays', () => {
    expect(filled('{navn}: {nøgle} {dato} $&', { ...words, navn: '{nøgle} $1' })).toBe('{nøgle} $1: K7PQ4M {dato} $&')
    expect([...fieldsIn('{navn} {dato} {KEY}')]).toEqual(['navn', 'nøgle'])
  })

  test('a word processor’s signs become a phone’s', () =>
    expect(plainSigns('“Hej” – ‘du’… »a«\u00a0b')).toBe('"Hej" - \'du\'... "a" b'))
})

describe('counted', () => {
  test('160 in one part, 153 in each of several; Danish letters are one place, the euro two', () => {
    expect(partsOf('æ'.repeat(160))).toEqual({ places: 160, parts: 1, wide: false })
    expect(partsOf('Å'.repeat(161))).toEqual({ places: 161, parts: 2, wide: false })
    expect(partsOf('a'.repeat(306)).parts).toBe(2)
    expect(partsOf('a'.repeat(307)).parts).toBe(3)
    expect(septets('Hej æøå ÆØÅ é')).toBe(13)
    expect(septets('€[]')).toBe(6)
    expect(partsOf(`${'a'.repeat(159)}€`)).toEqual({ places: 161, parts: 2, wide: false })
  })

  test('one sign of another alphabet, and there is room for 70, or 67 in each', () => {
    for (const sign of ['–', '“', '🙂', 'ő', '\u00a0']) expect(partsOf(sign).wide, sign).toBe(true)
    expect(partsOf(`${'a'.repeat(68)}🙂`)).toEqual({ places: 70, parts: 1, wide: true })
    expect(partsOf(`${'a'.repeat(69)}🙂`)).toEqual({ places: 71, parts: 2, wide: true })
    expect(partsOf(`${'a'.repeat(134)}ő`).parts).toBe(3)
  })

  test('a key that is not seen counts as it will', () => {
    for (const key of ['K7PQ4M', '[1]€', 'ab cd', 'нога', '🙂🙂'])
      for (const text of [`${'a'.repeat(150)}{nøgle}`, '{nøgle}']) {
        const shown = filled(text, { ...words, nøgle: standIn(shapeOf(key)) })
        expect(partsOf(shown), key).toEqual(partsOf(filled(text, { ...words, nøgle: key })))
      }
  })
})
