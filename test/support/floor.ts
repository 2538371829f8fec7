// A cluster with its practices, some of it here, and short ways to say what has happened to the calls.
import type { z } from 'zod'
import { calls } from '../../shared/slices/calls/index.ts'
import type { CallsEvent, command } from '../../shared/slices/calls/messages.ts'
import type { CallState, Meeting } from '../../shared/slices/calls/state.ts'
import type { QuestionsEvent } from '../../shared/slices/questions/messages.ts'
import { chat } from './chat.ts'
import { evening, next, start } from './evening.ts'
import { given, type Past, someone } from './given.ts'
import { added, details, moved, onlyThose, type Registered } from './people.ts'

export type Asked = z.input<typeof command>
type Planned = Extract<CallsEvent, { type: 'calls.planned' }>
export const bo = someone('moderator', 'bo')

/** Anne and Bo of Humble, Carla and Dan of Tåsinge, Else who has no practice; Finn the guest, Gry who asked not to be; Hans is late. */
export const cluster: Registered = onlyThose(
  added('anne', details('Anne Holm', 'Humble')),
  added('bo', details('Bo Kramer', 'HUMBLE')),
  added('carla', details('Carla Bæk', 'Tåsinge')),
  added('dan', details('Dan Lund', 'Tåsinge')),
  added('else', details('Else Juhl', null)),
  added('finn', details('Finn Gæst', 'Regionen', { kind: 'guest' })),
  added('gry', details('Gry Lys', 'Rudkøbing', { noCall: true })),
  added('hans', details('Hans Friis', 'Marstal')),
  moved('admitted', 'anne', 'bo', 'carla', 'dan', 'else', 'finn', 'gry')
)
/** The figures are looked at. */
const held = evening(['16:00', start], ['16:30', next('tjek-ind')]).state
export const around = (people: Registered = cluster, ...asked: Past<QuestionsEvent>[]): Meeting => ({
  participants: people.state,
  questions: chat(...asked).state,
  agenda: held
})

export const planned = (participant: string, more: Partial<Planned> = {}): Planned => ({
  ...{ type: 'calls.planned', id: participant, participant, block: 'data', after: null, picked: false },
  ...{ instead: null, personal: { question: '' } },
  ...more
})
export const called = (id: string, after: string | null = null): CallsEvent => ({ type: 'calls.called', id, after })
export const did = (how: 'answered' | 'passed' | 'removed' | 'restored' | 'forgotten', id: string): CallsEvent => ({
  type: `calls.${how}`,
  id
})
export const back = (id: string, to: CallState): CallsEvent => ({ type: 'calls.putBack', id, to })

const asking = (past: readonly Past<CallsEvent>[], meeting: Meeting) => given(calls, meeting)(...past)

/** The calls after these; asked by the moderator. */
export const floor = (past: readonly Past<CallsEvent>[] = [], meeting = around()) =>
  asked(asking(past, meeting), meeting)

function asked(after: ReturnType<typeof asking>, meeting: Meeting) {
  const when = (command: Asked, context: object = {}) => after.when(command, { actor: bo, ...context })
  return {
    ...after,
    asked: when,
    order: () => after.state.rows.filter((c) => !c.removed).map((c) => c.id),
    stands: () => Object.fromEntries(after.state.rows.map((c) => [c.id, c.removed ? 'removed' : c.state])),
    does: (command: Asked, context: object = {}) => asked(when(command, context).goesOn(), meeting)
  }
}
