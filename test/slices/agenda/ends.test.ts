// The meeting begins, the start is taken back, the meeting ends, and is opened again.
import { describe, expect, test } from 'vitest'
import { evening, extend, goto, next, start, type Turn } from '../../support/evening.ts'
import { oclock, someone } from '../../support/given.ts'

const begun: Turn = ['16:00', start]

describe('start', () => {
  test('the meeting begins with its first block', () =>
    evening().asked('16:00', { type: 'agenda.start' }).then({ type: 'agenda.started', block: 'tjek-ind' }))

  test('its clock runs from that moment', () =>
    expect(evening(['16:02', { type: 'agenda.start' }]).at('16:10')).toMatchObject({
      status: 'running',
      current: 'tjek-ind',
      endsAt: '16:32',
      started: { 'tjek-ind': '16:02' }
    }))

  test('what is skipped beforehand is not begun with', () =>
    evening(['15:50', { type: 'agenda.skip', block: 'tjek-ind' }])
      .asked('16:30', { type: 'agenda.start' })
      .then({ type: 'agenda.started', block: 'data' }))

  test('starting twice is starting once', () => evening(begun).asked('16:01', { type: 'agenda.start' }).then())

  test('a meeting with every block skipped has nothing to begin with', () => {
    const all = evening().at('16:00').order
    evening(...all.map((block): Turn => ['15:50', { type: 'agenda.skip', block }]))
      .asked('16:00', { type: 'agenda.start' })
      .refused('no-blocks')
  })

  test('a meeting that is over is opened again, not started', () =>
    evening(begun, ['17:30', { type: 'agenda.finish' }])
      .asked('17:31', { type: 'agenda.start' })
      .refused('already-finished'))
})

describe('taking the start back', () => {
  test('the meeting has not begun, and nothing is promised', () => {
    const meeting = evening(['15:40', start], ['15:41', { type: 'agenda.unstart' }])
    expect(meeting.at('15:41')).toEqual(evening().at('15:41'))
    expect(evening(['15:40', start], ['15:41', { type: 'agenda.unstart' }], ['16:00', start]).at('16:00')).toEqual(
      evening(begun).at('16:00')
    )
  })

  test('also in a pause, and after a wrong Next that was taken back', () => {
    evening(begun, ['16:01', { type: 'agenda.pause' }])
      .asked('16:02', { type: 'agenda.unstart' })
      .then({ type: 'agenda.unstarted' })
    const back = evening(begun, ['16:01', next('tjek-ind')], ['16:03', { type: 'agenda.back', from: 'data' }])
    back.asked('16:04', { type: 'agenda.unstart' }).then({ type: 'agenda.unstarted' })
  })

  test('not once a block has been held', () => {
    evening(begun, ['16:30', next('tjek-ind')])
      .asked('16:31', { type: 'agenda.unstart' })
      .refused('already-started')
    evening(begun, ['17:30', { type: 'agenda.finish' }])
      .asked('17:31', { type: 'agenda.unstart' })
      .refused('already-started')
  })

  test('what was taken out meanwhile comes back unheld, too', () => {
    const pause = { id: 'pause', title: 'Pause', kind: 'break', minutes: 5 } as const
    const meeting = evening(
      begun,
      ['16:01', goto('tjek-ind', 'pause')],
      ['16:03', { type: 'agenda.back', from: 'pause' }],
      ['16:03', { type: 'agenda.remove', block: 'pause' }],
      ['16:04', { type: 'agenda.unstart' }],
      ['16:05', { type: 'agenda.add', after: 'plenum', block: pause }]
    )
    expect(meeting.at('15:00')).toEqual(evening().at('15:00'))
  })

  test('what has not begun needs no taking back', () => evening().asked('15:00', { type: 'agenda.unstart' }).then())
})

describe('the end', () => {
  test('a meeting that has ended says when, and how late', () =>
    expect(
      evening(begun, ['16:30', goto('tjek-ind', 'ordet-frit')], ['17:35', { type: 'agenda.finish' }]).at('18:00')
    ).toMatchObject({
      status: 'finished',
      current: null,
      endsAt: null,
      finishedAt: '17:35',
      expectedEnd: '17:35',
      late: 5,
      states: { 'tjek-ind': 'done', data: 'skipped', 'ordet-frit': 'done' }
    }))

  test('opened again, it goes on where it stood with the time that was left', () =>
    expect(
      evening(begun, ['16:10', { type: 'agenda.finish' }], ['16:15', { type: 'agenda.reopen' }]).at('16:15')
    ).toMatchObject({ status: 'running', current: 'tjek-ind', endsAt: '16:35', finishedAt: null }))

  test('ending twice is ending once, and so is opening', () => {
    evening(begun, ['17:30', { type: 'agenda.finish' }])
      .asked('17:31', { type: 'agenda.finish' })
      .then()
    evening(begun).asked('17:31', { type: 'agenda.reopen' }).then()
  })

  test('what has not begun can neither end nor be opened again', () => {
    evening().asked('16:00', { type: 'agenda.finish' }).refused('not-started')
    evening().asked('16:00', { type: 'agenda.reopen' }).refused('not-started')
  })

  test('a meeting may end in a pause', () =>
    evening(begun, ['16:10', { type: 'agenda.pause' }])
      .asked('16:12', { type: 'agenda.finish' })
      .then({ type: 'agenda.finished' }))

  test('once it is over, time is neither given nor taken', () =>
    evening(begun, ['17:30', { type: 'agenda.finish' }])
      .asked('17:31', extend('tjek-ind', 5))
      .refused('block-is-done'))

  test('two who end it at once end it once, and an end that was meant for an earlier block is refused', () => {
    const jonas = someone('coordinator', 'jonas')
    const moved: Turn = ['16:30', next('tjek-ind'), jonas]
    evening(begun, moved).asked('16:30', { type: 'agenda.finish', from: 'data' }).then({ type: 'agenda.finished' })
    evening(begun, moved)
      .asked('16:30', { type: 'agenda.finish', from: 'tjek-ind' })
      .refused('moved-on', { by: 'jonas', at: oclock('16:30'), current: 'data' })
    evening(begun, ['17:30', { type: 'agenda.finish', from: 'tjek-ind' }])
      .asked('17:30', { type: 'agenda.finish', from: 'tjek-ind' })
      .then()
  })
})
