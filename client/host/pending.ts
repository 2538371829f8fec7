// Whom the presses are about that have not been answered, by the keys of their rows: nobody is pressed twice.
import type { Command } from '../../shared/slices/index.ts'

export const onTheWay = (pressed: readonly Command[]): ReadonlySet<string> => new Set(pressed.flatMap(keysOf))

function keysOf(command: Command): string[] {
  switch (command.type) {
    case 'participants.admit':
    case 'participants.leave':
    case 'participants.decline':
    case 'participants.expect':
    case 'participants.wait':
      return [`p-${command.id}`]
    case 'participants.match':
      return [`a-${command.arrival}`, `p-${command.participant}`]
    case 'participants.dismiss':
      return [`a-${command.arrival}`]
    case 'participants.add':
      return command.arrival === undefined ? [] : [`a-${command.arrival}`]
    case 'participants.admitMany': {
      const tied = (command.matches ?? []).flatMap((m) => [`a-${m.arrival}`, `p-${m.participant}`])
      return [...(command.ids ?? []).map((id) => `p-${id}`), ...tied]
    }
    default:
      return []
  }
}
