// One goal goes before the next: where two cannot be had, the weightier is.
import { expect, test } from 'vitest'
import { form } from '../../../shared/slices/breakouts/forming/forming.ts'
import type { Member, Rules, Wish } from '../../../shared/slices/breakouts/forming/task.ts'

const somebody = { practice: null, postcode: null, form: null, kind: null, ownGroup: null }
const rules: Rules = { practices: 'together', together: [], apart: [], pinned: [], closed: [] }
const groups = (people: Member[], more: Partial<Rules>, size = { min: 1, max: 3 }, wishes: readonly Wish[] = []) =>
  form({ people, size, rules: { ...rules, ...more }, wishes, before: [], seed: 1 }).groups.map((g) => g.people)

test('who is to be apart before an own group, an own group before a practice', () => {
  const people = [
    { ...somebody, id: 'anne', ownGroup: 'Ærø' },
    { ...somebody, id: 'bo', practice: 'Humble' },
    { ...somebody, id: 'carl', ownGroup: 'Ærø', practice: 'Humble' }
  ]
  expect(groups(people, { apart: [['anne', 'bo']] })).toEqual([['anne', 'carl'], ['bo']])
  expect(
    groups(people, {
      apart: [
        ['anne', 'carl'],
        ['anne', 'bo']
      ]
    })
  ).toEqual([['anne'], ['bo', 'carl']])
})

test('of an own group that cannot stay whole, the most do, whatever is wished', () => {
  const people = ['anne', 'bo', 'carl'].map((id) => ({ ...somebody, id, ownGroup: 'Ærø', postcode: `${id} 5970` }))
  const dorte = { ...somebody, id: 'dorte', postcode: 'carl 5970' }
  const [first] = groups([...people, dorte], { apart: [['anne', 'bo']] }, { min: 1, max: 2 }, ['near']).filter((g) =>
    g.includes('carl')
  )
  expect(first?.some((id) => id === 'anne' || id === 'bo')).toBe(true)
})

test('a pin before who is to be together, and practices before sizes', () => {
  const people = ['anne', 'bo', 'carl', 'dorte'].map((id) => ({ ...somebody, id, practice: 'Humble' }))
  expect(groups(people, {}, { min: 1, max: 2 })).toEqual([['anne', 'bo', 'carl', 'dorte']])
  const pinned = [
    { id: 'anne', group: 'one' },
    { id: 'bo', group: 'two' }
  ]
  const [one, two] = groups(people, { pinned, together: [['anne', 'bo']], practices: 'free' }, { min: 2, max: 2 })
  expect([one?.includes('anne'), two?.includes('bo'), one?.length, two?.length]).toEqual([true, true, 2, 2])
})
