// A clock time as people type it: 16.30, 16:30, 1630, 930, 16 or kl. 16.
import type { ClockTime } from '../../shared/time.ts'

export type ClockFault = 'clock-empty' | 'clock-shape' | 'clock-hour' | 'clock-minute'
export type ReadClock = { clock: ClockTime } | { fault: ClockFault }

export function readClock(typed: string): ReadClock {
  const text = typed.trim().replace(/^kl\.?\s*/i, '')
  if (text === '') return { fault: 'clock-empty' }
  const [, hour, minute = '00'] =
    /^(\d{1,2})\s*[.:, ]\s*(\d{2})$/.exec(text) ?? /^(\d{1,2})(\d{2})$/.exec(text) ?? /^(\d{1,2})$/.exec(text) ?? []
  if (hour === undefined) return { fault: 'clock-shape' }
  if (Number(hour) > 23) return { fault: 'clock-hour' }
  if (Number(minute) > 59) return { fault: 'clock-minute' }
  return { clock: `${hour.padStart(2, '0')}:${minute}` }
}

/** What was typed, when it is a time. */
export function clockIn(typed: string): ClockTime | null {
  const read = readClock(typed)
  return 'clock' in read ? read.clock : null
}
