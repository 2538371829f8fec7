// Blocks are added and edited, before the meeting and in the middle of it.
import { describe, expect, test } from 'vitest'
import { evening, extend, mette, next, start, type Turn } from '../../support/evening.ts'

const begun: Turn = ['16:00', start]
const atData: Turn[] = [begun, ['16:30', next('tjek-ind')]]
const nyt = { title: 'Nyt fra PLO', kind: 'talk', minutes: 5 } as const
const made = { id: 'new', ...nyt, extraMinutes: 0, fixedStart: null, slides: null, protected: false }

describe('adding a block', () => {
  test('it comes after the block that is named', () => {
    evening(...atData)
      .asked('16:31', { type: 'agenda.add', after: 'plenum', block: nyt })
      .then({ type: 'agenda.added', after: 'plenum', block: made })
    const { order, expectedEnd, planned } = evening(...atData, [
      '16:31',
      { type: 'agenda.add', after: 'plenum', block: nyt }
    ]).at('16:31')
    expect(order.slice(2, 5)).toEqual(['plenum', 'new', 'pause'])
    expect(expectedEnd).toBe('17:35')
    expect(planned.new).toBe('16:50')
  })

  test('or last, when no block is named; or first, while nothing has begun', () => {
    evening()
      .asked('15:00', { type: 'agenda.add', block: nyt })
      .then({ type: 'agenda.added', after: 'ordet-frit', block: made })
    evening()
      .asked('15:00', { type: 'agenda.add', after: null, block: nyt })
      .then({ type: 'agenda.added', after: null, block: made })
    expect(evening(['15:00', { type: 'agenda.add', after: null, block: nyt }]).at('15:00').order[0]).toBe('new')
  })

  test('never into the past', () => {
    evening(...atData)
      .asked('16:31', { type: 'agenda.add', after: 'tjek-ind', block: nyt })
      .refused('already-past')
    evening(...atData)
      .asked('16:31', { type: 'agenda.add', after: null, block: nyt })
      .refused('already-past')
  })

  test('owner and script lie on the personal shelf', () =>
    evening(...atData)
      .asked('16:31', { type: 'agenda.add', after: 'data', block: { ...nyt, owner: 'Torben Lyng' } })
      .then({ type: 'agenda.added', after: 'data', block: made, personal: { owner: 'Torben Lyng', script: null } }))

  test('a break is protected unless told otherwise', () => {
    const pause = { title: 'Pause', kind: 'break', minutes: 5 } as const
    evening()
      .asked('15:00', { type: 'agenda.add', block: pause })
      .then({ type: 'agenda.added', after: 'ordet-frit', block: { ...made, ...pause, protected: true } })
    evening()
      .asked('15:00', { type: 'agenda.add', block: { ...pause, protected: false } })
      .then({ type: 'agenda.added', after: 'ordet-frit', block: { ...made, ...pause } })
  })

  test('an id is used once, a neighbour must be there, and a meeting that is over gets no more blocks', () => {
    evening()
      .asked('15:00', { type: 'agenda.add', block: { ...nyt, id: 'data' } })
      .refused('duplicate-id', { path: ['block', 'id'] })
    evening().asked('15:00', { type: 'agenda.add', after: 'frokost', block: nyt }).refused('no-such-block')
    evening(begun, ['17:30', { type: 'agenda.finish' }])
      .asked('17:31', { type: 'agenda.add', block: nyt })
      .refused('already-finished')
  })

  test('a block that comes back with the time it had been given is at least a minute and at most ten hours', () => {
    const add = (extraMinutes: number) =>
      evening(...atData).asked('16:31', { type: 'agenda.add', block: { ...nyt, extraMinutes } })
    add(-5).refused('too-short', { minutes: 5 })
    add(596).refused('too-long')
    add(-4).then({ type: 'agenda.added', after: 'ordet-frit', block: { ...made, extraMinutes: -4 } })
  })

  test('a fixed start that cannot be is refused, with the field that is wrong', () => {
    const path = { path: ['block', 'fixedStart'] }
    const add = (fixedStart: string) =>
      evening().asked('15:00', { type: 'agenda.add', after: 'data', block: { ...nyt, fixedStart } })
    add('16:20').refused('before-the-previous', path)
    add('15:00').refused('before-the-previous', path)
    add('16:45').then({ type: 'agenda.added', after: 'data', block: { ...made, fixedStart: '16:45' } })
  })

  test('a hundred blocks are enough', () => {
    const many = Array.from(
      { length: 93 },
      (_, i): Turn => ['15:00', { type: 'agenda.add', block: { ...nyt, id: `nyt-${i}` } }]
    )
    evening(...many)
      .asked('15:00', { type: 'agenda.add', block: nyt })
      .refused('too-many')
  })
})

