// Clock times in Copenhagen and elsewhere, over the nights when the clocks change.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  clockTime,
  HOUR,
  instantOf,
  isTimeZone,
  MINUTE,
  minutesOfDay,
  nextAt,
  shiftClock
} from '../../shared/time.ts'

const dk = 'Europe/Copenhagen'
const utc = (iso: string) => Date.parse(`${iso}Z`)
const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString().slice(0, 16))

describe('the instant of a date and a clock time', () => {
  test('winter is an hour ahead of UTC, summer two', () => {
    expect(iso(instantOf('2026-11-25', '16:00', dk))).toBe('2026-11-25T15:00')
    expect(iso(instantOf('2026-06-25', '16:00', dk))).toBe('2026-06-25T14:00')
  })

  test('on the last Sunday of March the clock skips from 2.00 to 3.00', () => {
    for (const day of ['2026-03-29', '2027-03-28', '2028-03-26']) {
      expect(instantOf(day, '02:00', dk), day).toBeNull()
      expect(instantOf(day, '02:30', dk), day).toBeNull()
      expect(instantOf(day, '02:59', dk), day).toBeNull()
      expect(iso(instantOf(day, '01:59', dk)), day).toBe(`${day}T00:59`)
      expect(iso(instantOf(day, '03:00', dk)), day).toBe(`${day}T01:00`)
    }
  })

  test('on the last Sunday of October the hour after 2.00 comes twice, and the first is meant', () => {
    expect(iso(instantOf('2026-10-25', '01:59', dk))).toBe('2026-10-24T23:59')
    expect(iso(instantOf('2026-10-25', '02:00', dk))).toBe('2026-10-25T00:00')
    expect(iso(instantOf('2026-10-25', '02:59', dk))).toBe('2026-10-25T00:59')
    expect(iso(instantOf('2026-10-25', '03:00', dk))).toBe('2026-10-25T02:00')
  })

  test('other zones, west, half hours and none', () => {
    expect(iso(instantOf('2026-11-25', '16:00', 'America/Nuuk'))).toBe('2026-11-25T18:00')
    expect(iso(instantOf('2026-11-01', '01:30', 'America/New_York'))).toBe('2026-11-01T05:30') // twice there, too
    expect(instantOf('2026-03-08', '02:30', 'America/New_York')).toBeNull()
    expect(iso(instantOf('2026-11-25', '16:00', 'Asia/Kolkata'))).toBe('2026-11-25T10:30')
    expect(iso(instantOf('2026-11-25', '00:00', 'Pacific/Kiritimati'))).toBe('2026-11-24T10:00')
    expect(iso(instantOf('2026-11-25', '16:00', 'UTC'))).toBe('2026-11-25T16:00')
  })
})

describe('the next time the clock shows something', () => {
  test('is later the same day, or now', () => {
    expect(iso(nextAt(utc('2026-11-25T15:00'), '16:30', dk))).toBe('2026-11-25T15:30')
    expect(iso(nextAt(utc('2026-11-25T15:00'), '16:00', dk))).toBe('2026-11-25T15:00')
  })

  test('within the minute that has begun is now', () =>
    expect(nextAt(utc('2026-11-25T15:00:31'), '16:00', dk)).toBe(utc('2026-11-25T15:00:00')))

  test('or after midnight', () => {
    expect(iso(nextAt(utc('2026-11-25T15:00'), '15:59', dk))).toBe('2026-11-26T14:59')
    expect(iso(nextAt(utc('2026-11-25T22:30'), '00:15', dk))).toBe('2026-11-25T23:15')
    expect(iso(nextAt(utc('2026-11-25T23:00'), '00:00', dk))).toBe('2026-11-25T23:00')
    expect(iso(nextAt(utc('2026-12-31T22:30'), '00:00', dk))).toBe('2026-12-31T23:00')
  })

  test('is never, where the clock skips it that night', () => {
    expect(nextAt(utc('2026-03-28T22:00'), '02:30', dk)).toBeNull()
    expect(nextAt(utc('2026-03-29T00:30'), '02:00', dk)).toBeNull()
    expect(iso(nextAt(utc('2026-03-28T22:00'), '03:00', dk))).toBe('2026-03-29T01:00')
    expect(iso(nextAt(utc('2026-03-29T01:30'), '02:30', dk))).toBe('2026-03-30T00:30')
  })

  test('in the hour that comes twice is the first that has not passed', () => {
    const next = (start: string, clock: string) => iso(nextAt(utc(start), clock, dk))
    expect(next('2026-10-24T22:00', '02:30')).toBe('2026-10-25T00:30')
    expect(next('2026-10-25T00:10', '02:10')).toBe('2026-10-25T00:10')
    expect(next('2026-10-25T00:10', '02:30')).toBe('2026-10-25T00:30')
    expect(next('2026-10-25T00:40', '02:30')).toBe('2026-10-25T01:30')
    expect(next('2026-10-25T01:10', '02:30')).toBe('2026-10-25T01:30')
    expect(next('2026-10-25T01:40', '02:30')).toBe('2026-10-26T01:30')
  })

  test('is at most a day and an hour away, and the clock shows it then', () => {
    const zone = fc.constantFrom(dk, 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Nuuk', 'UTC')
    const start = fc.integer({ min: utc('2020-01-01T00:00') / MINUTE, max: utc('2035-01-01T00:00') / MINUTE })
    const clock = fc.integer({ min: 0, max: 1439 }).map((n) => shiftClock('00:00', n))
    fc.assert(
      fc.property(zone, start, clock, (zone, minute, clock) => {
        const at = nextAt(minute * MINUTE, clock, zone)
        if (at === null) return
        expect(clockTime(at, zone)).toBe(clock)
        expect(at).toBeGreaterThanOrEqual(minute * MINUTE)
        expect(at - minute * MINUTE).toBeLessThanOrEqual(25 * HOUR)
      }),
      { numRuns: 1000 }
    )
  })
})

test('the clock and the calendar of a zone', () => {
  const at = utc('2026-11-25T23:30')
  expect([clockTime(at, dk), calendarDate(at, dk)]).toEqual(['00:30', '2026-11-26'])
  expect([clockTime(at, 'UTC'), calendarDate(at, 'UTC')]).toEqual(['23:30', '2026-11-25'])
  expect(clockTime(utc('2026-11-25T23:00'), dk)).toBe('00:00')
})

test('a zone is one that the machine knows', () => {
  expect(isTimeZone(dk)).toBe(true)
  for (const zone of ['Europe/Svendborg', '', 'Copenhagen', '../etc']) expect(isTimeZone(zone), zone).toBe(false)
})

test('a clock time is moved around midnight, both ways', () => {
  expect(minutesOfDay('16:30')).toBe(990)
  expect(shiftClock('16:30', 15)).toBe('16:45')
  expect(shiftClock('23:50', 15)).toBe('00:05')
  expect(shiftClock('00:05', -15)).toBe('23:50')
  expect(shiftClock('16:30', 1440 * 3 + 1)).toBe('16:31')
  expect(shiftClock('16:30', -1440 * 3)).toBe('16:30')
})
