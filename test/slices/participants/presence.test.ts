// Coming and going: who waits, who is in, who has left and who does not come; who was late.
import { describe, expect, test } from 'vitest'
import type { Presence } from '../../../shared/slices/participants/person.ts'
import { isLate } from '../../../shared/slices/participants/state.ts'
import { at, oclock, someone } from '../../support/given.ts'
import { added, arrived, type Command, clausIs, matched, moved, register, removed } from '../../support/people.ts'

const deeds = {
  expect: 'expected',
  wait: 'waiting',
  admit: 'admitted',
  leave: 'left',
  decline: 'declined'
} as const
type Deed = keyof typeof deeds
const told = (deed: Deed, id = 'lars'): Command => ({ type: `participants.${deed}`, id })

/** Lars since 16.05, by Birgit. */
const larsIs = (presence: Presence) => register({ ...at('16:05', moved(presence, 'lars')), by: 'birgit' })

describe('from where somebody stands', () => {
  const possible: [Presence, Deed[]][] = [
    ['expected', ['wait', 'admit', 'decline']],
    ['waiting', ['expect', 'admit', 'leave']],
    ['admitted', ['expect', 'leave']],
    ['left', ['expect', 'wait', 'admit', 'decline']],
    ['declined', ['expect', 'wait', 'admit']]
  ]
  test.each(possible)('%s: %j', (from, can) => {
    for (const deed of Object.keys(deeds) as Deed[]) {
      const asked = larsIs(from).asked(told(deed))
      if (deeds[deed] === from) asked.then()
      else if (can.includes(deed)) asked.then(moved(deeds[deed], 'lars'))
      else
        asked.refused(deed === 'leave' ? 'not-here' : 'is-here', {
          participant: 'lars',
          presence: from,
          by: 'birgit',
          at: oclock('16:05')
        })
    }
  })

  test('the register tells since when, and by whom', () => {
    const { person } = register().does(told('wait'), { actor: someone('coordinator', 'mette'), now: oclock('16:10') })
    expect(person('lars')).toMatchObject({ presence: 'waiting', since: oclock('16:10'), by: 'mette' })
    expect(person('katrine')).toMatchObject({ presence: 'expected', by: 'someone' })
  })

  test('nobody is moved who is unknown or has been taken out of the register', () => {
    for (const deed of Object.keys(deeds) as Deed[]) {
      register().asked(told(deed, 'nobody')).refused('no-such-participant')
      register(removed('lars')).asked(told(deed)).refused('no-such-participant')
    }
  })

  test('whoever has said no in the sign-up is not expected', () => {
    expect(register(added('no', { ...clausIs, signUp: 'declines' })).presence('no')).toBe('declined')
    expect(register(added('yes', { ...clausIs, signUp: 'attends' })).presence('yes')).toBe('expected')
  })
})

describe('many are let in at once', () => {
  const many = (...ids: string[]): Command => ({ type: 'participants.admitMany', ids })
  const some = register(moved('waiting', 'katrine'), moved('admitted', 'lars'), moved('left', 'claus'))

  test('as one event', () => some.asked(many('claus', 'katrine')).then(moved('admitted', 'katrine', 'claus')))

  test('who is in already, taken out, or unknown, holds nobody else up', () => {
    some.asked(many('lars', 'nobody', 'katrine')).then(moved('admitted', 'katrine'))
    register(removed('claus'))
      .asked(many('claus', 'lars', 'lars'))
      .then(moved('admitted', 'lars'))
  })

  test('when all are in already there is nothing to do; when nobody is known, that is said', () => {
    some.asked(many('lars')).then()
    some.asked(many('nobody', 'no-one')).refused('no-such-participant')
    register(removed('claus')).asked(many('claus')).refused('no-such-participant')
  })

  const withMatches = (ids: string[], ...pairs: [string, string][]): Command => ({
    type: 'participants.admitMany',
    ids,
    matches: pairs.map(([arrival, participant]) => ({ arrival, participant }))
  })
  const door = register(arrived('a1', 'Kat'), arrived('a2', 'LH'))

  test('names at the door are tied to them first', () =>
    door
      .asked(withMatches(['claus'], ['a1', 'katrine'], ['a2', 'lars']))
      .then(matched('a1', 'katrine'), matched('a2', 'lars'), moved('admitted', 'katrine', 'lars', 'claus')))

  test('one name is one person, and one person one name: the first of two counts', () => {
    door
      .asked(withMatches([], ['a1', 'katrine'], ['a2', 'katrine']))
      .then(matched('a1', 'katrine'), moved('admitted', 'katrine'))
    door
      .asked(withMatches([], ['a1', 'katrine'], ['a1', 'lars']))
      .then(matched('a1', 'katrine'), moved('admitted', 'katrine'))
  })

  test('a name that is somebody else’s by now lets nobody in', () => {
    const taken = register(arrived('a1', 'Kat'), matched('a1', 'claus'))
    taken.asked(withMatches(['lars'], ['a1', 'katrine'])).then(moved('admitted', 'lars'))
    taken.asked(withMatches([], ['a1', 'katrine'])).refused('arrival-is-taken')
    taken.asked(withMatches(['nobody'], ['a1', 'katrine'])).refused('no-such-participant')
  })

  test('a name that is theirs already does them no harm', () =>
    register(arrived('a1', 'Kat'), matched('a1', 'katrine'), moved('waiting', 'katrine'))
      .asked(withMatches([], ['a1', 'katrine']))
      .then(moved('admitted', 'katrine')))
})

describe('who was late', () => {
  const startsAt = oclock('16:30')
  const late = (...past: Parameters<typeof register>) => {
    const lars = register(...past).person('lars')!
    return [lars.admittedAt, isLate(lars, startsAt)]
  }

  test('whoever is let in after the meeting was to start', () => {
    expect(late()).toEqual([null, null])
    expect(late(at('16:40', moved('waiting', 'lars')))).toEqual([null, null])
    expect(late(at('16:29', moved('admitted', 'lars')))).toEqual([oclock('16:29'), false])
    expect(late(at('16:30', moved('admitted', 'lars')))).toEqual([startsAt, false])
    expect(late(at('16:30:01', moved('admitted', 'lars')))).toEqual([oclock('16:30:01'), true])
  })

  test('not who was there in time, left and came back', () => {
    const wasThere = at('16:25', moved('admitted', 'lars'))
    const left = at('16:50', moved('left', 'lars'))
    expect(late(wasThere, left)).toEqual([oclock('16:25'), false])
    expect(late(wasThere, left, at('17:00', moved('admitted', 'lars')))).toEqual([oclock('16:25'), false])
    expect(late(wasThere, left, at('17:00', moved('waiting', 'lars')))).toEqual([oclock('16:25'), false])
  })
})
