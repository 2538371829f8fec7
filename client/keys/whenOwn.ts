// How long one still looks at one's own figures, or until one does.
import type { Instant } from '../../shared/time.ts'
import { sayKeysBeside } from '../messages/keysBeside.ts'
import { type AgendaView, outlook } from '../slices/outlook.ts'
import { expected, wholeSeconds } from '../ui/times.ts'

/** In a sentence; nothing when the meeting is over. */
export function whenOwn(agenda: AgendaView, now: Instant): string {
  const { sum } = sayKeysBeside()
  const out = outlook(agenda, now)
  const { current, next } = out
  if (agenda.status === 'finished') return ''
  const shown = agenda.status !== 'planned' && (current?.kind === 'own-data' || next?.kind === 'own-data')
  if (shown && next) {
    const left = wholeSeconds(out.left)
    return left < 0 ? sum.over(-left, next.title) : sum.until(left, next.title)
  }
  const own = agenda.blocks.filter((block) => block.kind === 'own-data' && block.state !== 'skipped')
  const ahead = own.find((block) => block.state === 'planned')
  const at = ahead && out.starts.get(ahead.id)
  if (ahead && typeof at === 'number') return sum.at(expected(at, agenda.timeZone))
  return own.length > 0 ? sum.held : sum.noBlock
}
