// Taking a pack down from the shelf: its fixed starts move with the time the meeting starts.
import type { Playbook } from './playbook.ts'
import { type ClockTime, minutesOfDay, shiftClock } from './time.ts'

/** The playbook as it is for a meeting that starts at this time of day; unchanged when the pack names no time of its own. */
export function shifted<P extends Pick<Playbook, 'starts' | 'blocks'>>(pack: P, startsAt: ClockTime): P {
  if (!pack.starts) return pack
  const by = minutesOfDay(startsAt) - minutesOfDay(pack.starts)
  const blocks = pack.blocks.map((b) => (b.fixedStart ? { ...b, fixedStart: shiftClock(b.fixedStart, by) } : b))
  return { ...pack, starts: startsAt, blocks }
}
