// A proposal to adjust the groups, as it is read; and what a forming keeps of the groups that were there.
import { expect, test } from 'vitest'
import { sameGroups, seatsOf } from '../../../client/breakouts/forming.svelte.ts'
import { proposed } from '../../../client/breakouts/head/adjustment.ts'
import { unkeptText } from '../../../client/breakouts/head/unkept.ts'
import { group, round } from './rounds.ts'

const before = [group('1', ['a', 'b']), group('2', ['c', 'd'], { name: 'Havnen' }), group('3', ['e'])]

test('groups that go into others are told once, with those who go', () => {
  const { merged, moved, groups } = proposed(
    {
      groups: [{ label: '2', people: ['a', 'b', 'c', 'd'], leader: null }],
      changes: [
        { person: 'e', from: '3', to: '2', why: 'merged' },
        { person: 'a', from: '1', to: '2', why: 'merged' },
        { person: 'b', from: '1', to: '3', why: 'merged' }
      ]
    },
    before
  )
  expect(merged).toEqual([
    { from: 'gruppe 1', to: ['Havnen', 'gruppe 3'], people: ['a', 'b'] },
    { from: 'gruppe 3', to: ['Havnen'], people: ['e'] }
  ])
  expect(moved).toEqual([])
  expect(groups).toBe(1)
})

test('who is set aside, who gets a group, and who moves and why', () => {
  const proposal = proposed(
    {
      groups: [],
      changes: [
        { person: 'f', from: null, to: '1', why: 'unplaced' },
        { person: 'a', from: '1', to: '3', why: 'filled' },
        { person: 'c', from: '2', to: null, why: 'rule' },
        { person: 'd', from: '2', to: null, why: 'absent' }
      ]
    },
    before
  )
  expect(proposal.aside).toEqual(['d'])
  expect(proposal.placed).toEqual([{ person: 'f', from: null, to: 'gruppe 1', why: 'var uden gruppe' }])
  expect(proposal.moved).toEqual([
    { person: 'a', from: 'gruppe 1', to: 'gruppe 3', why: 'så gruppen bliver stor nok' },
    { person: 'c', from: 'Havnen', to: 'en ny gruppe', why: 'så aftalerne holder' }
  ])
  expect(proposal.empty).toBe(false)
  expect(proposed({ groups: [], changes: [] }, before).empty).toBe(true)
})

test('a group that is there keeps its id, and whoever led it as long as they are in it', () => {
  const groups = [group('1', ['a', 'b'], { leader: 'b' })]
  expect(seatsOf({ label: '1', people: ['a', 'b'], leader: 'a' }, { groups })).toEqual({
    ...{ id: '1', people: ['a', 'b'], leader: 'b' }
  })
  expect(seatsOf({ label: '1', people: ['a'], leader: 'a' }, { groups }).leader).toBe('a')
  const fresh = seatsOf({ label: null, people: ['c'], leader: 'c' }, { groups })
  expect(fresh.id).not.toBe('1')
  expect(fresh.leader).toBe('c')
})

test('the same people together are the same groups, in whatever order', () => {
  const one = [{ people: ['a', 'b'] }, { people: ['c'] }]
  expect(sameGroups(one, [{ people: ['c'] }, { people: [] }, { people: ['b', 'a'] }])).toBe(true)
  expect(sameGroups(one, [{ people: ['a', 'c'] }, { people: ['b'] }])).toBe(false)
})

test('what could not be kept is told with the names that the groups have by now', () => {
  const desk = { name: (id: string) => id.toUpperCase(), round: round({ groups: before }) }
  const large = { code: 'too-large', group: 1, size: 9, max: 8, why: 'practice', name: null } as const
  expect(unkeptText(large, before, desk)).toMatch(/Havnen er på 9.*højst.*8/)
})
