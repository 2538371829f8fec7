// Late: where the time can be taken from.
import type { Kind } from '../../kinds.ts'
import { type Instant, MINUTE, type Minutes } from '../../time.ts'
import { type Forecastable, forecast, withExtra } from './plan.ts'

/** Nothing is cut below this: a shorter block is better skipped, and that is for the moderator to say. */
export const SHORTEST: Minutes = 5

export interface Saving {
  block: string
  /** How much to take from it. */
  take: Minutes
  /** What it will then be. */
  minutes: Minutes
}

interface Cuttable extends Forecastable {
  blocks: readonly (Forecastable['blocks'][number] & {
    kind: Kind
    minutes: Minutes
    extraMinutes: Minutes
    protected: boolean
  })[]
}

/**
 * Where the delay can be taken from: the open floor before all, then the longest of the later blocks that are not
 * protected; at most down to SHORTEST each, and only as much as moves the end. Empty when less than a minute late.
 */
export function savings(agenda: Cuttable, now: Instant): Saving[] {
  const candidates = agenda.blocks
    .filter((b) => b.state === 'planned' && !b.protected)
    .map((b) => ({ ...b, whole: b.minutes + b.extraMinutes }))
    .sort((a, b) => Number(b.kind === 'open-floor') - Number(a.kind === 'open-floor') || b.whole - a.whole)
  const taken = new Map<string, Minutes>()
  const found: Saving[] = []
  let late = lateMinutes(agenda, now)
  for (const block of candidates) {
    const most = Math.min(late, block.whole - SHORTEST, Math.ceil(block.left / MINUTE))
    if (most <= 0) continue
    const after = lateMinutes(withExtra(agenda, new Map([...taken, [block.id, -most]])), now)
    const take = Math.min(most, late - after)
    if (take <= 0) continue
    taken.set(block.id, -take)
    found.push({ block: block.id, take, minutes: block.whole - take })
    late -= take
  }
  return found
}

/** The delay in whole minutes, rounded as the strip shows it; negative when ahead. */
export const lateMinutes = (agenda: Forecastable, now: Instant): Minutes => {
  const late = Math.round(forecast(agenda, now).drift / MINUTE)
  return late === 0 ? 0 : late
}
