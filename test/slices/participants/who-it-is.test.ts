// Who the names at the door are: tied to a participant, none of ours, or somebody new.
import { describe, expect, test } from 'vitest'
import { oclock } from '../../support/given.ts'
import {
  added,
  arrived,
  type Command,
  details,
  dismissed,
  forgotten,
  jonas,
  matched,
  moved,
  register,
  removed,
  reopened,
  restored
} from '../../support/people.ts'

const match = (arrival: string, participant: string, admit = false): Command => ({
  type: 'participants.match',
  arrival,
  participant,
  admit
})
const kat = arrived('kat', 'Kat')
const lh = arrived('lh', 'LH')
const door = register(kat, lh)

describe('a name is tied to a participant', () => {
  test('who waits then, or is let in', () => {
    door.asked(match('kat', 'katrine')).then(matched('kat', 'katrine'), moved('waiting', 'katrine'))
    door.asked(match('kat', 'katrine', true)).then(matched('kat', 'katrine'), moved('admitted', 'katrine'))
    const after = door.does(match('kat', 'katrine'))
    expect(after.open()).toEqual(['LH'])
    expect(after.view(jonas).rows[0]).toMatchObject({ id: 'katrine', presence: 'waiting', shown: 'Kat' })
  })

  test('twice is once; and who waits can be let in by it', () => {
    const waits = door.does(match('kat', 'katrine'))
    waits.asked(match('kat', 'katrine')).then()
    waits.asked(match('kat', 'katrine', true)).then(moved('admitted', 'katrine'))
    door
      .does(match('kat', 'katrine', true))
      .asked(match('kat', 'katrine', true))
      .then()
  })

  test('who was marked as gone since is not back because of an older screen, unless let in', () => {
    const left = register(kat, matched('kat', 'katrine'), moved('left', 'katrine'))
    left.asked(match('kat', 'katrine')).then()
    left.asked(match('kat', 'katrine', true)).then(moved('admitted', 'katrine'))
  })

  test('who has been let in by typing stays in', () => {
    register(kat, moved('admitted', 'katrine')).asked(match('kat', 'katrine')).then(matched('kat', 'katrine'))
    register(kat, moved('waiting', 'katrine')).asked(match('kat', 'katrine')).then(matched('kat', 'katrine'))
    register(kat, moved('waiting', 'katrine'))
      .asked(match('kat', 'katrine', true))
      .then(matched('kat', 'katrine'), moved('admitted', 'katrine'))
  })

  test('also one who had said no, or had left', () => {
    for (const presence of ['declined', 'left'] as const)
      register(kat, moved(presence, 'katrine'))
        .asked(match('kat', 'katrine'))
        .then(matched('kat', 'katrine'), moved('waiting', 'katrine'))
  })

  test('one name is one person', () =>
    register(kat, matched('kat', 'katrine'))
      .asked(match('kat', 'lars'))
      .refused('arrival-is-taken', { participant: 'katrine' }))

  test('one person is one name while they are here', () =>
    register(kat, lh, matched('kat', 'katrine'), {
      ...moved('admitted', 'katrine'),
      at: oclock('16:10'),
      by: 'birgit'
    })
      .asked(match('lh', 'katrine'))
      .refused('has-arrived', { participant: 'katrine', by: 'birgit', at: oclock('16:10') }))

  test('whoever left and comes back under another name has that name now', () => {
    const back = register(kat, lh, matched('kat', 'katrine'), moved('admitted', 'katrine'), moved('left', 'katrine'))
    back.asked(match('lh', 'katrine')).then(matched('lh', 'katrine'), moved('waiting', 'katrine'))
    const after = back.does(match('lh', 'katrine', true))
    expect(after.view(jonas).rows[0]).toMatchObject({ shown: 'LH', presence: 'admitted' })
    expect(after.state.arrivals.map((a) => [a.id, a.outcome])).toEqual([
      ['kat', 'past'],
      ['lh', 'matched']
    ])
    after.asked(match('kat', 'lars')).refused('arrival-is-taken', { participant: 'katrine' })
  })

  test('only a name that has turned up, and somebody who is in the register', () => {
    door.asked(match('nowhere', 'katrine')).refused('no-such-arrival')
    door.asked(match('kat', 'nobody')).refused('no-such-participant')
    register(kat, removed('katrine')).asked(match('kat', 'katrine')).refused('no-such-participant')
    register(kat, dismissed('kat')).asked(match('kat', 'katrine')).refused('arrival-is-taken', { participant: null })
  })
})

