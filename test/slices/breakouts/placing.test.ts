// Who sits where, one by one; and two at once who move the same person.
import { describe, expect, test } from 'vitest'
import { at, oclock } from '../../support/given.ts'
import { type Asked, closed, jonas, placed, planned, rooms, seated, toGroup } from '../../support/rooms.ts'

type Groups = Extract<Asked, { type: 'breakouts.arrange' }>['groups']
const arrange = (groups: Groups, seen = 1): Asked => ({ type: 'breakouts.arrange', round: 'r', seen, groups })
const move = (person: string, from: string | null, to: string | null) =>
  ({ type: 'breakouts.move', round: 'r', person, from, to }) as const

describe('moved', () => {
  test('from where they were seen, to a group or to none', () => {
    rooms()
      .asked(move('dan', 'two', 'one'))
      .then(toGroup('dan', 'one'))
    rooms()
      .asked(move('dan', 'two', null))
      .then(toGroup('dan', null))
    rooms()
      .asked(move('else', null, 'two'))
      .then(toGroup('else', 'two'))
    rooms()
      .asked(move('dan', null, 'two'))
      .then()
    rooms()
      .asked(move('dan', 'two', 'nowhere'))
      .refused('no-such-group')
    rooms()
      .asked(move('nobody', null, 'two'))
      .refused('no-such-participant')
  })

  test('of two who move the same person, the second is told who was first and where they are; to the same place both', () => {
    const first = rooms([planned(), seated, at('17:12', { ...toGroup('dan', 'one'), by: 'mette' })])
    first
      .asked(move('dan', 'two', null))
      .refused('sits-elsewhere', { participant: 'dan', group: 'one', by: 'mette', at: oclock('17:12') })
    first.asked(move('dan', 'two', 'one')).then()
  })

  test('a leader who comes back leads again', () => {
    const leaders = (meeting: ReturnType<typeof rooms>) => meeting.view(jonas).rounds?.[0]?.groups.map((g) => g.leader)
    const gone = rooms().does(move('anne', 'one', 'two'))
    expect(leaders(gone)).toEqual([null, null])
    expect(leaders(gone.does(move('anne', 'two', 'one')))).toEqual(['anne', null])
  })

  test('two in each other’s place, also with somebody who sits nowhere', () => {
    const swap = (one: [string, string | null], other: [string, string | null]) =>
      ({
        type: 'breakouts.swap',
        round: 'r',
        one: { person: one[0], from: one[1] },
        other: { person: other[0], from: other[1] }
      }) as const
    expect(
      rooms()
        .does(swap(['bo', 'one'], ['dan', 'two']))
        .people()
    ).toEqual({
      one: ['anne', 'carla', 'dan'],
      two: ['bo']
    })
    expect(
      rooms()
        .does(swap(['bo', 'one'], ['else', null]))
        .people()
    ).toEqual({
      one: ['anne', 'carla', 'else'],
      two: ['dan']
    })
    rooms()
      .asked(swap(['bo', 'one'], ['dan', 'one']))
      .refused('sits-elsewhere', { participant: 'dan', group: 'two', by: 'someone', at: expect.any(Number) })
  })

  test('nobody out of a lock, or into one', () => {
    const lock = (of: string) => ({ type: 'breakouts.locked', id: 'r', of, locked: true }) as const
    rooms([planned(), seated, lock('dan')])
      .asked(move('dan', 'two', 'one'))
      .refused('is-locked', { participant: 'dan' })
    rooms([planned(), seated, lock('one')])
      .asked(move('dan', 'two', 'one'))
      .refused('is-locked', { group: 'one' })
    rooms([planned(), seated, lock('one')])
      .asked(move('bo', 'one', null))
      .refused('is-locked', { group: 'one' })
  })

  test('whoever sits in another room than before has yet to be put there; whoever sits nowhere is remembered', () => {
    const after = rooms([planned(), seated, placed('bo', 'dan'), toGroup('dan', 'one'), toGroup('bo', null)])
    expect(after.round().placed).toEqual([])
    expect(after.view(jonas).rounds?.[0]?.was).toEqual([{ id: 'bo', group: 'one' }])
    expect(rooms([planned(), seated, toGroup('bo', null), toGroup('bo', 'two')]).round().was.size).toBe(0)
  })

  test('not when the round is over', () => {
    const over = rooms([planned(), seated, closed])
    over.asked(move('dan', 'two', 'one')).refused('round-is-over')
    over.asked(arrange([])).refused('round-is-over')
  })
})
