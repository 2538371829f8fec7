// Who may ever do what, said once more and on its own: so that a permission which is lost in a slice is found here, too.
import { type Actor, holds, type Role } from '../../shared/slice.ts'

const table: Role[] = ['coordinator', 'host', 'moderator', 'chat', 'keys', 'slides']
/** The first that fits; the coordinator may whatever somebody may. 'anyone' sits at the table, with or without a role. */
const rules: readonly (readonly [of: string, who: readonly Role[] | 'anyone' | 'server'])[] = [
  ['keys.begin', 'server'],
  ['keys.settle', 'server'],
  ['keys.report', 'server'],
  ['board.rename', 'anyone'],
  ['board.handOver', 'anyone'],
  ['signals.send', table],
  ['signals.', 'anyone'],
  ['meeting.say', ['moderator']],
  ['meeting.', []],
  ['board.', []],
  ['agenda.', ['moderator']],
  ['calls.', ['moderator']],
  ['slides.ask', ['moderator']],
  ['slides.', ['slides']],
  ['participants.', ['host']],
  ['questions.answer', ['chat', 'moderator', 'host', 'keys']],
  ['questions.putBack', ['chat', 'moderator', 'host', 'keys']],
  ['questions.ask', ['chat', 'moderator']],
  ['questions.park', ['chat', 'moderator']],
  ['questions.hurry', ['chat', 'moderator']],
  ['questions.', ['chat']],
  ['keys.', ['keys']],
  ['breakouts.help', ['moderator', 'host', 'chat']],
  ['breakouts.', ['moderator', 'host']]
]

export function mayEver(actor: Actor, type: string): boolean {
  if (actor.id === 'screen') return false
  const [, who = 'server'] = rules.find(([of]) => type.startsWith(of)) ?? []
  return who === 'anyone' || (who !== 'server' && holds(actor, 'coordinator', ...who))
}
