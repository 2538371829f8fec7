// Taking back what moved somebody: precisely, for one or for many, and never over the head of who has moved on.
import { describe, expect, test } from 'vitest'
import type { Presence } from '../../../shared/slices/participants/person.ts'
import { at, oclock, someone } from '../../support/given.ts'
import { arrived, type Command, matched, moved, movedBack, register, removed, reopened } from '../../support/people.ts'

const back = (from: Presence, people: Record<string, Presence>, ...arrivals: string[]): Command => ({
  type: 'participants.putBack',
  from,
  people: Object.entries(people).map(([id, to]) => ({ id, to })),
  arrivals
})

describe('one is put back', () => {
  test('to where they stood', () => {
    register(moved('admitted', 'lars'))
      .asked(back('admitted', { lars: 'waiting' }))
      .then(movedBack('waiting', 'lars'))
    register(moved('declined', 'lars'))
      .asked(back('declined', { lars: 'expected' }))
      .then(movedBack('expected', 'lars'))
  })

  test('also where no other command leads: in again, who was marked as gone', () =>
    register(moved('admitted', 'lars'), moved('left', 'lars'))
      .asked(back('left', { lars: 'admitted' }))
      .then(movedBack('admitted', 'lars')))

  test('twice is once', () => {
    const admitted = register(moved('waiting', 'lars'), moved('admitted', 'lars'))
    admitted
      .does(back('admitted', { lars: 'waiting' }))
      .asked(back('admitted', { lars: 'waiting' }))
      .then()
  })

  test('unless they have moved on: then it says where to, by whom and when', () =>
    register(moved('admitted', 'lars'), { ...at('16:20', moved('left', 'lars')), by: 'birgit' })
      .asked(back('admitted', { lars: 'waiting' }))
      .refused('has-moved', { participant: 'lars', presence: 'left', by: 'birgit', at: oclock('16:20') }))

  test('unless they are not in the register', () => {
    register()
      .asked(back('admitted', { nobody: 'expected' }))
      .refused('no-such-participant')
    register(moved('admitted', 'lars'), removed('lars'))
      .asked(back('admitted', { lars: 'expected' }))
      .refused('no-such-participant')
  })
})

describe('many are put back', () => {
  const before = register(moved('waiting', 'katrine'), moved('left', 'claus'))
  const all = { katrine: 'waiting', lars: 'expected', claus: 'left' } as const
  const after = before.does({ type: 'participants.admitMany', ids: Object.keys(all) })

  test('each to where they stood', () => {
    const undone = after.does(back('admitted', all))
    for (const id of Object.keys(all)) expect(undone.presence(id)).toBe(before.presence(id))
    after
      .asked(back('admitted', { katrine: 'waiting', claus: 'left', lars: 'waiting' }))
      .then(movedBack('waiting', 'katrine', 'lars'), movedBack('left', 'claus'))
  })

  test('but not who has moved on meanwhile', () =>
    after
      .does({ type: 'participants.leave', id: 'lars' })
      .asked(back('admitted', all))
      .then(movedBack('waiting', 'katrine'), movedBack('left', 'claus')))

  test('nor who has been taken out of the register', () =>
    after
      .does({ type: 'participants.remove', id: 'lars' })
      .asked(back('admitted', { lars: 'expected', katrine: 'waiting' }))
      .then(movedBack('waiting', 'katrine')))

  test('when nobody stands there any more, the first who has moved is told of', () =>
    after
      .does(back('admitted', all))
      .does({ type: 'participants.decline', id: 'lars' }, { actor: someone('host', 'hanne'), now: oclock('16:20') })
      .asked(back('admitted', all))
      .refused('has-moved', { participant: 'lars', presence: 'declined', by: 'hanne', at: oclock('16:20') }))
})

