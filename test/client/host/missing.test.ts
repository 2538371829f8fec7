// When somebody who has not come is missing.
import { expect, it } from 'vitest'
import { missing } from '../../../client/host/missing.ts'
import type { Kind } from '../../../shared/kinds.ts'
import { oclock } from '../../support/given.ts'

const block = (kind: Kind, clock: string) => ({ kind, plannedStart: oclock(clock) })
const evening = {
  status: 'running' as const,
  startsAt: oclock('16:00'),
  blocks: [block('check-in', '16:00'), block('talk', '16:30')]
}
const at = (clock: string, count = 40) => missing(evening, oclock(clock), count).state

it('is nobody until five minutes before', () => {
  expect([at('15:54:59'), at('15:55')]).toEqual(['early', 'folded'])
  expect(missing(evening, oclock('12:00'), 40).from).toBe(oclock('15:55'))
})
it('is told one by one around the start, not all through the check-in', () =>
  expect([at('16:24:59'), at('16:25'), at('16:45'), at('16:45:01')]).toEqual(['folded', 'open', 'open', 'folded']))
it('is told one by one at any time when there are few', () =>
  expect([at('15:56', 5), at('17:30', 5), at('17:30', 6)]).toEqual(['open', 'open', 'folded']))
it('begins at once where nobody checks in', () =>
  expect(missing({ ...evening, blocks: [block('talk', '16:00')] }, oclock('15:55'), 40).state).toBe('open'))
it('no longer matters when the meeting is over', () =>
  expect(missing({ ...evening, status: 'finished' }, oclock('17:00'), 3).state).toBe('over'))
