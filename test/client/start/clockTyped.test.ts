// Clock times as people type them on the start page.
import { describe, expect, test } from 'vitest'
import { clockIn, readClock } from '../../../client/start/clockTyped.ts'

describe('a clock time is read', () => {
  test.each([
    ['16.30', '16:30'],
    ['16:30', '16:30'],
    ['1630', '16:30'],
    ['16', '16:00'],
    ['930', '09:30'],
    ['9', '09:00'],
    ['9.05', '09:05'],
    ['0.00', '00:00'],
    ['23.59', '23:59'],
    [' kl. 16.30 ', '16:30'],
    ['16,30', '16:30'],
    ['16 30', '16:30']
  ])('%j as %s', (typed, clock) => expect(readClock(typed)).toEqual({ clock }))
})

describe('what is no time is told apart', () => {
  test.each([
    ['', 'clock-empty'],
    ['  ', 'clock-empty'],
    ['25.00', 'clock-hour'],
    ['24.00', 'clock-hour'],
    ['2500', 'clock-hour'],
    ['16.60', 'clock-minute'],
    ['16.3', 'clock-shape'],
    ['16.300', 'clock-shape'],
    ['16301', 'clock-shape'],
    ['-1', 'clock-shape'],
    ['4 pm', 'clock-shape'],
    ['halv fem', 'clock-shape']
  ])('%j: %s', (typed, fault) => {
    expect(readClock(typed)).toEqual({ fault })
    expect(clockIn(typed)).toBeNull()
  })
})
