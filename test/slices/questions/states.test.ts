// A question is sent up, asked, answered, parked or dismissed; each is done once, and taken back.
import { describe, expect, test } from 'vitest'
import type { QuestionsEvent } from '../../../shared/slices/questions/messages.ts'
import { type QuestionState, questionStates } from '../../../shared/slices/questions/state.ts'
import { bo, brings, type Command, evenings, flagged, mette, moved, putBack } from '../../support/chat.ts'
import { at, oclock } from '../../support/given.ts'

const id = 'figures'
const asks: Record<Exclude<QuestionState, 'caught'>, Command> = {
  flagged: { type: 'questions.flag', id },
  asked: { type: 'questions.ask', id },
  answered: { type: 'questions.answer', id },
  parked: { type: 'questions.park', id },
  dismissed: { type: 'questions.dismiss', id }
}
const to = Object.entries(asks) as [Exclude<QuestionState, 'caught'>, Command][]
const back = (from: QuestionState, to: QuestionState, more: object = {}): Command => ({
  type: 'questions.putBack',
  id,
  from,
  to,
  ...more
})
const hurried = (urgent: boolean): QuestionsEvent => ({ type: 'questions.hurried', id, urgent })

describe.each(to)('it is %s', (state, command) => {
  const others = questionStates.filter((s) => s !== state)

  test('from wherever it stood, by whoever does it, since then', () => {
    for (const before of others) {
      const meeting = evenings(brings[before](id))
      meeting.asked(command).then(brings[state](id))
      const after = meeting.does(command, { actor: mette, now: oclock('16:45') })
      expect(after.question(id)).toMatchObject({ state, by: 'mette', since: oclock('16:45'), urgent: false })
      expect(after.state.filter((q) => q.id !== id)).toEqual(meeting.state.filter((q) => q.id !== id))
    }
  })

  test('once', () => evenings(brings[state](id)).asked(command).then())

  test('and taken back to where it stood, once', () => {
    for (const before of others) {
      const meeting = evenings(flagged(id), brings[before](id))
      const done = meeting.does(command)
      done.asked(back(state, before)).then(putBack(id, before))
      const undone = done.does(back(state, before))
      expect(undone.state).toEqual(meeting.state.map((q) => (q.id === id ? { ...q, by: 'dea' } : q)))
      undone.asked(back(state, before)).then()
    }
  })

  test('not taken back by an older screen once it has moved on: who moved it is told', () => {
    const since = others.find((s) => s !== 'caught') ?? 'asked'
    evenings(brings[state](id), { ...at('16:50', brings[since](id)), by: 'mette' })
      .asked(back(state, 'caught'))
      .refused('has-moved', { question: id, state: since, by: 'mette', at: oclock('16:50') })
  })

  test('a question that never was, or is forgotten, is not', () => {
    evenings()
      .asked({ ...command, id: 'nothing' } as Command)
      .refused('no-such-question')
    evenings(moved('forgotten', id)).asked(command).refused('no-such-question')
  })
})

test('when it was caught, by whom it is and what was written stay, whatever becomes of it', () => {
  const [before] = evenings().state
  const after = evenings(...questionStates.map((state) => at('16:50', brings[state](id)))).question(id)
  expect(after).toMatchObject({ words: before!.words, participant: 'katrine', caughtAt: before!.caughtAt })
})

describe('urgent', () => {
  test('as it is sent up', () => {
    evenings()
      .asked({ ...asks.flagged, urgent: true } as Command)
      .then(flagged(id, true))
    expect(evenings(flagged(id, true)).view(bo)).toMatchObject({ counts: { urgent: 1 }, rows: [{ urgent: true }] })
  })

  test('or later, and not any longer, each once', () => {
    const hurry = (urgent: boolean): Command => ({ type: 'questions.hurry', id, urgent })
    evenings(flagged(id)).asked(hurry(true), { actor: bo }).then(hurried(true))
    evenings(flagged(id, true)).asked(hurry(true)).then()
    evenings(flagged(id, true)).asked(hurry(false)).then(hurried(false))
    evenings(flagged(id)).asked(hurry(false)).then()
  })

  test('sent up again as urgent, it is hurried where it stands', () => {
    const again = (urgent?: boolean): Command => ({
      type: 'questions.flag',
      id,
      ...(urgent !== undefined && { urgent })
    })
    evenings(flagged(id)).asked(again(true)).then(hurried(true))
    evenings(flagged(id, true)).asked(again(false)).then(hurried(false))
    evenings(flagged(id, true)).asked(again()).then()
    const hurriedAt = evenings(at('16:40', flagged(id)), { ...at('16:45', hurried(true)), by: 'bo' })
    expect(hurriedAt.question(id)).toMatchObject({ since: oclock('16:40'), by: 'someone', urgent: true })
  })
})

describe('taken back', () => {
  const urgently = evenings().does({ ...asks.flagged, urgent: true } as Command)

  test('to the watcher, it is not urgent any longer, and sent up again it is not either', () => {
    const undone = urgently.does(back('flagged', 'caught'))
    expect(undone.question(id)).toMatchObject({ urgent: false, state: 'caught' })
    expect(undone.view(bo).rows).toEqual([])
    undone.asked(asks.flagged).then(flagged(id))
  })

  test('among what was sent up, it is as urgent as it was, unless told', () => {
    const asked = urgently.does(asks.asked)
    asked.asked(back('asked', 'flagged'), { actor: bo }).then(putBack(id, 'flagged', { urgent: true }))
    asked.asked(back('asked', 'flagged', { urgent: false })).then(putBack(id, 'flagged'))
  })

  test('to where the moderator has it, the moderator has it, also when it had been taken from there', () => {
    for (const to of ['flagged', 'asked'] as const) {
      const again = urgently.does(back('flagged', 'caught')).does(back('caught', to))
      expect(again.view(bo).rows).toMatchObject([{ id, state: to }])
      const answered = evenings().does(asks.answered).does(back('answered', to))
      expect(answered.view(bo).rows).toMatchObject([{ id, state: to }])
    }
  })
})

test('when it first came before the moderator is kept, whatever becomes of it there, until it is the watcher’s again', () => {
  const sentUp = (...past: Parameters<typeof evenings>) =>
    evenings(at('16:41', flagged(id)), ...past).question(id)?.sentUp
  expect(evenings().question(id)?.sentUp).toBe(null)
  for (const state of ['asked', 'answered', 'parked'] as const)
    expect(sentUp(at('16:45', brings[state](id)), at('16:46', putBack(id, 'flagged'))), state).toBe(oclock('16:41'))
  expect(sentUp(at('16:45', putBack(id, 'caught')))).toBe(null)
  expect(sentUp(at('16:45', putBack(id, 'caught')), at('16:50', flagged(id)))).toBe(oclock('16:50'))
})
