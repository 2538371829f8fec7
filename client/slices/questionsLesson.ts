// Why something about a question was not done, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { QuestionState } from '../../shared/slices/questions/state.ts'
import type { Instant } from '../../shared/time.ts'
import type { Live } from '../live.svelte.ts'
import { sayQuestions } from '../messages/questions.ts'
import type { Lesson, Told } from '../ui/deeds.svelte.ts'
import { callName } from '../ui/people.ts'
import { clock } from '../ui/times.ts'

type Knows = Pick<Live, 'views' | 'you'>

/** Reasons that other slices give too. */
const COMMON: readonly string[] = ['too-many', 'duplicate-id']

/** To be taught to the view's deeds. @param alone nothing else is asked for in this view: every reason is about questions */
export const questionsLesson = (live: Knows, alone = false): Lesson => ({
  refusal: (refusal) => (alone || !COMMON.includes(refusal.refused) ? refusalText(refusal, live) : null),
  press: (command) => pressText(command, live)
})

/** Who moved it there, told instead of what I pressed; null when it was me, or when it has gone on since. */
export function byOthers(live: Knows, id: string, to: QuestionState): Told | null {
  const now = live.views.questions?.rows.find((q) => q.id === id)
  if (!now || now.state !== to || now.by === live.you) return null
  return () => movedBy(live, to, now.by, now.since)
}

/** "Birgit sendte det til ordstyreren 16.47". */
export function movedBy(live: Knows, state: QuestionState, by: string, at: Instant): string {
  const who = by === live.you ? null : callName(live, by)
  return sayQuestions().late[state](who, clock(at, live.views.agenda?.timeZone ?? 'UTC'))
}

const isState = (word: unknown): word is QuestionState => typeof word === 'string' && word in sayQuestions().late
const isReason = (reason: string): reason is keyof ReturnType<typeof sayQuestions>['refusals'] =>
  reason in sayQuestions().refusals

function refusalText({ refused, state, by, at }: Refusal, live: Knows): string | null {
  if (!isReason(refused)) return null
  if (refused === 'has-moved') {
    if (!isState(state) || typeof by !== 'string' || typeof at !== 'number') return null
    return movedBy(live, state, by, at)
  }
  if (refused === 'claimed' && typeof by === 'string') return sayQuestions().claimed(callName(live, by))
  return sayQuestions().refusals[refused]
}

function pressText(command: Command, live: Knows): { strong: string; rest: string } | null {
  if (!isOurs(command)) return null
  const { presses } = sayQuestions()
  if (command.type === 'questions.catchMany') return presses[command.type](command.rows.length)
  if (command.type === 'questions.uncatchMany') return presses[command.type]
  const from =
    command.type === 'questions.catch' ? command.from : live.views.questions?.rows.find((q) => q.id === command.id)
  return presses[command.type](typeof from === 'string' ? from : (from?.name ?? from?.from ?? ''))
}

type Ours = Extract<Command, { type: `questions.${string}` }>
export const isOurs = (command: Command): command is Ours => command.type.startsWith('questions.')
