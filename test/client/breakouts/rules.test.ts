// What a move would break, told before it is done; the press that mends what is broken; and where a latecomer belongs.
import { expect, test } from 'vitest'
import { hovering } from '../../../client/breakouts/hovering.ts'
import { proposalFor } from '../../../client/breakouts/proposal.ts'
import { evening, group, person, round } from './evening.svelte.ts'

const nyborg = ['Camilla', 'Helle', 'Frederik'].map((id) => person(id, { practice: 'Lægehuset Nyborgvej' }))
const others = ['a', 'b', 'c', 'd'].map((id) => person(id))
const people = [...nyborg, ...others]
const split = () => round([group(1, ['Camilla', 'a', 'b']), group(2, ['Helle', 'Frederik'])])
const whole = () => round([group(1, ['a', 'b']), group(2, ['Camilla', 'Helle', 'Frederik']), group(3, ['c', 'd'])])

test('a practice that is split: who sits apart, and one press that moves them; the groups stay ready', () => {
  const { trouble, acts, ...now } = evening(people, split())
  expect(trouble.text?.what).toBe('Lægehuset Nyborgvej er delt')
  expect(trouble.concerned).toEqual(['Camilla'])
  expect(trouble.mend?.text).toBe('Saml i gruppe 2')
  expect(trouble.mend?.act('id').command).toEqual({
    ...{ type: 'breakouts.move', round: 'r', person: 'Camilla', from: 'g1', to: 'g2' }
  })
  expect(now.desk.round?.ready).toBeNull()
})

test('several are gathered at once, and taken back as a whole', () => {
  const five = ['p', 'q', 's', 't'].map((id) => person(id, { practice: 'Humble' }))
  const { trouble } = evening(
    [...five, ...others],
    round([group(1, ['p', 'q']), group(2, ['s', 'a'], { leader: 'a' }), group(3, ['t', 'b'])], {
      size: { min: 1, max: 4 }
    })
  )
  const act = trouble.mend?.act('samlet')
  expect(act?.command).toEqual({
    ...{ type: 'breakouts.arrange', round: 'r', seen: 4 },
    groups: [
      { id: 'g1', people: ['p', 'q', 's', 't'], leader: null },
      { id: 'g2', people: ['a'], leader: 'a' },
      { id: 'g3', people: ['b'], leader: null }
    ]
  })
  expect(act?.undo).toEqual({ type: 'breakouts.takeBack', round: 'r', arrangement: 'samlet' })
  expect(act?.id).toBe('samlet')
  expect(act?.told()).toBe('samlede du 2 deltagere i gruppe 1')
})

test('gathered elsewhere where there is no room; not at all where somebody is locked', () => {
  const full = round([group(1, ['Camilla', 'a']), group(2, ['Helle', 'Frederik', 'b', 'c'])], {
    size: { min: 1, max: 4 }
  })
  expect(evening(people, full).trouble.mend?.text).toBe('Saml i gruppe 1')
  const locked = { ...split(), locked: ['Camilla'] }
  expect(evening(people, locked).trouble.mend).toBeNull()
})

test('a rule one leaves as it is, is not shown again until it changes', () => {
  const { trouble, now } = evening(people, split())
  trouble.leave()
  expect(trouble.shown).toBeNull()
  expect(trouble.left).toHaveLength(1)
  now(round([group(1, ['Camilla', 'Helle', 'a']), group(2, ['Frederik', 'b'])]))
  expect(trouble.shown?.code).toBe('practice-split')
  trouble.leave()
  trouble.showAll()
  expect(trouble.shown?.code).toBe('practice-split')
})

test('held over a group: what would be broken, what is locked, with whom they would change places', () => {
  const { desk, placing } = evening(people, whole())
  const over = (seat: string | null, who: string | null = null) => ({ seat, person: who })
  const held = (person: string, there: ReturnType<typeof over>, swaps = false) =>
    hovering({ person, over: there, swaps }, desk, placing)
  expect(held('Camilla', over('g1'))).toMatchObject({
    ...{ what: 'Flyt til gruppe 1', breaks: ['Lægehuset Nyborgvej er delt'], locked: false }
  })
  expect(held('a', over('g2'))?.breaks).toContainEqual(expect.stringMatching(/^Gruppe 2 er på 4/))
  expect(held('a', over('g3'))?.breaks).toHaveLength(1) // one alone is left behind
  expect(held('a', over('g1'))?.what).toBe('Bliver her')
  expect(held('a', over(null))?.what).toBe('Tag ud af gruppen')
  expect(held('a', over('g3', 'c'), true)).toMatchObject({ what: 'Byt med c', breaks: [] })
})

test('nobody is moved to or from what is locked', () => {
  const locked = whole()
  const { desk, placing } = evening(people, {
    ...locked,
    locked: ['b'],
    groups: locked.groups.map((g) => (g.number === 2 ? { ...g, locked: true } : g))
  })
  const held = (person: string, seat: string) =>
    hovering({ person, over: { seat, person: null }, swaps: false }, desk, placing)
  expect(held('a', 'g2')).toMatchObject({ what: 'Gruppe 2 er låst', locked: true })
  expect(held('Helle', 'g1')).toMatchObject({ locked: true })
  expect(held('b', 'g3')).toMatchObject({ what: 'b er låst på sin plads', locked: true })
})

test('a latecomer belongs with the colleagues, then where they were, else where there is room', () => {
  const late = person('Merete', { practice: 'Lægehuset Nyborgvej' })
  const new1 = person('ny')
  const groups = [group(1, ['a', 'b']), group(2, ['Camilla', 'Helle']), group(3, ['c', 'd'])]
  const { desk, placing } = evening([...people, late, new1], round(groups, { was: [{ id: 'ny', group: 'g3' }] }))
  expect(proposalFor(late, desk, placing)).toMatchObject({ group: { number: 2 }, why: 'hører til Nyborgvej, gruppe 2' })
  expect(proposalFor(new1, desk, placing)).toMatchObject({ group: { number: 3 }, why: 'var i gruppe 3' })
  const without = evening([...people, new1], round(groups))
  expect(proposalFor(new1, without.desk, without.placing)?.why).toMatch(/^plads i gruppe /)
})
