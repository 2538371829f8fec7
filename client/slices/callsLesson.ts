// Why something about a call was not done, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'
import { sayCalls } from '../messages/calls.ts'
import { say } from '../messages/index.svelte.ts'
import type { Lesson, Told } from '../ui/deeds.svelte.ts'
import { callName } from '../ui/people.ts'
import { clock } from '../ui/times.ts'

type Knows = Pick<Live, 'views' | 'you'>
type Late = keyof ReturnType<typeof sayCalls>['late']

/** To be taught to the view's deeds. */
export const callsLesson = (live: Knows): Lesson => ({
  refusal: (refusal) => refusalText(refusal, live),
  press: (command) => pressText(command, live)
})

const nameOf = (live: Knows, id: unknown): string =>
  live.views.calls?.people?.find((p) => p.id === id)?.name ?? say().somebody
const nameIn = (live: Knows, id: unknown): string =>
  live.views.calls?.rows?.find((row) => row.id === id)?.name ?? say().somebody

/** "Karen gav Inger Dahl ordet 16.52". */
function movedBy(live: Knows, to: Late, name: string, by: string, at: Instant): string {
  const who = by === live.you ? null : callName(live, by)
  return sayCalls().late[to](who, name, clock(at, live.views.agenda?.timeZone ?? 'UTC'))
}

/** Who moved it there, told instead of what I pressed; null when it was me, or when it has gone on since. */
export function byOthers(live: Knows, id: string, to: Late): Told | null {
  const row = live.views.calls?.rows?.find((r) => r.id === id)
  if (!row || row.state !== to || row.by === live.you) return null
  return () => movedBy(live, to, row.name, row.by, row.since)
}

const isLate = (word: unknown): word is Late => typeof word === 'string' && word in sayCalls().late
const isReason = (reason: string): reason is keyof ReturnType<typeof sayCalls>['refusals'] =>
  reason in sayCalls().refusals
/** Other slices refuse for these reasons too, about something else. */
const isOurs = ({ refused, call, presence }: Refusal): boolean =>
  refused === 'has-moved' ? call !== undefined : refused === 'not-here' ? presence === undefined : true

function refusalText(refusal: Refusal, live: Knows): string | null {
  const { refused, participant, call, state, by, at } = refusal
  if (!isReason(refused) || !isOurs(refusal)) return null
  const words = sayCalls()
  const told = typeof by === 'string' && typeof at === 'number'
  if (refused === 'has-moved' && told && isLate(state)) return movedBy(live, state, nameIn(live, call), by, at)
  if (refused === 'somebody-has-the-floor' && told)
    return `${movedBy(live, 'called', nameOf(live, participant), by, at)}. ${words.lookAgain}`
  if (refused === 'only-that-practice') {
    const person = live.views.calls?.people?.find((p) => p.id === participant)
    return words.onlyThat(person?.practice ?? null)
  }
  if (participant === undefined) return words.refusals[refused]
  if (refused === 'not-here') return words.notHere(nameOf(live, participant))
  if (refused === 'not-to-be-called') return words.noCallOf(nameOf(live, participant))
  if (refused === 'is-planned') return words.isPlannedFor(nameOf(live, participant))
  return words.refusals[refused]
}

type Ours = Extract<Command, { type: `calls.${string}` }>
const isCalls = (command: Command): command is Ours => command.type.startsWith('calls.')

function pressText(command: Command, live: Knows): { strong: string; rest: string } | null {
  if (!isCalls(command)) return null
  const name = command.type === 'calls.plan' ? nameOf(live, command.participant) : nameIn(live, command.id)
  return sayCalls().presses[command.type](name)
}
