// Whom the presses are about that have not been answered.
import type { Command } from '../../shared/slices/index.ts'

export const onTheWay = (pressed: readonly Command[]): ReadonlySet<string> => new Set(pressed.flatMap(about))

/** To whom something is about to be sent: nobody is sent to twice. */
export const aboutToSend = (pressed: readonly Command[]): ReadonlySet<string> =>
  new Set(pressed.flatMap((command) => (command.type === 'keys.send' ? command.participants : [])))

function about(command: Command): readonly string[] {
  switch (command.type) {
    case 'keys.send':
      return command.participants
    case 'keys.mark':
    case 'keys.exempt':
      return [command.participant]
    case 'participants.edit':
      return [command.id]
    case 'questions.answer':
      return [`ask-${command.id}`]
    default:
      return []
  }
}
