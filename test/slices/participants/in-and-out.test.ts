// Somebody is taken out of the register, put in again, or forgotten for good.
import { describe, expect, test } from 'vitest'
import { participants } from '../../../shared/slices/participants/index.ts'
import {
  added,
  arrived,
  type Command,
  clausIs,
  dismissed,
  edited,
  forgotten,
  larsIs,
  matched,
  moved,
  onlyThose,
  register,
  removed,
  restored
} from '../../support/people.ts'

describe('somebody is taken out', () => {
  const remove: Command = { type: 'participants.remove', id: 'lars' }
  const restore: Command = { type: 'participants.restore', id: 'lars' }
  const forget: Command = { type: 'participants.forget', id: 'lars' }

  test('and put in again as they were', () => {
    const before = register(moved('admitted', 'lars'))
    before.asked(remove).then(removed('lars'))
    before.does(remove).asked(remove).then()
    before.does(remove).asked(restore).then(restored('lars'))
    expect(before.does(remove).does(restore).state).toEqual(before.state)
    before.asked(restore).then()
    for (const type of ['remove', 'restore', 'forget'] as const)
      before.asked({ type: `participants.${type}`, id: 'nobody' }).refused('no-such-participant')
  })

  test('what is told of them then is not', () => {
    const gone = register(removed('lars'))
    gone.asked({ type: 'participants.techCheck', id: 'lars', result: 'fine' }).refused('no-such-participant')
    gone.asked({ type: 'participants.call', id: 'lars' }).refused('no-such-participant')
  })

  test('and forgotten, in the register or out of it, and then for good', () => {
    register().asked(forget).then(forgotten('lars'))
    register(removed('lars')).asked(forget).then(forgotten('lars'))
    const gone = register(forgotten('lars'))
    gone.asked(forget).then()
    gone.asked(restore).then()
    gone.asked({ type: 'participants.admit', id: 'lars' }).refused('no-such-participant')
    expect(participants.forgets?.(forgotten('lars'))).toBe('lars')
    expect(participants.forgets?.(removed('lars'))).toBeUndefined()
  })

  test('together with the names they came under, and their own', () => {
    const doors = [
      arrived('a1', 'LH'),
      arrived('a2', 'Larsen'),
      arrived('a3', 'lars holm'),
      arrived('a4', 'Lars Holm'),
      arrived('a5', 'Kat')
    ]
    const past = [
      ...doors,
      matched('a1', 'lars'),
      moved('left', 'lars'),
      matched('a2', 'lars'),
      dismissed('a4'),
      matched('a5', 'katrine')
    ]
    register(...past)
      .asked(forget)
      .then(forgotten('lars'), forgotten('a1'), forgotten('a2'), forgotten('a3'), forgotten('a4'))
    const { state } = register(...past).does(forget)
    expect(state.arrivals.map((a) => a.shown)).toEqual([null, null, null, null, 'Kat'])
    expect(JSON.stringify(state)).not.toMatch(/Lars|LH|lars holm/)
  })

  test('nothing of them is left in the last import', () => {
    const past = [
      edited('lars', { ...larsIs, phone: '+4501999999' }, 'list'),
      edited('claus', { ...clausIs, notes: 'x' }, 'list')
    ]
    const { state } = register(...past).does(forget)
    expect(state.lastImport).toMatchObject({ id: 'list', edited: [{ id: 'claus' }] })
    expect(JSON.stringify(state)).not.toMatch(/Lars|Marstal|9999/)
  })

  test('what the shelf no longer has reads as none: the same register as when it was forgotten', () => {
    const bare = { ...added('lars', larsIs, 'list'), personal: null }
    const told = { ...edited('lars', larsIs, 'later'), personal: null }
    const name = { ...arrived('a1', 'LH'), personal: null }
    for (const event of [bare, told, name]) expect(participants.event.parse(event)).toEqual(event)
    const live = onlyThose(
      added('lars', larsIs, 'list'),
      edited('lars', { ...larsIs, notes: null }, 'later'),
      arrived('a1', 'LH'),
      matched('a1', 'lars')
    )
    const read = onlyThose(bare, told, name, matched('a1', 'lars'), forgotten('lars'), forgotten('a1'))
    expect(read.state).toEqual(live.does(forget).state)
  })
})
