// Why something about a key was not done, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Live } from '../live.svelte.ts'
import { sayKeys } from '../messages/keys.ts'
import type { Lesson } from '../ui/deeds.svelte.ts'

type Knows = Pick<Live, 'views'>

/** To be taught to the view's deeds. */
export const keysLesson = (live: Knows): Lesson => ({
  refusal: (refusal) => refusalText(refusal, live),
  press: (command) => pressText(command, live)
})

const nameOf = (live: Knows, id: unknown): string => live.views.keys?.rows.find((row) => row.id === id)?.name ?? ''
const isReason = (reason: string): reason is keyof ReturnType<typeof sayKeys>['refusals'] =>
  reason in sayKeys().refusals

function refusalText({ refused, participant }: Refusal, live: Knows): string | null {
  if (!isReason(refused)) return null
  const name = nameOf(live, participant)
  if (name !== '' && refused === 'no-key') return sayKeys().noKeyOf(name)
  if (name !== '' && refused === 'no-phone') return sayKeys().noPhoneOf(name)
  return sayKeys().refusals[refused]
}

function pressText(command: Command, live: Knows): { strong: string; rest: string } | null {
  const { presses } = sayKeys()
  switch (command.type) {
    case 'keys.send':
      return presses[command.type](command.participants.length, nameOf(live, command.participants[0]))
    case 'keys.mark':
    case 'keys.exempt':
      return presses[command.type](nameOf(live, command.participant))
    case 'keys.drop':
      return presses[command.type](command.keys.length)
    case 'keys.stop':
    case 'keys.word':
    case 'keys.erase':
      return presses[command.type]
    default:
      return command.type.startsWith('keys.') ? presses.other : null
  }
}
