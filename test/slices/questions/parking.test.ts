// A question is put aside until a block, and comes back to the moderator when that one begins.
import { describe, expect, test } from 'vitest'
import type { QuestionsEvent } from '../../../shared/slices/questions/messages.ts'
import type { QuestionState } from '../../../shared/slices/questions/state.ts'
import {
  around,
  bo,
  type Command,
  chatIn,
  dea,
  evenings,
  flagged,
  four,
  moved,
  parked,
  putBack
} from '../../support/chat.ts'
import { evening, next, start } from '../../support/evening.ts'

const id = 'figures'
const back = (from: QuestionState, to: QuestionState, more: object = {}): Command => ({
  type: 'questions.putBack',
  id,
  from,
  to,
  ...more
})

describe('parked until a block', () => {
  const park = (block?: string | null): Command => ({
    type: 'questions.park',
    id,
    ...(block !== undefined && { block })
  })

  test('by the moderator: ask later', () => {
    evenings(flagged(id)).asked(park('ordet-frit'), { actor: bo }).then(parked(id, 'ordet-frit'))
    evenings(parked(id, 'ordet-frit')).asked(park('ordet-frit')).then()
    evenings(parked(id, 'ordet-frit')).asked(park('grupper')).then(parked(id, 'grupper'))
    evenings(parked(id, 'ordet-frit')).asked(park(null)).then(parked(id, null))
  })

  test('without one told, until the block it belongs to', () => {
    const tied = evenings({ type: 'questions.tied', id, block: 'grupper' })
    tied.asked(park()).then(parked(id, 'grupper'))
    tied.asked(park(null)).then(parked(id, null))
    evenings(parked(id, 'grupper')).asked(park()).then()
  })

  test('not one that is not in the agenda', () => {
    evenings().asked(park('nowhere')).refused('no-such-block')
    evenings(moved('asked', id))
      .asked(back('asked', 'parked', { block: 'nowhere' }))
      .refused('no-such-block')
  })

  test('but one that has been taken out of the agenda since may stay what it belonged to', () => {
    const lost = evenings(flagged(id), parked(id, 'gone'))
    lost.asked(park('gone')).then()
    lost.asked({ type: 'questions.tie', id, block: 'gone' }).then()
    lost.asked(back('parked', 'flagged', { block: 'gone' })).then(putBack(id, 'flagged', { block: 'gone' }))
  })

  test('it comes back when the block begins, to the moderator, and not before', () => {
    const comes = (...turns: Parameters<typeof evening>) =>
      chatIn({ ...around, agenda: evening(...turns).state }, ...four, flagged(id), parked(id, 'plenum')).view(bo)
        .rows[0]
    expect(comes()).toMatchObject({ state: 'parked', block: 'plenum', back: false })
    expect(comes(['16:00', start], ['16:30', next('tjek-ind')])).toMatchObject({ back: false })
    const begun = [
      ['16:00', start],
      ['16:30', next('tjek-ind')],
      ['16:40', next('data')]
    ] as const
    expect(comes(...begun)).toMatchObject({ state: 'parked', block: 'plenum', back: true })
    expect(comes(...begun, ['16:50', next('plenum')])).toMatchObject({ back: false })
  })

  test('also what only the watcher had: the moderator takes it up then; not what is put aside for good', () => {
    const until = evenings().does(park('plenum'))
    expect(until.view(bo).rows).toMatchObject([{ id, state: 'parked', block: 'plenum' }])
    until.asked({ type: 'questions.ask', id }, { actor: bo }).then(moved('asked', id))
    expect(evenings().does(park()).view(bo).rows).toEqual([])
    const undone = until.does(back('parked', 'caught'))
    expect(undone.view(bo).rows).toEqual([])
    expect(undone.does(back('caught', 'parked')).ids(bo)).toEqual([id])
    const tied = evenings().does(park()).does({ type: 'questions.tie', id, block: 'plenum' })
    expect(tied.ids(bo)).toEqual([id])
  })

  test('only what is parked, and until a block at all', () => {
    const back = (...past: QuestionsEvent[]) => evenings(...past).view(dea).rows[0]?.back
    expect(back(parked(id, 'data'))).toBe(true)
    expect(back(parked(id, null))).toBe(false)
    expect(back(parked(id, 'data'), moved('asked', id))).toBe(false)
    expect(back(flagged(id), { type: 'questions.tied', id, block: 'data' })).toBe(false)
    const before = { ...around, agenda: evening().state }
    expect(chatIn(before, ...four, parked(id, null)).view(dea).rows[0]?.back).toBe(false)
  })

  test('taken back, it belongs to the block it belonged to', () => {
    const tied = evenings({ type: 'questions.tied', id, block: 'grupper' }, flagged(id), parked(id, 'plenum'))
    const undo = back('parked', 'flagged', { block: 'grupper' })
    tied.asked(undo).then(putBack(id, 'flagged', { block: 'grupper' }))
    tied.asked(back('parked', 'flagged')).then(putBack(id, 'flagged', { block: 'plenum' }))
    expect(tied.does(undo, { actor: bo }).question(id)).toMatchObject({ state: 'flagged', block: 'grupper', by: 'bo' })
    evenings(parked(id, 'plenum'), putBack(id, 'parked', { block: 'grupper' }))
      .asked(back('parked', 'parked', { block: 'grupper' }))
      .then()
  })
})