describe('editing a block', () => {
  test('what is given is changed, and the rest stays', () =>
    evening(...atData)
      .asked('16:31', { type: 'agenda.edit', block: 'plenum', title: 'Drøftelse', minutes: 15 })
      .then({ type: 'agenda.edited', block: 'plenum', change: { title: 'Drøftelse', minutes: 15 } }))

  test('names and scripts are stored apart, and an empty one is none', () => {
    evening(...atData)
      .asked('16:31', { type: 'agenda.edit', block: 'data', owner: 'Torben Lyng', script: '' })
      .then({ type: 'agenda.edited', block: 'data', change: {}, personal: { owner: 'Torben Lyng', script: null } })
    const edited = evening(...atData, ['16:31', { type: 'agenda.edit', block: 'data', owner: 'Torben Lyng' }])
    expect(edited.view(mette).blocks[1]).toMatchObject({ owner: 'Torben Lyng', script: 'Her er tre grafer.' })
  })

  test('saying what is so already changes nothing', () => {
    evening().asked('15:00', { type: 'agenda.edit', block: 'data', title: 'Data/grafer', owner: 'Karen Bech' }).then()
    evening().asked('15:00', { type: 'agenda.edit', block: 'data', slides: '' }).then()
  })

  test('the current block can be made longer, and what is over can be called something else but not be given time', () => {
    expect(evening(...atData, ['16:31', { type: 'agenda.edit', block: 'data', minutes: 20 }]).at('16:31').endsAt).toBe(
      '16:50'
    )
    evening(...atData)
      .asked('16:31', { type: 'agenda.edit', block: 'tjek-ind', minutes: 20 })
      .refused('block-is-done')
    evening(...atData)
      .asked('16:31', { type: 'agenda.edit', block: 'tjek-ind', title: 'Velkommen' })
      .then({ type: 'agenda.edited', block: 'tjek-ind', change: { title: 'Velkommen' } })
  })

  test('with what has been given and taken, a block is between a minute and ten hours', () => {
    evening(begun, ['16:10', extend('data', -8)])
      .asked('16:11', { type: 'agenda.edit', block: 'data', minutes: 8 })
      .refused('too-short', { minutes: 10 })
    evening(begun, ['16:10', extend('data', 8)])
      .asked('16:11', { type: 'agenda.edit', block: 'data', minutes: 600 })
      .refused('too-long')
  })

  test('a fixed start can be set, moved and taken away, but not put before the one before', () => {
    const edit = (block: string, fixedStart: string | null) =>
      evening(begun).asked('16:10', { type: 'agenda.edit', block, fixedStart })
    edit('grupper', '17:00').then({ type: 'agenda.edited', block: 'grupper', change: { fixedStart: '17:00' } })
    edit('data', null).then({ type: 'agenda.edited', block: 'data', change: { fixedStart: null } })
    edit('grupper', '16:20').refused('before-the-previous', { path: ['fixedStart'] })
  })

  test('there must be such a block', () =>
    evening().asked('15:00', { type: 'agenda.edit', block: 'frokost', title: 'Mad' }).refused('no-such-block'))
})
