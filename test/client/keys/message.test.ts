// The text before it is sent: the key as dots, counted as it will be, and the signs that make it dearer.
import { expect, test } from 'vitest'
import { asCode, asLink } from '../../../client/keys/byPhone.ts'
import { exampleOf, partsForAll } from '../../../client/keys/message.ts'
import { saved } from '../../../client/keys/wording.ts'
import { row } from './rows.svelte.ts'

const usual = { template: null, cluster: 'Sydhavsklyngen' }
const anne = row('a', { name: 'Anne Holm' })

test('filled in, with dots where the key will be, and counted as long as it is', () => {
  const { pieces, dots, signs, parts, wide, odd } = exampleOf(usual, anne)
  expect(pieces.join('|')).toBe('Hej Anne Holm. Din nøgle til egne data i Sydhavsklyngen er |.')
  expect([dots, parts, wide, odd]).toEqual(['••••••', 1, false, []])
  expect(signs).toBe('Hej Anne Holm. Din nøgle til egne data i Sydhavsklyngen er XXXXXX.'.length)
})

test('the key may stand twice, or first; a name with braces in it stays a name', () => {
  const twice = { ...usual, template: '{nøgle} er nøglen, {navn}. {NØGLE}' }
  expect(exampleOf(twice, row('a', { name: '{nøgle}' })).pieces).toEqual(['', ' er nøglen, {nøgle}. ', ''])
})

test('signs of a word processor are made plain; others are named, and make it dearer', () => {
  const { pieces, wide } = exampleOf({ ...usual, template: 'Nøgle – “{nøgle}” …' }, anne)
  expect([pieces.join('|'), wide]).toEqual(['Nøgle - "|" ...', false])
  const odd = exampleOf({ ...usual, template: `{nøgle} 🩺🩺ł${' '.repeat(60)}` }, anne)
  expect(odd).toMatchObject({ wide: true, odd: ['🩺', 'ł'], parts: 2 })
})

test('a key of other letters makes it dearer too, and that is no sign of the text', () => {
  const greek = row('a', { key: { of: 'person', length: 4, wide: true } })
  expect(exampleOf(usual, greek)).toMatchObject({ wide: true, odd: [] })
})

test('the sum of all, each with their own name; without a key one is thought of', () => {
  const long = row('b', { name: 'Anne-Margrethe '.repeat(9) })
  expect(partsForAll(usual, [anne, long, row('c', { key: null })])).toBe(1 + 2 + 1)
})

test('a code a phone’s camera knows, and an address that iPhones and the others open', () => {
  expect(asCode('+4501100001', 'Nøgle: A&B')).toBe('SMSTO:+4501100001:Nøgle: A&B')
  expect(asLink('+4501100001', 'Nøgle: A&B?')).toBe('sms:+4501100001;?&body=N%C3%B8gle%3A%20A%26B%3F')
})

test('a cluster called as the meeting goes on being called as that is', () => {
  expect(saved(usual, 'Sydhavsklyngen').cluster).toBeNull()
  expect(saved(usual, 'Klyngemøde').cluster).toBe('Sydhavsklyngen')
  expect(saved({ ...usual, cluster: '' }, 'Klyngemøde').cluster).toBeNull()
})
