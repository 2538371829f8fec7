// Who stands where in the key sender's list, and in which order.
import { expect, test } from 'vitest'
import { markOf, mayHaveIt, needsMe, type Row } from '../../../client/keys/people.ts'
import { foundIn, kindOf, sectionsOf } from '../../../client/keys/sections.ts'
import { ask, row, step } from './rows.svelte.ts'

const places = (rows: Row[], more: Partial<Parameters<typeof sectionsOf>[0]> = {}) =>
  Object.fromEntries(
    sectionsOf({ rows, asks: [], ownData: null, ...more }).map(({ place, items }) => [place, items.map(({ id }) => id)])
  )

const worst = [
  row('klar', { since: 1 }),
  row('uden-nøgle', { state: 'no-key', key: null }),
  row('uden-nummer', { state: 'no-phone', phone: null }),
  row('spurgte', { asked: 'q' }),
  row('uvis', { state: 'unknown' }),
  row('fejlet', { state: 'failed' })
]

test('failed, unknown, asked, no phone, no key, and then whoever is ready', () => {
  expect(places(worst)).toEqual({ needs: ['fejlet', 'uvis', 'spurgte', 'uden-nummer', 'uden-nøgle', 'klar'] })
})

test('somebody unknown who asked stands among those who asked, the longest waiting first', () => {
  const { needs } = places([row('spurgte', { asked: 'q', since: 5 }), row('fejlet', { state: 'failed' })], {
    asks: [ask('iPad', { at: 3 })]
  })
  expect(needs).toEqual(['fejlet', 'ask-iPad', 'spurgte'])
})

test('when one looks at one’s own figures, or is about to, those who are in come first', () => {
  const rows = [row('ude', { state: 'failed', presence: 'expected' }), row('inde')]
  expect(places(rows).needs).toEqual(['ude', 'inde'])
  for (const ownData of ['next', 'now'] as const) expect(places(rows, { ownData }).needs).toEqual(['inde', 'ude'])
})

test('of the same kind whoever came first, and then by name', () => {
  expect(places([row('Å', { since: 2 }), row('Z', { since: 2 }), row('Æ', { since: 1 })]).needs).toEqual([
    'Æ',
    'Z',
    'Å'
  ])
})

test('what is on its way, who has it, who is not in, and who is to have none', () => {
  const rows = [
    row('sendes', { state: 'sending' }),
    ...(['sent', 'delivered', 'by-hand', 'confirmed'] as const).map((state) => row(state, { state })),
    row('venter', { presence: 'waiting' }),
    row('gået', { presence: 'left', state: 'failed' }),
    row('ventes', { presence: 'expected', state: 'no-phone' }),
    row('gæst', { state: 'exempt' })
  ]
  expect(places(rows)).toEqual({
    sending: ['sendes'],
    have: ['by-hand', 'confirmed', 'delivered', 'sent'],
    away: ['venter', 'ventes', 'gået'],
    exempt: ['gæst']
  })
})

test('who stands at the door without a number, or asks, needs me though they are not in', () => {
  expect(needsMe(row('a', { presence: 'waiting', state: 'no-phone' }))).toBe(true)
  expect(needsMe(row('a', { presence: 'waiting', state: 'ready' }))).toBe(false)
  expect(needsMe(row('a', { presence: 'left', state: 'ready', asked: 'q' }))).toBe(true)
  expect(needsMe(row('a', { state: 'delivered', asked: 'q' }))).toBe(false)
})

test('what may have arrived is asked about, what was refused is not', () => {
  const asked = (['ready', 'failed', 'no-key', 'unknown', 'sent', 'delivered', 'by-hand', 'confirmed'] as const).filter(
    (state) => mayHaveIt({ state })
  )
  expect(asked).toEqual(['unknown', 'sent', 'delivered', 'by-hand', 'confirmed'])
})

test('what was said of somebody holds until it is unsaid, or they are sent it anew', () => {
  expect(markOf({ steps: [] })).toBeNull()
  expect(markOf({ steps: [step('by-hand'), step('revealed')] })).toBe('by-hand')
  expect(markOf({ steps: [step('by-hand'), step('confirmed')] })).toBe('confirmed')
  expect(markOf({ steps: [step('by-hand'), step('unmarked')] })).toBeNull()
  expect(markOf({ steps: [step('confirmed'), step('queued'), step('failed')] })).toBeNull()
})

test('those that were found stand in the order they were found in', () => {
  const rows = [row('a'), row('b'), row('c')]
  expect(foundIn({ rows }, ['c', 'x', 'a']).map(({ items }) => items.map(({ id }) => id))).toEqual([['c', 'a']])
  expect(foundIn({ rows }, [])).toEqual([])
  expect(kindOf({ id: 'a', row: row('a', { asked: 'q', state: 'no-phone' }), ask: null })).toBe('asked')
})
