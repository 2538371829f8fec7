// Why a signal was not sent or taken back, and what a press that waits is about, in words.
import type { Refusal } from '../../shared/slice.ts'
import type { Command } from '../../shared/slices/index.ts'
import { saySignals } from '../messages/signals.ts'
import { wordsOf } from '../signals/rows.ts'
import type { Lesson } from '../ui/deeds.svelte.ts'

/** To be taught to the page's deeds. */
export const signalsLesson: Lesson = { refusal: refusalText, press: pressText }

const isReason = (reason: string): reason is keyof ReturnType<typeof saySignals>['refusals'] =>
  reason in saySignals().refusals

function refusalText({ refused, seconds }: Refusal): string | null {
  if (!isReason(refused)) return null
  if (refused === 'too-many-signals' && typeof seconds === 'number') return saySignals().tooMany(seconds)
  return saySignals().refusals[refused]
}

function pressText(command: Command): { strong: string; rest: string } | null {
  const { presses, receivers } = saySignals()
  switch (command.type) {
    case 'signals.send':
      return presses[command.type](wordsOf(command), receivers[command.to])
    case 'signals.acknowledge':
    case 'signals.unacknowledge':
    case 'signals.withdraw':
    case 'signals.restore':
      return presses[command.type]
    default:
      return null
  }
}
