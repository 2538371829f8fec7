// When somebody who has not come yet is missing: from five minutes before the meeting, told at length around its start.
import { type Begins, beginsInEarnest } from '../../shared/slices/agenda/plan.ts'
import type { Views } from '../../shared/slices/index.ts'
import { type Instant, minutes } from '../../shared/time.ts'

type Agenda = Begins & Pick<Views['agenda'], 'status'>

const BEFORE = minutes(5)
const AFTER = minutes(15)
/** So few are always told one by one. */
const FEW = 5

export interface Missing {
  /** `early`: nobody is missing yet; `folded`: a count is enough; `open`: who, and how to reach them; `over`: it no longer matters. */
  state: 'early' | 'folded' | 'open' | 'over'
  /** From when on somebody is missing. */
  from: Instant
}

/** While people check in, most are still to come: those who are missing are told one by one when it begins in earnest. */
export function missing(agenda: Agenda, now: Instant, count: number): Missing {
  const { status } = agenda
  const from = agenda.startsAt - BEFORE
  if (status === 'finished') return { state: 'over', from }
  if (now < from) return { state: 'early', from }
  const start = beginsInEarnest(agenda)
  const aside = now < start - BEFORE || now > start + AFTER
  return { state: aside && count > FEW ? 'folded' : 'open', from }
}
