// What is being chosen about a round: bad numbers get a sentence, wishes have an order.
import { expect, test } from 'vitest'
import { Draft, numberIn, sameAs } from '../../../client/breakouts/head/draft.svelte.ts'
import { usual } from '../../../shared/slices/breakouts/state.ts'

const from = { ...usual, block: null, minutes: 10 }
const typed = (changes: Partial<Record<'min' | 'max' | 'minutes', string>>) => Object.assign(new Draft(from), changes)

test('as it is, nothing is wrong, and nothing would change', () => {
  const draft = new Draft(from)
  expect(draft.fault).toBeNull()
  expect(draft.chosen && sameAs(draft.chosen, from)).toBe(true)
})

test.each([
  [{ min: '9' }, 'Mindst 9 og højst 8 går ikke op. Byt om på tallene.'],
  [{ min: '' }, 'Skriv hele tal.'],
  [{ max: '6,5' }, 'Skriv hele tal.'],
  [{ min: '0' }, 'En gruppe skal have mindst 1 deltager. Skriv et større tal.'],
  [{ max: '5000' }, 'En gruppe kan højst have 1000 deltagere. Skriv et mindre tal.'],
  [{ minutes: '0' }, 'En runde varer fra 1 til 600 minutter. Skriv et andet tal.']
])('%j is told in a sentence', (changes, sentence) => {
  const draft = typed(changes)
  expect(draft.fault?.()).toBe(sentence)
  expect(draft.chosen).toBeNull()
})

test('a number is a whole number, with or without space about it', () => {
  expect([' 7 ', '7', '-7', '7x', '', '1e3'].map(numberIn)).toEqual([7, 7, null, null, null, null])
})

test('a wish is put last, and takes its opposite away', () => {
  const draft = new Draft({ ...from, wishes: ['near', 'mixed'] })
  draft.toggle('alike')
  expect(draft.wishes).toEqual(['near', 'alike'])
  draft.toggle('near')
  expect(draft.wishes).toEqual(['alike'])
})

test('wishes are moved, and stop at the ends', () => {
  const draft = new Draft({ ...from, wishes: ['near', 'even', 'leaders'] })
  expect(draft.shift('leaders', -1)).toBe(2)
  expect(draft.wishes).toEqual(['near', 'leaders', 'even'])
  expect(draft.shift('near', -1)).toBe(1)
  expect(draft.wishes).toEqual(['near', 'leaders', 'even'])
})
