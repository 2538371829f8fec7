// Where the meeting stands as the screens tell it, after the end: one minute, the one the clock showed.
import { expect, test } from 'vitest'
import { outlook } from '../../client/slices/outlook.ts'
import { clock, expected } from '../../client/ui/times.ts'
import { evening, mette, next, start } from '../support/evening.ts'
import { oclock } from '../support/given.ts'

const ZONE = 'Europe/Copenhagen'
const SECOND = 1000

test('a meeting that ended forty seconds past the minute ended in that minute, on every screen', () => {
  const at = oclock('16:50') + 40 * SECOND
  const turns = evening(['16:00', start], ['16:30', next('tjek-ind')])
  const agenda = turns.when({ type: 'agenda.finish' }, { actor: mette, now: at }).goesOn().view(mette, at)
  const { end, late } = outlook(agenda, at + SECOND)
  expect([expected(end, ZONE), clock(at, ZONE)]).toEqual(['16.50', '16.50'])
  // what was late or early is the difference between the two clock times one reads
  expect(late).toBe((oclock('16:50') - agenda.plannedEnd) / 60_000)
})
