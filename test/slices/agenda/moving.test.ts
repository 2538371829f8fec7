// The meeting goes forward and back.
import { describe, expect, test } from 'vitest'
import { back, evening, goto, next, type Turn } from '../../support/evening.ts'
import { oclock, someone } from '../../support/given.ts'

const begun: Turn = ['16:00', { type: 'agenda.start' }]
const jonas = someone('coordinator', 'jonas')

describe('next', () => {
  test('the next block begins and the one before is done', () => {
    const meeting = evening(begun, ['16:30', next('tjek-ind')])
    expect(meeting.at('16:30')).toMatchObject({
      current: 'data',
      endsAt: '16:40',
      states: { 'tjek-ind': 'done', data: 'current', plenum: 'planned' },
      ended: { 'tjek-ind': '16:30' }
    })
  })

  test('two who press Next at once move one block; the other is told who moved', () =>
    evening(begun, ['16:30', next('tjek-ind'), jonas])
      .asked('16:30', next('tjek-ind'))
      .refused('moved-on', { by: 'jonas', at: oclock('16:30'), current: 'data' }))

  test('the same goes for Back and for going to a block', () => {
    const meeting = evening(begun, ['16:30', next('tjek-ind'), jonas])
    const moved = { by: 'jonas', at: oclock('16:30'), current: 'data' }
    meeting.asked('16:30', back('tjek-ind')).refused('moved-on', moved)
    meeting.asked('16:30', goto('tjek-ind', 'pause')).refused('moved-on', moved)
  })

  test('skipped blocks are passed over', () =>
    evening(begun, ['16:10', { type: 'agenda.skip', block: 'data' }])
      .asked('16:30', next('tjek-ind'))
      .then({ type: 'agenda.moved', from: 'tjek-ind', to: 'plenum', done: true }))

  test('a block that was held before is not held again', () =>
    evening(begun, ['16:30', next('tjek-ind')], ['16:40', next('data')], ['16:45', goto('plenum', 'tjek-ind')])
      .asked('16:50', next('tjek-ind'))
      .then({ type: 'agenda.moved', from: 'tjek-ind', to: 'plenum', done: true }))

  test('after the last block there is no next', () =>
    evening(begun, ['16:30', goto('tjek-ind', 'ordet-frit')])
      .asked('16:40', next('ordet-frit'))
      .refused('last-block'))

  test('before the start there is no next', () => evening().asked('16:00', next('tjek-ind')).refused('not-started'))

  test('after the end it is told who ended it', () =>
    evening(begun, ['17:30', { type: 'agenda.finish' }, jonas])
      .asked('17:30', next('tjek-ind'))
      .refused('already-finished', { by: 'jonas', at: oclock('17:30') }))
})

describe('back', () => {
  test('going back returns the block with the time it had left', () =>
    expect(evening(begun, ['16:27', next('tjek-ind')], ['16:33', back('data')]).at('16:33')).toMatchObject({
      current: 'tjek-ind',
      endsAt: '16:36',
      started: { 'tjek-ind': '16:00' },
      ended: { 'tjek-ind': null }
    }))

  test('and so does going forward again', () => {
    const meeting = evening(begun, ['16:30', next('tjek-ind')], ['16:34', back('data')], ['16:40', next('tjek-ind')])
    expect(meeting.at('16:40')).toMatchObject({ current: 'data', endsAt: '16:46', started: { data: '16:40' } })
  })

  test('from the first block there is no way back', () =>
    evening(begun).asked('16:05', back('tjek-ind')).refused('first-block'))

  test('it leads to the block that was held last, not to what was passed over', () =>
    evening(begun, ['16:30', goto('tjek-ind', 'grupper')])
      .asked('16:31', back('grupper'))
      .then({ type: 'agenda.moved', from: 'grupper', to: 'tjek-ind', done: false }))

  test('a wrong Next that was taken back leaves no trace in when the block began', () =>
    expect(
      evening(begun, ['16:10', next('tjek-ind')], ['16:11', back('data')], ['16:30', next('tjek-ind')]).at('16:30')
    ).toMatchObject({ started: { data: '16:30' }, ended: { 'tjek-ind': '16:30' } }))
})

describe('going to a block', () => {
  const ahead = evening(begun, ['16:30', goto('tjek-ind', 'grupper')])

  test('what lies between is passed over', () =>
    expect(ahead.at('16:30')).toMatchObject({
      current: 'grupper',
      states: { 'tjek-ind': 'done', data: 'skipped', plenum: 'skipped', pause: 'skipped', opsamling: 'planned' },
      expected: { data: null },
      expectedEnd: '17:05'
    }))

  test('and is there again for who goes back before it', () =>
    expect(
      evening(begun, ['16:30', goto('tjek-ind', 'grupper')], ['16:31', back('grupper')]).at('16:31')
    ).toMatchObject({
      current: 'tjek-ind',
      states: { data: 'planned', plenum: 'planned', pause: 'planned', grupper: 'planned' }
    }))

  test('one can go backward to what was passed over', () =>
    ahead
      .when({ type: 'agenda.goto', from: 'grupper', to: 'data' }, { actor: jonas })
      .then({ type: 'agenda.moved', from: 'grupper', to: 'data', done: false }))

  test('a skipped block is held by who goes there, and stays skipped for who comes back from it', () => {
    const skipped: Turn = ['16:10', { type: 'agenda.skip', block: 'pause' }]
    expect(evening(begun, skipped, ['16:30', goto('tjek-ind', 'pause')]).at('16:30')).toMatchObject({
      current: 'pause',
      endsAt: '16:35'
    })
    expect(
      evening(begun, skipped, ['16:30', goto('tjek-ind', 'pause')], ['16:30', back('pause')]).at('16:30').states
    ).toMatchObject({ pause: 'skipped' })
  })

  test('to where one is, is no move', () => evening(begun).asked('16:05', goto('tjek-ind', 'tjek-ind')).then())

  test('there must be such a block', () =>
    evening(begun).asked('16:05', goto('tjek-ind', 'frokost')).refused('no-such-block'))
})
