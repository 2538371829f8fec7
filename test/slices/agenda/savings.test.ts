// Late: where the time can be taken from, and that taking it ends the meeting on time.
import { describe, expect, test } from 'vitest'
import { savings } from '../../../shared/slices/agenda/savings.ts'
import { evening, extend, goto, mette, next, start, type Turn } from '../../support/evening.ts'
import { oclock } from '../../support/given.ts'

const begun: Turn = ['16:00', start]
const late = (minutes: number): Turn[] => [begun, ['16:20', extend('tjek-ind', minutes)]]
const proposed = (clock: string, ...turns: Turn[]) =>
  savings(evening(...turns).view(mette, oclock(clock)), oclock(clock))

/** The meeting after what is proposed has been taken. */
function taken(clock: string, ...turns: Turn[]) {
  const lengths = proposed(clock, ...turns).map(({ block, minutes }) => ({ block, minutes }))
  return evening(...turns, [clock, { type: 'agenda.resize', lengths }]).at(clock)
}

describe('where the time is taken from', () => {
  test('nothing is taken from a meeting that is on time, or ahead', () => {
    expect(proposed('16:20', begun)).toEqual([])
    expect(proposed('16:20', begun, ['16:20', extend('grupper', -5)])).toEqual([])
  })

  test('the open floor before all, though it is not the longest', () =>
    expect(proposed('16:20', ...late(4))).toEqual([{ block: 'ordet-frit', take: 4, minutes: 6 }]))

  test('then the longest, down to five minutes each', () =>
    expect(proposed('16:20', ...late(19))).toEqual([
      { block: 'ordet-frit', take: 5, minutes: 5 },
      { block: 'grupper', take: 10, minutes: 5 },
      { block: 'data', take: 4, minutes: 6 }
    ]))

  test('what has been given to a block makes it longer', () =>
    expect(proposed('16:20', ...late(5), ['16:20', extend('plenum', 8)])).toEqual([
      { block: 'ordet-frit', take: 5, minutes: 5 },
      { block: 'plenum', take: 8, minutes: 10 }
    ]))

  test('never from the pause, from the current block, or from what is over or skipped', () => {
    const blocks = proposed('16:20', ...late(300), ['16:20', { type: 'agenda.skip', block: 'opsamling' }]).map(
      (s) => s.block
    )
    expect(blocks).toEqual(['ordet-frit', 'grupper', 'data', 'plenum'])
    const later = proposed('17:30', begun, ['16:30', next('tjek-ind')], ['16:40', next('data')]).map((s) => s.block)
    expect(later).toEqual(['ordet-frit', 'grupper', 'opsamling'])
  })

  test('nor from any block that somebody protected; and a pause that is not protected is like the rest', () => {
    const given: Turn[] = [
      ['15:00', { type: 'agenda.edit', block: 'ordet-frit', protected: true }],
      ['15:00', { type: 'agenda.edit', block: 'pause', protected: false, minutes: 20 }],
      ...late(4)
    ]
    expect(proposed('16:20', ...given)).toEqual([{ block: 'pause', take: 4, minutes: 16 }])
  })

  test('only what moves the end: before a fixed start no more than the delay that reaches it', () => {
    const given: Turn[] = [
      ['15:00', { type: 'agenda.edit', block: 'opsamling', fixedStart: '17:13' }],
      ['15:00', { type: 'agenda.edit', block: 'ordet-frit', protected: true }],
      ...late(6),
      ['16:20', extend('opsamling', 5)]
    ]
    // six minutes late, three of them absorbed before 17.13; the rest can only come from after it
    expect(evening(...given).at('16:20')).toMatchObject({ late: 8, expected: { opsamling: '17:16' } })
    expect(proposed('16:20', ...given)).toEqual([
      { block: 'grupper', take: 3, minutes: 12 },
      { block: 'opsamling', take: 5, minutes: 10 }
    ])
  })

  test('less than half a minute is not late', () => {
    const bit: Turn[] = [begun, ['16:30:29', next('tjek-ind')]]
    expect(proposed('16:30:29', ...bit)).toEqual([])
    expect(proposed('16:30:31', begun, ['16:30:31', next('tjek-ind')])).toEqual([
      { block: 'ordet-frit', take: 1, minutes: 9 }
    ])
  })

  test('from a block that has been begun, no more than it has left', () => {
    const turns: Turn[] = [begun, ['16:30', goto('tjek-ind', 'ordet-frit')], ['16:38', goto('ordet-frit', 'data')]]
    // two minutes of the open floor are left
    const hour: Turn = ['16:38', extend('data', 60)]
    expect(proposed('16:38', ...turns, hour)[0]).toEqual({ block: 'ordet-frit', take: 2, minutes: 8 })
  })
})

describe('taking what is proposed', () => {
  test('ends the meeting on time', () => {
    for (const minutes of [1, 4, 6, 15, 19, 25])
      expect(taken('16:20', ...late(minutes)), `${minutes} late`).toMatchObject({ late: 0, expectedEnd: '17:30' })
  })

  test('also when it has not begun on time', () => {
    const turns: Turn[] = [['15:00', { type: 'agenda.edit', block: 'data', fixedStart: null }]]
    expect(evening(...turns).at('16:12').late).toBe(12)
    expect(taken('16:12', ...turns).late).toBe(0)
  })

  test('or as near as can be, when there is not enough', () => {
    expect(taken('16:20', ...late(60))).toMatchObject({
      late: 30,
      minutes: { 'ordet-frit': 5, grupper: 5, data: 5, pause: 5 }
    })
    expect(proposed('16:20', ...late(60)).reduce((sum, s) => sum + s.take, 0)).toBe(30)
  })

  test('once taken, nothing more is proposed', () => {
    const lengths = proposed('16:20', ...late(19)).map(({ block, minutes }) => ({ block, minutes }))
    expect(proposed('16:20', ...late(19), ['16:20', { type: 'agenda.resize', lengths }])).toEqual([])
  })
})