describe('a first admission that is taken back has not been one', () => {
  const admittedAt = (...past: Parameters<typeof register>) => register(...past).person('lars')?.admittedAt
  const first = at('16:40', moved('admitted', 'lars'))
  const undone = (to: Presence) => at('16:41', movedBack(to, 'lars'))

  test('so that whoever is let in later was let in then', () => {
    expect(admittedAt(first, undone('expected'))).toBeNull()
    expect(admittedAt(first, undone('waiting'), at('16:50', moved('admitted', 'lars')))).toBe(oclock('16:50'))
  })

  test('from wherever they came', () => {
    const left = [at('16:20', moved('waiting', 'lars')), at('16:30', moved('left', 'lars'))]
    expect(admittedAt(at('16:30', moved('declined', 'lars')), first, undone('declined'))).toBeNull()
    expect(admittedAt(...left, first, undone('left'))).toBeNull()
  })

  test('but a second one leaves the first as it was', () => {
    const before = [at('16:25', moved('admitted', 'lars')), at('16:30', moved('left', 'lars'))]
    expect(admittedAt(...before, first, undone('left'))).toBe(oclock('16:25'))
    expect(admittedAt(...before, at('16:32', moved('waiting', 'lars')), first, undone('waiting'))).toBe(oclock('16:25'))
  })

  test('and taking back that they left, or went back to the door, keeps it', () => {
    expect(admittedAt(first, at('16:45', moved('left', 'lars')), at('16:46', movedBack('admitted', 'lars')))).toBe(
      oclock('16:40')
    )
    expect(admittedAt(first, at('16:45', moved('expected', 'lars')), at('16:46', movedBack('admitted', 'lars')))).toBe(
      oclock('16:40')
    )
  })

  test('also when they had come and gone within a moment', () => {
    const left = at('16:40', moved('left', 'lars'))
    expect(admittedAt(first, left)).toBe(oclock('16:40'))
    expect(admittedAt(first, left, at('16:40', movedBack('admitted', 'lars')))).toBe(oclock('16:40'))
  })
})

describe('a name at the door that was tied by it is unknown again', () => {
  const match: Command = { type: 'participants.match', arrival: 'a1', participant: 'lars', admit: true }
  const door = register(arrived('a1', 'LH'), arrived('a2', 'Kat'))

  test('together with its person', () => {
    const admitted = door.does(match)
    admitted.asked(back('admitted', { lars: 'expected' }, 'a1')).then(movedBack('expected', 'lars'), reopened('a1'))
    const undone = admitted.does(back('admitted', { lars: 'expected' }, 'a1'))
    expect(undone.view(someone('host'))).toMatchObject({ ...door.view(someone('host')), rows: expect.anything() })
    expect(undone.state.arrivals).toEqual(door.state.arrivals)
  })

  test('also when its person was in already, and stays in', () =>
    register(moved('admitted', 'lars'), arrived('a1', 'LH'))
      .does(match)
      .asked(back('admitted', { lars: 'admitted' }, 'a1'))
      .then(reopened('a1')))

  test('only what was tied: nothing happens to the others', () => {
    door
      .does(match)
      .asked(back('admitted', { lars: 'expected' }, 'a2', 'nowhere'))
      .then(movedBack('expected', 'lars'))
    door
      .does(match)
      .does({ type: 'participants.dismiss', arrival: 'a2' })
      .asked(back('admitted', { lars: 'expected' }, 'a2'))
      .then(movedBack('expected', 'lars'))
  })

  test('not a name they came under before', () =>
    register(arrived('a1', 'LH'), arrived('a2', 'L H'), matched('a1', 'lars'), moved('left', 'lars'))
      .does({ ...match, arrival: 'a2' })
      .asked(back('admitted', { lars: 'left' }, 'a1', 'a2'))
      .then(movedBack('left', 'lars'), reopened('a2')))

  test('not when its person has moved on', () => {
    const left = register(arrived('a1', 'LH'), matched('a1', 'lars'), moved('admitted', 'lars'), {
      ...at('16:20', moved('left', 'lars')),
      by: 'birgit'
    })
    left
      .asked(back('admitted', { lars: 'expected' }, 'a1'))
      .refused('has-moved', { participant: 'lars', presence: 'left', by: 'birgit', at: oclock('16:20') })
  })

  test('nor when it is tied to somebody else by now', () =>
    register(arrived('a1', 'LH'), matched('a1', 'claus'), moved('admitted', 'claus', 'lars'))
      .asked(back('admitted', { lars: 'expected' }, 'a1'))
      .then(movedBack('expected', 'lars')))
})
