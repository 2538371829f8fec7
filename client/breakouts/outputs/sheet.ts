// When a round is held, as far as that is known: to stand on the sheet.
import { type Instant, minutes } from '../../../shared/time.ts'
import { type AgendaView, outlook } from '../../slices/outlook.ts'
import type { Round } from '../groups.ts'

export interface Held {
  from: Instant | null
  to: Instant | null
  /** It was opened then; else it is what the agenda leads one to expect. */
  sure: boolean
}

export function heldAt(round: Round, agenda: AgendaView, now: Instant): Held {
  if (round.openedAt !== null) return { from: round.openedAt, to: round.endsAt, sure: true }
  const from = round.block === null ? null : (outlook(agenda, now).starts.get(round.block) ?? null)
  return { from, to: from === null ? null : from + minutes(round.minutes), sure: false }
}
