// What is asked of the forming: who is locked is pinned to their group, and a practice that is spelt in two ways is one.
import { expect, test } from 'vitest'
import { taskOf } from '../../../shared/slices/breakouts/asking.ts'
import { usual } from '../../../shared/slices/breakouts/state.ts'

const person = (id: string, practice: string | null = null) => ({
  ...{ id, practice, postcode: null, form: null, kind: null, ownGroup: null }
})
const people = [person('anne', 'Lægehuset Søndergade'), person('bo', 'laegehuset  søndergade'), person('carl')]
const groups = [
  { id: 'one', people: ['anne', 'bo', 'gone'], locked: true },
  { id: 'two', people: ['carl'], locked: false },
  { id: 'three', people: [], locked: false }
]
const task = (locked: readonly string[] = [], rules: Parameters<typeof taskOf>[0]['rules'] = []) =>
  taskOf({ round: { ...usual, groups, locked }, people, rules, seed: 1 })

test('a locked group has its people and nobody else; a locked person stays', () => {
  expect(task().rules).toMatchObject({
    closed: ['one'],
    pinned: [
      { id: 'anne', group: 'one' },
      { id: 'bo', group: 'one' }
    ]
  })
  expect(task(['carl', 'gone']).rules.pinned).toContainEqual({ id: 'carl', group: 'two' })
})

test('a practice is spelt as the first of them spells it', () => {
  expect(task().people.map((p) => p.practice)).toEqual(['Lægehuset Søndergade', 'Lægehuset Søndergade', null])
})

test('an agreement is about those who are there, as long as there are two', () => {
  const rules = [
    { id: 'a', how: 'together' as const, people: ['anne', 'carl', 'gone'] },
    { id: 'b', how: 'apart' as const, people: ['bo', 'gone'] }
  ]
  expect(task([], rules).rules).toMatchObject({ together: [['anne', 'carl']], apart: [] })
})
