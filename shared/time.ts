// Instants, lengths and clock times. Instants and lengths are numbers of milliseconds; a clock time is 'HH:MM' in a time zone.

/** Milliseconds since 1970 in UTC. */
export type Instant = number
/** A length in milliseconds. */
export type Millis = number
/** A length in whole minutes. */
export type Minutes = number
/** A time of day, 24-hour, as in '16:30'. */
export type ClockTime = string

/** Where meetings are, unless they say otherwise. */
export const USUAL_ZONE = 'Europe/Copenhagen'

export const SECOND: Millis = 1000
export const MINUTE: Millis = 60 * SECOND
export const HOUR: Millis = 60 * MINUTE
export const DAY: Millis = 24 * HOUR

export const minutes = (n: Minutes): Millis => n * MINUTE

const formats = new Map<string, Intl.DateTimeFormat>()
function wallFormat(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit'
  })
  formats.set(zone, made)
  return made
}

/** What a wall clock in the zone shows at this instant, written as if it were UTC. */
function wall(at: Instant, zone: string): Instant {
  const part: Record<string, number> = {}
  for (const { type, value } of wallFormat(zone).formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Does this machine know the zone, as in 'Europe/Copenhagen'? */
export function isTimeZone(zone: string): boolean {
  try {
    wallFormat(zone)
    return true
  } catch {
    return false
  }
}

/**
 * The first instant, not before `from`, at which a wall clock in the zone shows this; null inside the hour that is
 * skipped in spring. The hour that comes twice in autumn has two.
 */
function fromWall(shown: Instant, zone: string, from = Number.NEGATIVE_INFINITY): Instant | null {
  const aheadBy = (at: Instant) => wall(at, zone) - at
  const [one, other] = [shown - aheadBy(shown - DAY), shown - aheadBy(shown + DAY)]
  const candidates = [Math.min(one, other), Math.max(one, other)]
  return candidates.find((at) => at >= from && wall(at, zone) === shown) ?? null
}

/** 'HH:MM' as the clock in the zone shows this instant. */
export const clockTime = (at: Instant, zone: string): ClockTime => new Date(wall(at, zone)).toISOString().slice(11, 16)

/** 'HH:MM:SS', the same to the second. */
export const clockSeconds = (at: Instant, zone: string): string => new Date(wall(at, zone)).toISOString().slice(11, 19)

/** 'YYYY-MM-DD' as the calendar in the zone shows this instant. */
export const calendarDate = (at: Instant, zone: string): string => new Date(wall(at, zone)).toISOString().slice(0, 10)

/** 'HH:MM' to minutes after midnight. */
export const minutesOfDay = (clock: ClockTime): Minutes => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** The instant of a date ('YYYY-MM-DD') and clock time in the zone, the first where there are two; null where the clock skips it. */
export const instantOf = (date: string, clock: ClockTime, zone: string): Instant | null =>
  fromWall(Date.parse(`${date}T${clock}:00Z`), zone)

/** The first whole minute, from that of `start` on, when the clock shows this time; null where the clock skips it that day. */
export function nextAt(start: Instant, clock: ClockTime, zone: string): Instant | null {
  const from = start - (start % MINUTE)
  const shownAtStart = wall(from, zone)
  const shown = shownAtStart - (shownAtStart % DAY) + minutes(minutesOfDay(clock))
  return fromWall(shown, zone, from) ?? (shown < shownAtStart ? fromWall(shown + DAY, zone) : null)
}

/** A clock time moved by some minutes, around midnight if need be. */
export function shiftClock(clock: ClockTime, by: Minutes): ClockTime {
  const total = (((minutesOfDay(clock) + by) % 1440) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