describe('whoever is taken out of the register', () => {
  const tied = [kat, lh, matched('kat', 'katrine'), moved('admitted', 'katrine')]

  test('leaves a name that nobody knows, and has it again when put in again', () => {
    const gone = register(...tied, removed('katrine'))
    expect(gone.open()).toEqual(['Kat', 'LH'])
    expect(gone.view(jonas).counts.unknown).toBe(2)
    const back = register(...tied, removed('katrine'), restored('katrine'))
    expect(back.open()).toEqual(['LH'])
    expect(back.view(jonas).rows[0]).toMatchObject({ id: 'katrine', shown: 'Kat' })
    expect(back.state).toEqual(register(...tied).state)
  })

  test('loses it to whom it is tied meanwhile', () => {
    const gone = register(...tied, removed('katrine'))
    gone.asked(match('kat', 'lars')).then(matched('kat', 'lars'), moved('waiting', 'lars'))
    const back = gone.does(match('kat', 'lars')).does({ type: 'participants.restore', id: 'katrine' })
    expect(back.view(jonas).rows.map((r) => r.shown)).toEqual([null, 'Kat', null])
  })

  test('or to nobody, when it is dismissed', () => {
    const gone = register(...tied, removed('katrine'))
    gone.asked({ type: 'participants.dismiss', arrival: 'kat' }).then(dismissed('kat'))
    expect(register(...tied, removed('katrine'), dismissed('kat'), restored('katrine')).open()).toEqual(['LH'])
  })

  test('and is forgotten, takes the name along: nobody is at the door', () => {
    const forgot = register(...tied, forgotten('katrine'), forgotten('kat'))
    expect(forgot.open()).toEqual(['LH'])
    expect(forgot.view(jonas).counts.unknown).toBe(1)
    forgot.asked(match('kat', 'lars')).refused('arrival-is-taken', { participant: 'katrine' })
  })
})

describe('a name that is none of ours', () => {
  const dismiss: Command = { type: 'participants.dismiss', arrival: 'kat' }
  const many = (...arrivals: string[]): Command => ({ type: 'participants.dismissMany', arrivals })
  const reopen = (...arrivals: string[]): Command => ({ type: 'participants.reopen', arrivals })

  test('is dismissed, once, and unknown again', () => {
    door.asked(dismiss).then(dismissed('kat'))
    expect(door.does(dismiss).open()).toEqual(['LH'])
    door.does(dismiss).asked(dismiss).then()
    door.does(dismiss).asked(reopen('kat')).then(reopened('kat'))
    expect(door.does(dismiss).does(reopen('kat')).state).toEqual(door.state)
    door.asked(reopen('kat')).then()
  })

  test('with others at once', () => {
    door.asked(many('lh', 'kat', 'kat', 'nowhere')).then(dismissed('kat', 'lh'))
    door.does(dismiss).asked(many('lh', 'kat')).then(dismissed('lh'))
    register(kat, lh, dismissed('kat', 'lh')).asked(reopen('lh', 'kat')).then(reopened('kat', 'lh'))
  })

  test('not one that is somebody, nor one that never turned up', () => {
    const tied = register(kat, lh, matched('kat', 'katrine'))
    tied.asked(dismiss).refused('arrival-is-taken', { participant: 'katrine' })
    tied.asked(many('kat', 'lh')).then(dismissed('lh'))
    tied.asked(reopen('kat')).then() // putBack takes back a tie
    for (const command of [many('nowhere'), reopen('nowhere')]) tied.asked(command).refused('no-such-arrival')
    door.asked({ type: 'participants.dismiss', arrival: 'nowhere' }).refused('no-such-arrival')
  })
})

describe('a name that is somebody new', () => {
  const maja = details('Maja Fjord', 'Sundet', { kind: 'locum' })
  const add = (more: object = {}): Command => ({
    type: 'participants.add',
    name: 'Maja Fjord',
    practice: 'Sundet',
    kind: 'locum',
    ...more
  })
  const arrival = 'kat'

  test('is added, tied and let in at once, or waits', () => {
    door.asked(add({ arrival, admit: true })).then(added('new', maja), matched('kat', 'new'), moved('admitted', 'new'))
    door.asked(add({ arrival })).then(added('new', maja), matched('kat', 'new'), moved('waiting', 'new'))
  })

  test('without a name at the door: expected, or in', () => {
    door.asked(add()).then(added('new', maja))
    door.asked(add({ admit: true, id: 'own' })).then(added('own', maja), moved('admitted', 'own'))
  })

  test('not with a name that is taken, or never turned up; nobody is added then', () => {
    door.asked(add({ arrival: 'nowhere' })).refused('no-such-arrival')
    register(kat, matched('kat', 'lars')).asked(add({ arrival })).refused('arrival-is-taken')
    register(kat, dismissed('kat')).asked(add({ arrival })).refused('arrival-is-taken')
  })
})
