// The plan: how it is made, what was promised, and when the meeting is expected to end.
import { describe, expect, test } from 'vitest'
import { agenda } from '../../../shared/slices/agenda/index.ts'
import { type Command, evening, extend, mette, next, planned, start, type Turn } from '../../support/evening.ts'
import { given, now, oclock } from '../../support/given.ts'

const talk = { title: 'Oplæg', kind: 'talk', minutes: 10 } as const
const plan = (blocks: (Command & { type: 'agenda.plan' })['blocks'], startsAt = now): Command => ({
  type: 'agenda.plan',
  startsAt,
  blocks
})
const empty = given(agenda)()
const asked = (command: Command) => empty.when(command, { actor: mette })

describe('making the plan', () => {
  const stored = { ...talk, extraMinutes: 0, fixedStart: null, slides: null, protected: false }

  test('blocks without an id get one, and a break is protected', () =>
    asked(plan([talk, { ...talk, kind: 'break', id: 'pause' }])).then({
      type: 'agenda.planned',
      startsAt: now,
      timeZone: 'Europe/Copenhagen',
      blocks: [
        { ...stored, id: 'b1' },
        { ...stored, id: 'pause', kind: 'break', protected: true }
      ],
      personal: { words: {} }
    }))

  test('who speaks and what is said lie on the personal shelf', () =>
    asked(plan([{ ...talk, owner: 'Karen Bech', slides: '3–6' }])).then({
      type: 'agenda.planned',
      startsAt: now,
      timeZone: 'Europe/Copenhagen',
      blocks: [{ ...stored, id: 'b1', slides: '3–6' }],
      personal: { words: { b1: { owner: 'Karen Bech', script: null } } }
    }))

  test('once they are forgotten, the plan stands without them', () => {
    const forgotten = { ...planned, personal: null }
    expect(agenda.event.parse(forgotten)).toEqual(forgotten)
    expect(given(agenda)(forgotten).view(mette).blocks[1]).toMatchObject({
      title: 'Data/grafer',
      owner: null,
      script: null
    })
  })

  test('a plan may be made anew until the meeting begins', () => {
    expect(evening(['15:00', plan([talk])]).at('15:00').order).toEqual(['b1'])
    evening(['16:00', start])
      .asked('16:01', plan([talk]))
      .refused('already-started')
  })

  test('an id is used once', () =>
    asked(plan([talk, { ...talk, id: 'b1' }])).refused('duplicate-id', { path: ['blocks', 1, 'id'] }))

  test('fixed starts come one after the other, not before the meeting, and within twelve hours', () => {
    const path = (index: number) => ({ path: ['blocks', index, 'fixedStart'] })
    asked(plan([{ ...talk, fixedStart: '17:00' }, talk, { ...talk, fixedStart: '16:59' }])).refused(
      'before-the-previous',
      path(2)
    )
    asked(plan([{ ...talk, fixedStart: '15:59' }])).refused('before-the-previous', path(0))
    asked(plan([{ ...talk, fixedStart: '04:01' }])).refused('before-the-previous', path(0))
    expect(
      evening([
        '15:00',
        plan([
          { ...talk, fixedStart: '16:00' },
          { ...talk, fixedStart: '04:00' }
        ])
      ]).at('15:00').plannedEnd
    ).toBe('04:10')
  })

  test('a fixed start in the hour that spring skips is refused', () => {
    const evenBefore = Date.UTC(2027, 2, 27, 22) // Saturday 23.00; at 2.00 the clocks are put forward to 3.00
    asked(plan([talk, { ...talk, fixedStart: '02:30' }], evenBefore)).refused('clock-skips-it', {
      path: ['blocks', 1, 'fixedStart']
    })
    asked(plan([talk, { ...talk, fixedStart: '03:00' }], evenBefore)).then(
      expect.objectContaining({ type: 'agenda.planned' })
    )
  })

  test('a start that no calendar knows does not pass the schema', () => {
    for (const startsAt of [1e300, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(
        agenda.command.safeParse(plan([{ ...talk, fixedStart: '17:00' }], startsAt)).error?.issues[0]?.path
      ).toEqual(['startsAt'])
  })

  test('minutes, titles and clock times that cannot be do not pass the schema', () => {
    const faults = [
      [{ minutes: 0 }, 'minutes'],
      [{ minutes: -5 }, 'minutes'],
      [{ minutes: 10_000 }, 'minutes'],
      [{ minutes: 7.5 }, 'minutes'],
      [{ title: ' ' }, 'title'],
      [{ title: 'to\nlinjer' }, 'title'],
      [{ title: 'x'.repeat(121) }, 'title'],
      [{ fixedStart: '24:00' }, 'fixedStart'],
      [{ fixedStart: '9:30' }, 'fixedStart'],
      [{ id: 'a b' }, 'id'],
      [{ id: '__proto__' }, 'id']
    ] as const
    for (const [fault, field] of faults)
      expect(agenda.command.safeParse(plan([{ ...talk, ...fault }])).error?.issues[0]?.path, field).toEqual([
        'blocks',
        0,
        field
      ])
    expect(agenda.command.safeParse(plan([])).error?.issues[0]?.path).toEqual(['blocks'])
  })
})

describe('what was promised', () => {
  test('the plan follows the blocks, and waits for a fixed start', () =>
    expect(evening(['15:00', extend('tjek-ind', -20)]).at('15:00')).toMatchObject({
      planned: {
        'tjek-ind': '16:00',
        data: '16:30',
        plenum: '16:40',
        pause: '16:50',
        grupper: '16:55',
        opsamling: '17:10',
        'ordet-frit': '17:20'
      },
      plannedEnd: '17:30'
    }))

  test('stands from the moment the meeting begins, whatever is changed afterwards', () => {
    const before = evening(['16:00', start]).at('16:00')
    const after = evening(
      ['16:00', start],
      ['16:01', { type: 'agenda.edit', block: 'tjek-ind', minutes: 60 }],
      ['16:01', { type: 'agenda.edit', block: 'data', fixedStart: null }],
      ['16:01', { type: 'agenda.remove', block: 'plenum' }],
      ['16:01', { type: 'agenda.move', block: 'ordet-frit', after: 'data' }]
    ).at('16:01')
    expect(after.plannedEnd).toBe(before.plannedEnd)
    const { plenum: _, ...rest } = before.planned
    expect(after.planned).toEqual(rest)
  })
})

describe('how late', () => {
  const begun: Turn = ['16:00', start]
  const late = (clock: string, ...turns: Turn[]) => evening(...turns).at(clock).late

  test('before the meeting it is on time, and a start that is not taken makes it late', () => {
    expect(late('15:00')).toBe(0)
    expect(late('16:10')).toBe(10)
    expect(late('16:10', ['15:00', { type: 'agenda.edit', block: 'data', fixedStart: null }])).toBe(10)
  })

  test('a gap before a fixed start absorbs a delay', () => {
    const early: Turn[] = [
      ['15:00', extend('tjek-ind', -10)],
      ['16:08', start]
    ]
    expect(evening(...early).at('16:08')).toMatchObject({
      late: 0,
      expected: { 'tjek-ind': '16:08', data: '16:30' },
      expectedEnd: '17:30'
    })
  })

  test('a delay past it pushes on', () =>
    expect(evening(begun, ['16:20', extend('tjek-ind', 5)]).at('16:20')).toMatchObject({
      late: 5,
      expected: { data: '16:35', plenum: '16:45', 'ordet-frit': '17:25' },
      expectedEnd: '17:35',
      plannedEnd: '17:30'
    }))

  test('who is ahead waits for the fixed start, and gets further ahead only after it', () => {
    expect(evening(begun, ['16:20', next('tjek-ind')]).at('16:20')).toMatchObject({ current: 'data', late: -10 })
    expect(evening(begun, ['16:20', extend('tjek-ind', -10)]).at('16:20')).toMatchObject({
      late: 0,
      expected: { data: '16:30' }
    })
  })

  test('a late start makes the whole meeting late, an early one does not make it early', () => {
    expect(late('16:04', ['15:00', { type: 'agenda.edit', block: 'data', fixedStart: null }], ['16:04', start])).toBe(4)
    expect(late('15:50', ['15:50', start])).toBe(0)
  })

  test('while nothing runs out, the delay stands still', () => {
    const meeting = evening(begun, ['16:20', extend('tjek-ind', 5)])
    expect([meeting.at('16:21').late, meeting.at('16:34').late, meeting.at('16:37').late]).toEqual([5, 5, 7])
  })

  test('a second late is a second, not a minute', () =>
    expect(evening(begun, ['16:30:01', next('tjek-ind')]).view(mette, oclock('16:30:01')).drift).toBe(1000))
})
