// Instants and lengths as they are written on screen.
import { calendarDate, clockTime, DAY, type Instant, MINUTE, type Millis } from '../../shared/time.ts'
import { say } from '../messages/index.svelte.ts'

/** 16.50 in Danish, 16:50 in English. */
export const clock = (at: Instant, zone: string): string => clockTime(at, zone).replace(':', say().colon)

/** What is expected is told to the nearest minute, so that "slut 18.04" and "4 min bagud" are the same sum. */
export const expected = (at: Instant, zone: string): string => clock(Math.round(at / MINUTE) * MINUTE, zone)

/** What is left in whole seconds, rounded up: nought exactly at the end, negative a second after. */
export const wholeSeconds = (left: Millis): number => Math.ceil(left / 1000)

/** 03:42, or 1:02:03 from an hour on; without a sign. */
export function figures(seconds: number): string {
  const whole = Math.abs(seconds)
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const tail = `${two((whole % 3600) / 60)}:${two(whole % 60)}`
  return whole >= 3600 ? `${Math.floor(whole / 3600)}:${tail}` : tail
}

export const wholeDays = (left: Millis): number => Math.floor(left / DAY)

const dateFormats = new Map<string, Intl.DateTimeFormat>()
/** onsdag den 25. november 2026; a format is dear to make and is kept. */
export function longDate(at: Instant, zone: string): string {
  const key = `${say().locale} ${zone}`
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(say().locale, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric'
    })
  dateFormats.set(key, format)
  return format.format(at)
}

export const sameDay = (one: Instant, other: Instant, zone: string): boolean =>
  calendarDate(one, zone) === calendarDate(other, zone)

/** Minutes with a sign: +3, −4, and nothing for nought. */
export const signed = (minutes: number): string =>
  minutes === 0 ? '' : minutes > 0 ? `+${minutes}` : `−${Math.abs(minutes)}`
