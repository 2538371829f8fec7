// Who is to be in groups, and how many groups that comes to.
import { expect, test } from 'vitest'
import { chosenFrom, counted, estimated, idleWishes, keptIn } from '../../../client/breakouts/head/counted.ts'
import { group, person, round } from './rounds.ts'

const usual = { min: 5, max: 8 }

test.each([
  [56, 9, false],
  [40, 6, false],
  [10, 2, true],
  [5, 1, true],
  [8, 1, true]
])('%i people of 5 to 8 come to %i groups', (people, groups, sure) => {
  expect(estimated(people, usual)).toEqual({ groups, sure, fits: true })
})

test('fewer than one group are one small group, and nobody is none', () => {
  expect(estimated(3, usual)).toEqual({ groups: 1, sure: true, fits: false })
  expect(estimated(0, usual)).toEqual({ groups: 0, sure: true, fits: false })
})

test('what cannot be divided is told so', () => {
  expect(estimated(9, usual)).toEqual({ groups: 1, sure: false, fits: false })
  expect(estimated(7, { min: 4, max: 6 }).fits).toBe(false)
})

test('of one size only, the number is sure', () =>
  expect(estimated(12, { min: 6, max: 6 })).toEqual({ groups: 2, sure: true, fits: true }))

const people = [
  person('a', { presence: 'admitted' }),
  person('b', { presence: 'waiting' }),
  person('c', { presence: 'expected' }),
  person('d', { presence: 'declined' }),
  person('e', { presence: 'left' }),
  person('f', { presence: 'admitted', kind: 'guest' }),
  person('g', { presence: 'expected', kind: 'speaker' })
]
const ids = (list: readonly { id: string }[]) => list.map((p) => p.id)

test('guests, those who declined and those who have gone are not counted', () => {
  expect(ids(chosenFrom(people, 'all'))).toEqual(['a', 'b', 'c'])
  expect(ids(chosenFrom(people, 'here'))).toEqual(['a', 'b'])
  expect(counted(people)).toEqual({ all: 3, here: 2, awaited: 1, left: 1, guests: 2, declined: 1 })
})

test('who is locked stays, whether they are here or not', () => {
  const kept = keptIn(round({ groups: [group('1', ['c', 'e'], { locked: true }), group('2', ['a'])], locked: ['a'] }))
  expect([...kept].sort()).toEqual(['a', 'c', 'e'])
  expect(ids(chosenFrom(people, 'here', kept))).toEqual(['a', 'b', 'c', 'e'])
})

test('a wish that there is nothing to go by for is told of', () => {
  const bare = [person('a'), person('b')]
  expect([...idleWishes(bare, false)]).toEqual(['near', 'mixed', 'alike', 'trainees', 'others'])
  const known = bare.map((p) => ({ ...p, postcode: '5900', form: 'solo', kind: 'trainee' as const }))
  expect([...idleWishes(known, true)]).toEqual([])
  expect(
    idleWishes(
      known.map((p) => ({ ...p, presence: 'declined' as const })),
      true
    ).has('near')
  ).toBe(true)
})
