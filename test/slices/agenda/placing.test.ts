// Blocks are moved, taken out and skipped, before the meeting and in the middle of it.
import { describe, expect, test } from 'vitest'
import { evening, goto, next, start, type Turn } from '../../support/evening.ts'
import { someone } from '../../support/given.ts'

const begun: Turn = ['16:00', start]
const atData: Turn[] = [begun, ['16:30', next('tjek-ind')]]

describe('moving a block', () => {
  const move = (block: string, after: string | null) => ({ type: 'agenda.move' as const, block, after })

  test('it takes its new place, and the end stays', () => {
    const meeting = evening(...atData, ['16:31', move('ordet-frit', 'plenum')]).at('16:31')
    expect(meeting.order.slice(2, 5)).toEqual(['plenum', 'ordet-frit', 'pause'])
    expect(meeting).toMatchObject({
      expected: { 'ordet-frit': '16:50', pause: '17:00' },
      planned: { 'ordet-frit': '17:20' },
      expectedEnd: '17:30'
    })
  })

  test('where it stands already is no move', () =>
    evening(...atData)
      .asked('16:31', move('pause', 'plenum'))
      .then())

  test('what is held or has been held stays, and nothing is moved into the past', () => {
    evening(...atData)
      .asked('16:31', move('data', 'pause'))
      .refused('block-is-current')
    evening(...atData)
      .asked('16:31', move('tjek-ind', 'pause'))
      .refused('block-is-done')
    evening(...atData)
      .asked('16:31', move('pause', 'tjek-ind'))
      .refused('already-past')
    evening(...atData)
      .asked('16:31', move('pause', null))
      .refused('already-past')
  })

  test('what was passed over can be held later', () =>
    expect(
      evening(begun, ['16:30', goto('tjek-ind', 'grupper')], ['16:31', move('plenum', 'grupper')]).at('16:31')
    ).toMatchObject({ states: { plenum: 'planned', data: 'skipped' }, expected: { plenum: '16:45' } }))

  test('not next to what is not there, nor next to itself', () => {
    evening().asked('15:00', move('pause', 'frokost')).refused('no-such-block')
    evening().asked('15:00', move('pause', 'pause')).refused('no-such-block')
  })

  test('a block with a fixed start is not moved behind a later one', () =>
    evening(['15:00', { type: 'agenda.edit', block: 'grupper', fixedStart: '17:00' }])
      .asked('15:01', move('data', 'grupper'))
      .refused('before-the-previous', { path: ['after'] }))
})

describe('taking a block out', () => {
  test('it is gone, and so is its time', () =>
    expect(evening(...atData, ['16:31', { type: 'agenda.remove', block: 'grupper' }]).at('16:31')).toMatchObject({
      order: ['tjek-ind', 'data', 'plenum', 'pause', 'opsamling', 'ordet-frit'],
      expectedEnd: '17:15',
      late: -15
    }))

  test('not while it is held, nor when it is over', () => {
    evening(...atData)
      .asked('16:31', { type: 'agenda.remove', block: 'data' })
      .refused('block-is-current')
    evening(...atData)
      .asked('16:31', { type: 'agenda.remove', block: 'tjek-ind' })
      .refused('block-is-done')
  })

  test('nor what was passed over, nor after the end: it could not be put back', () => {
    evening(begun, ['16:30', goto('tjek-ind', 'pause')])
      .asked('16:31', { type: 'agenda.remove', block: 'plenum' })
      .refused('already-past')
    evening(begun, ['17:30', { type: 'agenda.finish' }])
      .asked('17:31', { type: 'agenda.remove', block: 'plenum' })
      .refused('already-finished')
  })

  test('the last block stays', () => {
    const rest = evening().at('15:00').order.slice(1)
    evening(...rest.map((block): Turn => ['15:00', { type: 'agenda.remove', block }]))
      .asked('15:01', { type: 'agenda.remove', block: 'tjek-ind' })
      .refused('last-block')
  })
})

describe('skipping', () => {
  test('a skipped block takes no time and has no start', () =>
    expect(evening(...atData, ['16:31', { type: 'agenda.skip', block: 'grupper' }]).at('16:31')).toMatchObject({
      states: { grupper: 'skipped' },
      expected: { grupper: null },
      expectedEnd: '17:15'
    }))

  test('not what is held, nor what is over', () => {
    evening(...atData)
      .asked('16:31', { type: 'agenda.skip', block: 'data' })
      .refused('block-is-current')
    evening(...atData)
      .asked('16:31', { type: 'agenda.skip', block: 'tjek-ind' })
      .refused('block-is-done')
  })

  test('what was passed over can be skipped for good: going back before it does not bring it back', () =>
    expect(
      evening(
        ...atData,
        ['16:31', goto('data', 'pause')],
        ['16:32', { type: 'agenda.skip', block: 'plenum' }],
        ['16:33', { type: 'agenda.back', from: 'pause' }]
      ).at('16:33').states
    ).toMatchObject({ plenum: 'skipped', pause: 'planned' }))

  test('skipping twice is skipping once, and so is taking it back', () => {
    evening(['15:00', { type: 'agenda.skip', block: 'pause' }])
      .asked('15:01', { type: 'agenda.skip', block: 'pause' })
      .then()
    evening().asked('15:01', { type: 'agenda.unskip', block: 'pause' }).then()
    evening(begun, ['16:10', { type: 'agenda.skip', block: 'pause' }], ['16:30', goto('tjek-ind', 'pause')])
      .asked('16:31', { type: 'agenda.unskip', block: 'pause' })
      .then()
  })

  test('a chat watcher skips nothing', () =>
    evening().asked('15:00', { type: 'agenda.skip', block: 'pause' }, someone('chat')).refused('not-your-role'))
})
