// A message is caught from the chat: who and what is enough, the rest is as it may be.
import { describe, expect, test } from 'vitest'
import { LONGEST, MOST_QUESTIONS } from '../../../shared/limits.ts'
import { questions } from '../../../shared/slices/questions/index.ts'
import { bo, type Command, caught, chat, dea, flagged, mette } from '../../support/chat.ts'
import { at, oclock } from '../../support/given.ts'

const says = (from: string, text: string, more: object = {}): Command => ({
  type: 'questions.catch',
  from,
  text,
  ...more
})
const reads = (command: object) => questions.command.safeParse(command).success

describe('who and what is enough', () => {
  test('and it waits with the watcher', () => {
    chat()
      .asked(says('iPad', 'Er tallene nye?'))
      .then(caught('new', 'iPad', 'Er tallene nye?'))
    const after = chat().does(says('iPad', 'Er tallene nye?'), { now: oclock('16:35') })
    expect(after.question('new')).toEqual({
      ...after.question('new'),
      words: { ...after.question('new')?.words, from: 'iPad', text: 'Er tallene nye?', time: null, note: null },
      participant: null,
      kind: 'question',
      direct: false,
      reactions: 0,
      caughtAt: oclock('16:35'),
      since: oclock('16:35'),
      by: 'dea',
      state: 'caught',
      urgent: false,
      block: null,
      claimedBy: null,
      mergedInto: null
    })
    expect([after.texts(dea), after.texts(bo)]).toEqual([['Er tallene nye?'], []])
  })

  test('blanks around are not part of it; a message of several lines stays one', () =>
    chat()
      .asked(says(' iPad\t', '\n Først det.\nSå det.  '))
      .then(caught('new', 'iPad', 'Først det.\nSå det.')))

  test('as it was written, whatever was written', () => {
    const text = '<script>alert("æøå")</script> & \\ §1: 5 < 7 👍🏽'
    chat()
      .asked(says('<b>Lars</b>', text))
      .then(caught('new', '<b>Lars</b>', text))
    expect(chat().does(says('x', text)).texts(dea)).toEqual([text])
  })

  test('there must be words, and no more than anybody reads', () => {
    expect(reads(says('Lars', '   '))).toBe(false)
    expect(reads({ type: 'questions.catch', text: 'Hvem?' })).toBe(false)
    expect(reads({ type: 'questions.catch', from: 'Lars' })).toBe(false)
    expect(reads(says('Lars', 'x'.repeat(LONGEST.question)))).toBe(true)
    expect(reads(says('Lars', 'x'.repeat(LONGEST.question + 1)))).toBe(false)
    expect(reads(says('x'.repeat(LONGEST.shown + 1), 'Hvad?'))).toBe(false)
  })

  test('the name may be unknown: then it is nobody’s', () =>
    chat()
      .asked(says('', 'Hvem skrev det?'))
      .then(caught('new', '', 'Hvem skrev det?')))
})

describe('what else may be told', () => {
  test('kind, when it was written, whether to one person only, how many reacted', () =>
    chat()
      .asked(says('iPad', 'Hej', { kind: 'remark', time: '16.41.07', direct: true, reactions: 3 }))
      .then(caught('new', 'iPad', 'Hej', { kind: 'remark', time: '16.41.07', direct: true, reactions: 3 })))

  test('nothing that it cannot be', () => {
    for (const odd of [{ kind: 'joke' }, { reactions: -1 }, { reactions: 1.5 }, { direct: 'yes' }, { id: 'a b' }])
      expect(reads(says('iPad', 'Hej', odd)), JSON.stringify(odd)).toBe(false)
  })

  test('an id of its own; one that is taken is refused', () => {
    chat()
      .asked(says('iPad', 'Hej', { id: 'own' }))
      .then(caught('own', 'iPad', 'Hej'))
    const taken = chat(caught('own', 'iPad', 'Hej'))
    taken.asked(says('iPad', 'Igen', { id: 'own' })).refused('duplicate-id')
    taken.asked(says('iPad', 'Igen'), { commandId: 'own' }).refused('duplicate-id')
  })

  test('the same again is one more: whoever types it twice means it', () => {
    const twice = chat().does(says('iPad', 'Hej'), { commandId: 'c1' }).does(says('iPad', 'Hej'), { commandId: 'c2' })
    expect(twice.ids(dea)).toEqual(['c1', 'c2'])
  })
})

describe('at once to the moderator', () => {
  test('with flag, or because it is urgent', () => {
    const row = caught('new', 'iPad', 'Lyden er væk')
    chat()
      .asked(says('iPad', 'Lyden er væk', { flag: true }))
      .then(row, flagged('new'))
    chat()
      .asked(says('iPad', 'Lyden er væk', { urgent: true }))
      .then(row, flagged('new', true))
    chat()
      .asked(says('iPad', 'Lyden er væk', { flag: true, urgent: true }))
      .then(row, flagged('new', true))
    const after = chat().does(says('iPad', 'Lyden er væk', { urgent: true, id: 'own' }), { actor: mette })
    expect(after.view(bo).rows).toMatchObject([{ id: 'own', state: 'flagged', urgent: true, by: 'mette' }])
  })
})

test('they stand in the order in which they were caught', () => {
  const three = chat(at('16:40', caught('b', 'iPad', 'To')), at('16:35', caught('a', 'iPad', 'Et')), flagged('b'))
  expect(three.ids(dea)).toEqual(['b', 'a'])
})

test(`no more than ${MOST_QUESTIONS}`, () => {
  const many = Array.from({ length: MOST_QUESTIONS - 1 }, (_, i) => ({ from: 'iPad', text: `Nummer ${i}` }))
  const nearly = chat().does({ type: 'questions.catchMany', rows: many }, { commandId: 'list' })
  expect(nearly.state).toHaveLength(MOST_QUESTIONS - 1)
  const two = ['Den sidste', 'En for meget'].map((text) => ({ from: 'iPad', text }))
  nearly.asked({ type: 'questions.catchMany', rows: two }).refused('too-many')
  const full = nearly.does(says('iPad', 'Den sidste'))
  full.asked(says('iPad', 'En for meget'), { commandId: 'more' }).refused('too-many')
  full.asked({ type: 'questions.catchMany', rows: many }, { commandId: 'again' }).then()
  expect(reads({ type: 'questions.catchMany', rows: [...many, ...two] })).toBe(false)
  expect(reads({ type: 'questions.catchMany', rows: [] })).toBe(false)
})
