// One random command of every kind about the questions, made so that most of them mean something as things stand.
import type { Command, State } from '../../shared/slices/index.ts'
import { type Question, questionKinds, questionStates } from '../../shared/slices/questions/state.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'

type QuestionCommand = Extract<Command, { type: `questions.${string}` }>
type Made = { [T in QuestionCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

const id = ({ questions }: State, n: number) =>
  seldom(n)
    ? 'nothing'
    : (pick(
        questions.filter((q) => q.words !== null || n % 5 === 0),
        n
      )?.id ?? 'nothing')
const where = (state: State, n: number, is: (question: Question) => boolean) =>
  pick(state.questions.filter(is), n)?.id ?? id(state, n)
const inState = (state: State, wanted: readonly string[], n: number) => where(state, n, (q) => wanted.includes(q.state))
const registered = (state: State) => state.participants.people.filter((p) => !p.removed)
const from = (state: State, n: number) =>
  n % 3 === 0 ? (pick(registered(state), n)?.details?.name ?? '') : `§asker:${n % 9}§`
/** Of each number there is one text, so that it can be told whose text is seen. */
export const message = (n: number) => ({
  from: `§asker:${n % 9}§`,
  text: `§words:${n}§`,
  kind: pick(questionKinds, n >> 2) ?? 'question',
  direct: n % 11 === 0,
  reactions: n % 4
})
const said = (state: State, n: number) => ({
  ...message(n),
  from: from(state, n),
  ...(n % 4 === 1 && { participant: pick(registered(state), n)?.id ?? null, time: `16.${10 + (n % 50)}` })
})

/** A new command has to be added here. */
export const makeQuestions: Made = {
  'questions.catch': ({ a, b }, s) => ({
    type: 'questions.catch',
    ...said(s, a),
    flag: b % 3 === 0,
    urgent: b % 9 === 0
  }),
  'questions.catchMany': ({ a, b }, s) => ({ type: 'questions.catchMany', rows: [said(s, a), said(s, b), said(s, a)] }),
  'questions.uncatchMany': ({ a }, s) => ({ type: 'questions.uncatchMany', id: id(s, a).replace(/-\d+$/, '') }),
  'questions.flag': ({ a, b }, s) => ({
    type: 'questions.flag',
    id: id(s, a),
    ...(b % 2 === 0 && { urgent: b % 4 === 0 })
  }),
  'questions.hurry': ({ a, b }, s) => ({ type: 'questions.hurry', id: id(s, a), urgent: b % 3 > 0 }),
  'questions.ask': ({ a }, s) => ({ type: 'questions.ask', id: inState(s, ['flagged'], a) }),
  'questions.answer': ({ a }, s) => ({ type: 'questions.answer', id: inState(s, ['asked', 'flagged'], a) }),
  'questions.park': ({ a, b }, s) => ({
    type: 'questions.park',
    id: inState(s, ['flagged', 'asked'], a),
    ...(b % 2 === 0 && { block: pick(s.agenda.blocks, b)?.id ?? null })
  }),
  'questions.dismiss': ({ a }, s) => ({ type: 'questions.dismiss', id: id(s, a) }),
  'questions.putBack': ({ a, b }, s) => {
    const question = id(s, a)
    return {
      type: 'questions.putBack',
      id: question,
      from: s.questions.find((q) => q.id === question)?.state ?? 'asked',
      to: pick(questionStates, b) ?? 'caught'
    }
  },
  'questions.edit': ({ a, b }, s) => ({
    type: 'questions.edit',
    id: id(s, a),
    ...(b % 2 === 0 ? { note: `§aside:${b}§` } : { from: from(s, b), text: `§words:${b}§` })
  }),
  'questions.tie': ({ a, b }, s) => ({
    type: 'questions.tie',
    id: id(s, a),
    block: pick(s.agenda.blocks, b)?.id ?? null
  }),
  'questions.claim': ({ a }, s) => ({ type: 'questions.claim', id: id(s, a) }),
  'questions.release': ({ a }, s) => ({ type: 'questions.release', id: where(s, a, (q) => q.claimedBy !== null) }),
  /** Now and then one that stands for another itself. */
  'questions.merge': ({ a, b }, s) => ({
    type: 'questions.merge',
    id: a % 2 === 0 ? where(s, a, (q) => s.questions.some((p) => p.mergedInto === q.id)) : id(s, a),
    into: id(s, b)
  }),
  'questions.unmerge': ({ a }, s) => ({ type: 'questions.unmerge', id: where(s, a, (q) => q.mergedInto !== null) }),
  'questions.forget': ({ a, b }, s) => ({
    type: 'questions.forget',
    id: b % 4 === 0 ? id(s, a) : where(s, a, (q) => q.words === null || q.state === 'dismissed')
  })
}
