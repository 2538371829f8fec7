// Names are the same however they are spelt, and nearly the same when a finger has slipped.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, misspelt, oneSlip, word } from '../../shared/slices/participants/names.ts'

describe('folding', () => {
  test.each([
    ['Søren SØRENSEN', 'soren sorensen'],
    ['Soeren Ågård-Kjær', 'soren agard kjaer'],
    ['Aase Müller (vikar) 🩺', 'ase muller vikar'],
    ['O’Connor', 'oconnor'],
    ['An\u200Bne\u00AD \u202EHolm', 'anne holm'],
    ['ＡＮＮＥ_Ho\u0308st', 'anne host'],
    ['李 明', '李 明'],
    ['-- 🙂', '']
  ])('%s is folded to »%s«', (written, folded) => expect(fold(written)).toBe(folded))

  test('folding is done once and for all, whatever is written', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u)
      }),
      { numRuns: 2000 }
    ))
})

describe('a slip', () => {
  test.each([
    ['holm', 'hlm'],
    ['holm', 'holmm'],
    ['holm', 'hold'],
    ['holm', 'hlom'],
    ['a', '']
  ])('parts %s and %s', (a, b) => expect([oneSlip(a, b), oneSlip(b, a)]).toEqual([true, true]))
  test.each([
    ['holm', 'holm'],
    ['holm', 'ol'],
    ['holm', 'mloh'],
    ['abcd', 'badc'],
    ['', '']
  ])('does not part %s and %s', (a, b) => expect([oneSlip(a, b), oneSlip(b, a)]).toEqual([false, false]))
})

describe('another spelling of the same name', () => {
  const alike = (a: string, b: string) => misspelt(word(fold(a)), word(fold(b)))
  test.each([
    ['Klaus', 'Claus'],
    ['Winther', 'Vinter'],
    ['Dahl', 'Dal'],
    ['Høy', 'Høj'],
    ['Brandt', 'Brant'],
    ['Kjær', 'Kær'],
    ['Ane', 'Anne'],
    ['Karin', 'Karen'],
    ['Strom', 'Storm']
  ])('is %s, of %s', (a, b) => expect([alike(a, b), alike(b, a)]).toEqual([true, true]))
  test.each([
    ['Lund', 'Lind'],
    ['Bak', 'Bæk'],
    ['Lone', 'Tone'],
    ['Bo', 'Ib'],
    ['Hansen', 'Jensen'],
    ['Holm', 'Holm']
  ])('is not %s, of %s', (a, b) => expect([alike(a, b), alike(b, a)]).toEqual([false, false]))
})
