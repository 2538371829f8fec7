// A refusal as a sentence: the reason's own, with the names and times that came along.
import type { Refusal } from '../../shared/slice.ts'
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'
import { sayRefusals } from '../messages/refusals.ts'
import { callName } from './people.ts'
import { clock } from './times.ts'

const isReason = (reason: string): reason is keyof ReturnType<typeof sayRefusals> => reason in sayRefusals()

export function refusalSentence(refusal: Refusal, live: Live): string {
  const { refused: reason, by, at, current } = refusal
  const refusals = sayRefusals()
  const agenda = live.views.agenda
  if (typeof by === 'string' && typeof at === 'number' && agenda) {
    const who = by === live.you ? null : callName(live, by)
    const when = clock(at, agenda.timeZone)
    const block = agenda.blocks.find((b) => b.id === current)?.title
    if (reason === 'moved-on') return say().movedOn(who, when, block ?? null)
    if (reason === 'already-finished') return say().finishedBy(who, when)
  }
  return isReason(reason) ? refusals[reason] : refusals.failed
}
