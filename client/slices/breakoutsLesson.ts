// Why something about the groups was not done, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'
import { sayBreakouts } from '../messages/breakouts.ts'
import type { Lesson } from '../ui/deeds.svelte.ts'
import { callName } from '../ui/people.ts'
import { clock } from '../ui/times.ts'

type Knows = Pick<Live, 'views' | 'you'>
type Ours = Extract<Command, { type: `breakouts.${string}` }>

/** To be taught to the view's deeds. */
export const breakoutsLesson = (live: Knows): Lesson => ({
  refusal: (refusal) => refusalText(refusal, live),
  press: (command) => (isOurs(command) ? pressText(command, live) : null)
})

const isOurs = (command: Command): command is Ours => command.type.startsWith('breakouts.')
const isReason = (reason: string): reason is keyof ReturnType<typeof sayBreakouts>['refusals'] =>
  reason in sayBreakouts().refusals

const nameOf = ({ views }: Knows, id: unknown): string => views.breakouts?.people?.find((p) => p.id === id)?.name ?? ''
/** In any round: an id is of one group only. */
function groupOf({ views }: Knows, id: unknown): string | null {
  const group = views.breakouts?.rounds?.flatMap((r) => r.groups).find((g) => g.id === id)
  return group ? sayBreakouts().inGroup(group.number) : null
}
const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

function refusalText(refusal: Refusal, live: Knows): string | null {
  const { refused, by, participant, group } = refusal
  if (!isReason(refused)) return null
  const words = sayBreakouts()
  const who = by === live.you ? null : typeof by === 'string' ? callName(live, by) : undefined
  if (refused === 'sits-elsewhere') return elsewhere(refusal, who, live)
  if (refused === 'has-changed' && who !== undefined) return words.changedBy(who, at(refusal, live))
  if (refused === 'called-back' && who !== undefined) return words.calledBackBy(who)
  if (refused === 'is-locked' && typeof participant === 'string' && nameOf(live, participant))
    return words.lockedPerson(nameOf(live, participant))
  const locked = refused === 'is-locked' ? groupOf(live, group) : null
  return locked ? words.lockedGroup(capital(locked)) : words.refusals[refused]
}

const at = (refusal: Refusal, live: Knows): string => (typeof refusal.at === 'number' ? when(refusal.at, live) : '')
const when = (instant: Instant, { views }: Knows) => clock(instant, views.agenda?.timeZone ?? 'UTC')

/** "Mette flyttede Lars Holm til gruppe 4 kl. 17.12". @param who null for me, undefined for nobody knows */
function elsewhere({ participant, group, at }: Refusal, who: string | null | undefined, live: Knows): string {
  const words = sayBreakouts()
  const [name, there] = [nameOf(live, participant), groupOf(live, group)]
  if (name === '') return words.refusals['sits-elsewhere']
  if (who === undefined || typeof at !== 'number') return there ? words.sitsIn(name, there) : words.sitsNowhere(name)
  return there ? words.movedBy(who, name, there, when(at, live)) : words.takenOutBy(who, name, when(at, live))
}

function pressText(command: Ours, live: Knows): { strong: string; rest: string } {
  const { presses } = sayBreakouts()
  switch (command.type) {
    case 'breakouts.move':
      return presses[command.type](nameOf(live, command.person), groupOf(live, command.to))
    case 'breakouts.swap':
      return presses[command.type](nameOf(live, command.one.person), nameOf(live, command.other.person))
    case 'breakouts.lead':
      return presses[command.type](nameOf(live, command.person) || (groupOf(live, command.group) ?? ''))
    case 'breakouts.lock':
      return presses[command.type](command.locked, nameOf(live, command.of) || (groupOf(live, command.of) ?? ''))
    case 'breakouts.place':
      return presses[command.type](command.placed, command.people.length, nameOf(live, command.people[0]))
    case 'breakouts.help':
      return presses[command.type](command.wanted, groupOf(live, command.group) ?? '')
    case 'breakouts.write':
      return presses[command.type](groupOf(live, command.group))
    case 'breakouts.ready':
      return presses[command.type](command.ready)
    case 'breakouts.extend':
      return presses[command.type](command.minutes)
    case 'breakouts.tell':
      return presses[command.type](command.text)
    default:
      return presses[command.type]
  }
}
