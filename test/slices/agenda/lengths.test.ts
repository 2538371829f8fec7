// Time is given and taken, the clock is stopped, and a block runs over.
import { describe, expect, test } from 'vitest'
import { evening, extend, goto, next, start, type Turn } from '../../support/evening.ts'

const begun: Turn = ['16:00', start]
const resize = (...lengths: { block: string; minutes: number }[]) => ({ type: 'agenda.resize' as const, lengths })

describe('giving and taking time', () => {
  test('five minutes more for the current block run out five minutes later', () =>
    expect(evening(begun, ['16:10', extend('tjek-ind', 5)]).at('16:10')).toMatchObject({
      endsAt: '16:35',
      minutes: { 'tjek-ind': 35 },
      late: 5
    }))

  test('what is taken from a later block moves the end forward', () =>
    expect(evening(begun, ['16:10', extend('grupper', -10)]).at('16:10')).toMatchObject({
      minutes: { grupper: 5 },
      expectedEnd: '17:20',
      plannedEnd: '17:30',
      late: -10
    }))

  test('a block keeps at least a minute', () => {
    evening(begun).asked('16:10', extend('data', -10)).refused('too-short', { minutes: 10 })
    evening(begun).asked('16:10', extend('data', -9)).then({ type: 'agenda.extended', block: 'data', minutes: -9 })
  })

  test('and never grows beyond ten hours', () => {
    evening(begun).asked('16:10', extend('data', 591)).refused('too-long')
    evening(begun).asked('16:10', extend('data', 590)).then({ type: 'agenda.extended', block: 'data', minutes: 590 })
  })

  test('more than is left may be taken from the current block: it is then over time', () =>
    expect(evening(begun, ['16:20', extend('tjek-ind', -15)]).at('16:20').endsAt).toBe('16:15'))

  test('nothing more is nothing', () => evening(begun).asked('16:10', extend('data', 0)).then())

  test('neither to what is over nor to what is skipped', () => {
    evening(begun, ['16:30', next('tjek-ind')])
      .asked('16:31', extend('tjek-ind', 5))
      .refused('block-is-done')
    evening(begun, ['16:30', { type: 'agenda.skip', block: 'data' }])
      .asked('16:31', extend('data', 5))
      .refused('block-is-skipped')
  })

  test('there must be such a block', () => {
    evening(begun).asked('16:10', extend('frokost', 5)).refused('no-such-block')
    evening(begun)
      .asked('16:10', resize({ block: 'frokost', minutes: 5 }))
      .refused('no-such-block')
  })
})

describe('new lengths', () => {
  const shorter = resize({ block: 'grupper', minutes: 10 }, { block: 'ordet-frit', minutes: 5 })

  test('several blocks get new lengths in one go', () =>
    evening(begun)
      .asked('16:10', shorter)
      .then(
        { type: 'agenda.extended', block: 'grupper', minutes: -5 },
        { type: 'agenda.extended', block: 'ordet-frit', minutes: -5 }
      ))

  test('two who take the same time take it once', () =>
    evening(begun, ['16:10', shorter]).asked('16:10', shorter).then())

  test('what was given before counts', () =>
    evening(begun, ['16:05', extend('grupper', 3)])
      .asked('16:10', resize({ block: 'grupper', minutes: 10 }))
      .then({ type: 'agenda.extended', block: 'grupper', minutes: -8 }))

  test('all of them, or none', () =>
    evening(begun, ['16:30', next('tjek-ind')])
      .asked('16:31', resize({ block: 'grupper', minutes: 10 }, { block: 'tjek-ind', minutes: 20 }))
      .refused('block-is-done'))

  test('a block is named once', () =>
    evening(begun)
      .asked('16:10', resize({ block: 'grupper', minutes: 1 }, { block: 'grupper', minutes: 1 }))
      .refused('duplicate-id', { path: ['lengths', 1, 'block'] }))
})

describe('a pause', () => {
  const paused: Turn = ['16:10', { type: 'agenda.pause' }]

  test('stops the clock: nothing runs out, and the end moves with the wall clock', () => {
    const meeting = evening(['16:30', start], ['16:30', next('tjek-ind')], ['16:35', { type: 'agenda.pause' }])
    expect(meeting.at('16:35')).toMatchObject({ status: 'paused', endsAt: null, left: { data: 5 }, late: 0 })
    expect(meeting.at('16:45')).toMatchObject({ status: 'paused', endsAt: null, left: { data: 5 }, late: 10 })
  })

  test('afterwards the block has what it had left', () =>
    expect(evening(begun, paused, ['16:15', { type: 'agenda.resume' }]).at('16:15')).toMatchObject({
      status: 'running',
      endsAt: '16:35'
    }))

  test('pausing twice is pausing once, and so is resuming', () => {
    evening(begun, paused).asked('16:11', { type: 'agenda.pause' }).then()
    evening(begun).asked('16:11', { type: 'agenda.resume' }).then()
  })

  test('only what runs can pause, and only what is paused can resume', () => {
    evening().asked('16:00', { type: 'agenda.pause' }).refused('not-running')
    evening().asked('16:00', { type: 'agenda.resume' }).refused('not-running')
    evening(begun, ['16:05', { type: 'agenda.finish' }])
      .asked('16:06', { type: 'agenda.pause' })
      .refused('not-running')
  })

  test('going on to another block ends the pause', () =>
    expect(evening(begun, paused, ['16:20', next('tjek-ind')]).at('16:20')).toMatchObject({
      status: 'running',
      current: 'data',
      endsAt: '16:30'
    }))
})

describe('over time', () => {
  const grupper: Turn[] = [begun, ['16:30', goto('tjek-ind', 'grupper')]]

  test('a block that runs over stays current and pushes the end on, minute by minute', () => {
    const meeting = evening(...grupper)
    expect(meeting.at('16:45')).toMatchObject({ current: 'grupper', endsAt: '16:45', expectedEnd: '17:05' })
    expect(meeting.at('16:52')).toMatchObject({ current: 'grupper', endsAt: '16:45', expectedEnd: '17:12' })
  })

  test('gone back to, it is still over time', () => {
    const meeting = evening(
      ...grupper,
      ['16:50', next('grupper')],
      ['16:55', { type: 'agenda.back', from: 'opsamling' }]
    )
    expect(meeting.at('16:55')).toMatchObject({ current: 'grupper', endsAt: '16:50', left: { grupper: -5 } })
  })
})
