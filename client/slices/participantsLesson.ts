// Why something about a participant was not done, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Presence } from '../../shared/slices/participants/person.ts'
import type { Instant } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'
import { sayParticipants } from '../messages/participants.ts'
import type { Lesson } from '../ui/deeds.svelte.ts'
import { callName } from '../ui/people.ts'
import { clock } from '../ui/times.ts'

/** To be taught to the view's deeds. */
export const participantsLesson = (live: Live): Lesson => ({
  refusal: (refusal) => refusalText(refusal, live),
  press: (command) => pressText(command, live)
})

const nameOf = (live: Live, id: unknown): string =>
  live.views.participants?.rows.find((p) => p.id === id)?.name ?? say().somebody

/** "Jonas lukkede Lars Holm ind 16.47". */
export function doneBy(live: Live, name: string, presence: Presence, by: string, at: Instant): string {
  const who = by === live.you ? null : callName(live, by)
  return sayParticipants().late[presence](who, name, clock(at, live.views.agenda?.timeZone ?? 'UTC'))
}

const isPresence = (word: unknown): word is Presence => typeof word === 'string' && word in sayParticipants().late
const isReason = (reason: string): reason is keyof ReturnType<typeof sayParticipants>['refusals'] =>
  reason in sayParticipants().refusals

function refusalText({ refused, participant, presence, by, at }: Refusal, live: Live): string | null {
  if (!isReason(refused)) return null
  const words = sayParticipants()
  const named = participant !== undefined && live.views.participants?.rows.find((p) => p.id === participant)
  if (named && isPresence(presence) && typeof by === 'string' && typeof at === 'number')
    return doneBy(live, named.name, presence, by, at)
  if (named && refused === 'is-there-already') return words.alreadyThere(named.name)
  if (named && refused === 'arrival-is-taken') return words.takenBy(named.name)
  if (named && refused === 'has-arrived') return words.arrivedAlready(named.name)
  return words.refusals[refused]
}

function pressText(command: Command, live: Live): { strong: string; rest: string } | null {
  const { presses } = sayParticipants()
  switch (command.type) {
    case 'participants.admit':
    case 'participants.wait':
    case 'participants.leave':
    case 'participants.decline':
    case 'participants.expect':
    case 'participants.call':
    case 'participants.techCheck':
    case 'participants.edit':
    case 'participants.remove':
    case 'participants.forget':
      return presses[command.type](nameOf(live, command.id))
    case 'participants.match':
      return presses[command.type](nameOf(live, command.participant))
    case 'participants.admitMany':
      return presses[command.type]((command.ids?.length ?? 0) + (command.matches?.length ?? 0))
    case 'participants.dismissMany':
      return presses[command.type](command.arrivals.length)
    case 'participants.arrive':
      return presses[command.type](command.names.length)
    case 'participants.import':
      return presses[command.type](command.rows.length)
    case 'participants.add':
      return presses[command.type](command.name)
    case 'participants.dismiss':
    case 'participants.reopen':
    case 'participants.putBack':
    case 'participants.restore':
    case 'participants.undoImport':
      return presses[command.type]
    default:
      return null
  }
}
