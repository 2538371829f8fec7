// What can be done about the chosen question, each with its key: the buttons and the keyboard go by the same list.
import { isOpen } from '../../shared/slices/questions/state.ts'
import { sayChat } from '../messages/chat.ts'
import { answer, claim, dismiss, flag, hurry, mark } from './acts.ts'
import type { Desk } from './desk.svelte.ts'
import type { Question } from './questions.ts'

export interface RowAct {
  key: string
  label: string
  run: () => void
  /** Done less often. */
  quiet?: boolean
}
export interface Watch {
  me: string | null
  /** Somebody else watches too. */
  several: boolean
}

export const rowActs = (desk: Desk, question: Question, watch: Watch): RowAct[] => [
  ...moves(desk, question),
  ...kinds(desk, question),
  ...more(desk, question, watch)
]

function moves(desk: Desk, question: Question): RowAct[] {
  const words = sayChat().acts
  const flagged = question.state === 'flagged'
  return [
    ...(flagged ? [] : [{ key: 'f', label: words.flag, run: () => desk.do(flag(question)) }]),
    ...(isOpen(question)
      ? [
          {
            key: 'u',
            label: flagged && question.urgent ? words.calm : words.hurry,
            run: () => desk.do(hurry(question))
          }
        ]
      : []),
    ...(question.state === 'answered' ? [] : [{ key: 'a', label: words.answer, run: () => desk.do(answer(question)) }]),
    { key: 'p', label: words.park, run: () => desk.ask('park') }
  ]
}

function kinds(desk: Desk, question: Question): RowAct[] {
  const words = sayChat().acts
  const { kind } = question
  return [
    { key: 'n', label: kind === 'key' ? words.noKey : words.key, run: () => desk.do(mark(question, 'key')) },
    { key: 'h', label: kind === 'help' ? words.noHelp : words.help, run: () => desk.do(mark(question, 'help')) }
  ]
}

function more(desk: Desk, question: Question, { me, several }: Watch): RowAct[] {
  const words = sayChat().acts
  const { state, claimedBy, kind } = question
  const gone = state === 'dismissed'
  const claims = several || typeof claimedBy === 'string'
  return [
    ...(gone ? [] : [{ key: 'm', label: words.merge, run: () => desk.ask('merge'), quiet: true }]),
    { key: 'r', label: words.mend, run: () => desk.ask('mend'), quiet: true },
    { key: 'e', label: words.note, run: () => desk.ask('note'), quiet: true },
    {
      key: 'i',
      label: kind === 'remark' ? words.noRemark : words.remark,
      run: () => desk.do(mark(question, 'remark')),
      quiet: true
    },
    ...(claims
      ? [
          {
            key: 'c',
            label: claimedBy === me ? words.release : words.claim,
            run: () => desk.do(claim(question, me)),
            quiet: true
          }
        ]
      : []),
    { key: 'x', label: gone ? words.fetch : words.dismiss, run: () => desk.do(dismiss(question)), quiet: true }
  ]
}
