// Who wants help, and that it has been given: what the chat-watcher sent to the host.
import type { Views } from '../../shared/slices/index.ts'
import { isOpen } from '../../shared/slices/questions/state.ts'
import type { Room } from '../context.ts'
import { sayHost } from '../messages/host.ts'

export type Call = Views['questions']['rows'][number]

/** Who has waited longest comes first; who asked for the same as another wants help no less. */
export const wantHelp = (rows: readonly Call[]): readonly Call[] =>
  rows.filter((q) => q.kind === 'help' && isOpen(q)).toSorted((a, b) => a.at - b.at)

export const callerOf = ({ name, from }: Pick<Call, 'name' | 'from'>): string => name ?? (from || sayHost().help.nobody)

export const isOnTheWay = ({ waiting }: Pick<Room['live'], 'waiting'>, { id }: Call): boolean =>
  waiting.some(({ command }) => command.type === 'questions.answer' && command.id === id)

export function helped({ live, deeds }: Pick<Room, 'live' | 'deeds'>, call: Call) {
  if (isOnTheWay(live, call)) return
  const { id, state, block } = call
  const told = () => sayHost().help.told(callerOf(call))
  void deeds.ask({ type: 'questions.answer', id }, told, {
    type: 'questions.putBack',
    id,
    from: 'answered',
    to: state,
    block
  })
}
