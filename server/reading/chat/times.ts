// Times as chats have them, and whether one may follow another.

/** 16:47, 16:47:09, 16.47, 4:47 PM. */
export const TIME = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s{0,2}[ap]\.?m\.?)?`

export interface Clock {
  /** In 24 hours, `16:47` or `16:47:09`. */
  text: string
  /** Seconds since midnight. */
  at: number
  /** As it is written; empty when there is none. */
  date: string
}

const PARTS = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*(?:([ap])\.?m\.?)?$/i

/** Null when there is no such time. */
export function readClock(written: string, date = ''): Clock | null {
  const [, hour = '', minute = '', second, half] = PARTS.exec(written.trim()) ?? []
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour)
  if (hour === '' || hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  const text = [String(hours).padStart(2, '0'), minute, ...(second ? [second] : [])].join(':')
  return { text, at: hours * 3600 + Number(minute) * 60 + Number(second ?? 0), date: date.trim() }
}

const [DAY, LATE, EARLY] = [86_400, 22 * 3600, 2 * 3600]
/** Messages may be saved a little out of order. */
const SLACK = 120

/** May a message of this time stand below one of that? Not when the clock is set back, but past midnight it may. */
export function follows(before: Clock, next: Clock): boolean {
  if (next.date !== before.date) return true
  if (next.at >= before.at - SLACK) return true
  return before.at >= LATE && next.at <= EARLY && next.at + DAY >= before.at
}
