// Who sits where, all at once: on what one has seen, around what is locked, and taken back.
import { describe, expect, test } from 'vitest'
import { at, oclock } from '../../support/given.ts'
import { type Asked, around, planned, rooms, seated, six, toGroup, written } from '../../support/rooms.ts'

type Groups = Extract<Asked, { type: 'breakouts.arrange' }>['groups']
const arrange = (groups: Groups, seen = 1): Asked => ({ type: 'breakouts.arrange', round: 'r', seen, groups })
const move = (person: string, from: string | null, to: string | null) =>
  ({ type: 'breakouts.move', round: 'r', person, from, to }) as const

describe('arranged', () => {
  test('new groups take the lowest numbers that are free', () => {
    rooms()
      .asked(
        arrange([
          { id: 'three', people: ['else'] },
          { id: 'two', people: ['dan', 'bo'], leader: 'bo' }
        ])
      )
      .then({
        type: 'breakouts.arranged',
        id: 'r',
        arrangement: 'new',
        groups: [
          { id: 'three', number: 1, people: ['else'], leader: null },
          { id: 'two', number: 2, people: ['dan', 'bo'], leader: 'bo' }
        ]
      })
  })

  test('who was taken out of the register meanwhile is left out; a leader sits in the group', () => {
    rooms(undefined, around(six.does({ type: 'participants.remove', id: 'bo' })))
      .asked(arrange([{ id: 'one', people: ['anne', 'bo'], leader: 'bo' }]))
      .then({
        type: 'breakouts.arranged',
        id: 'r',
        arrangement: 'new',
        groups: [{ id: 'one', number: 1, people: ['anne'], leader: null }]
      })
  })

  test('on what one has seen, and nobody twice', () => {
    const changed = { by: 'mette', at: oclock('17:12') }
    const moved = rooms([planned(), seated, at('17:12', { ...toGroup('dan', 'one'), by: 'mette' })])
    moved.asked(arrange([], 1)).refused('has-changed', changed)
    moved
      .asked(
        arrange(
          [
            { id: 'a', people: ['bo'] },
            { id: 'b', people: ['bo'] }
          ],
          2
        )
      )
      .refused('in-two-groups')
    moved
      .asked(
        arrange(
          [
            { id: 'a', people: [] },
            { id: 'a', people: [] }
          ],
          2
        )
      )
      .refused('duplicate-id')
  })

  test('a locked group stays as it is', () => {
    const locked = rooms([planned(), seated, { type: 'breakouts.locked', id: 'r', of: 'two', locked: true }])
    locked.asked(arrange([{ id: 'one', people: ['dan'] }])).refused('is-locked', { group: 'two' })
    locked.asked(arrange([{ id: 'two', people: ['dan', 'bo'] }])).refused('is-locked', { group: 'two' })
    expect(locked.does(arrange([{ id: 'two', people: ['dan'] }])).people().two).toEqual(['dan'])
  })

  test('also when one of it has been taken out of the register', () => {
    const locked = { type: 'breakouts.locked', id: 'r', of: 'one', locked: true } as const
    const without = rooms([planned(), seated, locked], around(six.does({ type: 'participants.remove', id: 'bo' })))
    expect(without.does(arrange([{ id: 'one', people: ['carla', 'anne'] }])).people()).toEqual({
      one: ['carla', 'anne']
    })
  })

  test('who is locked may be set aside, but sits in no other group', () => {
    const locked = rooms([planned(), seated, { type: 'breakouts.locked', id: 'r', of: 'dan', locked: true }])
    locked.asked(arrange([{ id: 'one', people: ['dan'] }])).refused('is-locked', { participant: 'dan' })
    locked.asked(arrange([{ id: 'new', people: ['dan'] }])).refused('is-locked', { participant: 'dan' })
    expect(locked.does(arrange([{ id: 'two', people: ['dan', 'bo'] }])).round().locked).toEqual(['dan'])
    expect(locked.does(arrange([{ id: 'one', people: ['bo'] }])).round().locked).toEqual([])
  })

  test('taken back, it is as it was: leaders, locks and what is written', () => {
    const names = written('two', { name: 'Ærø', place: 'Marstal Lægehus' })
    const before = rooms([planned(), seated, names, { type: 'breakouts.locked', id: 'r', of: 'dan', locked: true }])
    const after = before.does(arrange([{ id: 'new', people: ['anne'] }]))
    expect(after.round().groups.map((g) => g.name)).toEqual([null])
    const takeBack = { type: 'breakouts.takeBack', round: 'r', arrangement: 'new' } as const
    const back = after.does(takeBack)
    expect(back.round().groups).toEqual(before.round().groups)
    expect(back.round().locked).toEqual(['dan'])
    const since = before.does(arrange([{ id: 'two', people: ['dan', 'bo'] }])).does({
      type: 'breakouts.write',
      round: 'r',
      group: 'two',
      name: 'Langeland'
    })
    expect(since.does(takeBack).round().groups[1]).toMatchObject({ name: 'Langeland', people: ['dan'] })
    const locked = since.does({ type: 'breakouts.lock', round: 'r', of: 'two', locked: true })
    locked.asked(takeBack).refused('is-locked', { group: 'two' })
    const touched = after.does(move('else', null, 'new'))
    touched.asked(takeBack).refused('has-changed', { by: 'jonas', at: expect.any(Number) })
  })
})
