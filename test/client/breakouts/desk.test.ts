// Working with the groups: who is chosen, what is asked for, and where the choice goes.
import { expect, test } from 'vitest'
import { evening, group, person, round } from './evening.svelte.ts'

const people = ['a', 'b', 'c', 'd', 'e', 'x', 'y'].map((id) => person(id))
const groups = () => [group(1, ['a', 'b']), group(2, ['c', 'd', 'e'])]
const start = () => evening(people, round(groups()))

test('who is here and in no group is in the tray; who has not come is put aside, who declined is nowhere', () => {
  const { desk } = evening(
    [
      ...people,
      person('ude', { presence: 'expected' }),
      person('gæst', { kind: 'guest' }),
      person('afbud', { presence: 'declined' })
    ],
    round(groups())
  )
  const ids = (list: readonly { id: string }[]) => list.map((p) => p.id)
  expect(ids(desk.unplaced)).toEqual(['x', 'y'])
  expect(ids(desk.aside)).toEqual(['ude'])
  expect(ids(desk.guests)).toEqual(['gæst'])
  desk.fold('guests')
  expect(desk.columns.at(-1)?.people).toEqual(['x', 'y', 'gæst'])
})

test('moved from a group the choice stays; from the tray it goes on to the next, and stays with the last', () => {
  const { desk, acts: _, ...rest } = start()
  const of = (id: string) => desk.people.get(id) ?? person(id)
  desk.choose('a')
  desk.move(of('a'), desk.group('g2'))
  expect(desk.chosen?.id).toBe('a')
  desk.choose('x')
  desk.move(of('x'), desk.group('g1'))
  expect(desk.chosen?.id).toBe('y')
  expect(desk.worked).toBe(false)
  desk.move(of('y'), desk.group('g1'))
  expect(desk.chosen?.id).toBe('y')
  expect(desk.worked).toBe(true)
  desk.go('up')
  expect(desk.worked).toBe(false)
  expect(rest.trouble).toBeDefined()
})

test('pressed twice in a row it is moved on from where the first press takes them', () => {
  const evening = start()
  const { desk } = evening
  const a = desk.people.get('a') ?? person('a')
  desk.move(a, desk.group('g2'))
  desk.move(a, null)
  desk.move(a, null)
  expect(evening.acts.map((act) => act.command)).toMatchObject([
    { type: 'breakouts.move', from: 'g1', to: 'g2' },
    { type: 'breakouts.move', from: 'g2', to: null }
  ])
  expect(evening.acts.map((act) => act.undo)).toMatchObject([
    { from: 'g2', to: 'g1' },
    { from: null, to: 'g2' }
  ])
})

test('two change places, and the same back', () => {
  const evening = start()
  const { desk } = evening
  desk.swapping = 'a'
  desk.swap(desk.people.get('a') ?? person('a'), desk.people.get('x') ?? person('x'))
  expect(desk.swapping).toBeNull()
  const [act] = evening.acts
  expect(act?.command).toEqual({
    ...{ type: 'breakouts.swap', round: 'r' },
    ...{ one: { person: 'a', from: 'g1' }, other: { person: 'x', from: null } }
  })
  expect(act?.undo).toMatchObject({ one: { person: 'a', from: null }, other: { person: 'x', from: 'g1' } })
})

test('somebody who is gone leaves nobody chosen, and Tab reaches the tray', () => {
  const { desk } = start()
  desk.choose('nobody')
  expect(desk.chosen).toBeNull()
  expect(desk.reached).toBe('x')
})

test('the leader stands first, then their colleagues', () => {
  const practices = [
    person('å', { practice: 'Humble' }),
    person('b', { practice: 'Marstal' }),
    person('c', { practice: 'Humble' })
  ]
  const { desk } = evening(practices, round([group(1, ['c', 'b', 'å'], { leader: 'b' })]))
  expect(desk.members.get('g1')?.map((p) => p.id)).toEqual(['b', 'c', 'å'])
  const humble = evening(practices, round([group(1, ['c', 'b', 'å'], { leader: 'å' })])).desk
  expect(humble.members.get('g1')?.map((p) => p.id)).toEqual(['å', 'c', 'b'])
})
