// A press that waits, in words.
import type { Command } from '../../shared/slices/index.ts'
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'
import { callName } from './people.ts'

export function pressText(command: Command, live: Pick<Live, 'views'>): { strong: string; rest: string } {
  const { presses } = say()
  const title = (id: string) => live.views.agenda?.blocks.find((b) => b.id === id)?.title ?? ''
  switch (command.type) {
    case 'agenda.extend':
      return presses[command.type](command.minutes, title(command.block))
    case 'agenda.next':
    case 'agenda.back':
      return presses[command.type](title(command.from))
    case 'agenda.goto':
      return presses[command.type](title(command.to))
    case 'agenda.skip':
    case 'agenda.unskip':
    case 'agenda.edit':
    case 'agenda.move':
    case 'agenda.remove':
      return presses[command.type](title(command.block))
    case 'agenda.add':
      return presses[command.type](command.block.title)
    case 'meeting.rename':
      return presses[command.type](command.title)
    case 'agenda.resize':
      return presses[command.type](command.lengths.map((l) => title(l.block)))
    case 'agenda.start':
    case 'agenda.unstart':
    case 'agenda.pause':
    case 'agenda.resume':
    case 'agenda.finish':
    case 'agenda.reopen':
      return presses[command.type]
    case 'board.handOver':
      return presses[command.type](say().roles[command.role], callName(live, command.to))
    case 'meeting.say':
      return presses[command.type](command.text)
    default:
      return presses.other
  }
}
