// What stands about somebody who is to have their key again: what became of it the last time.
import { expect, test } from 'vitest'
import type { Step } from '../../../client/keys/people.ts'
import { whyOf } from '../../../client/keys/why.ts'
import { MINUTE } from '../../../shared/time.ts'
import { row, step } from './rows.svelte.ts'

const seen = { zone: 'UTC', fresh: false, over: () => false, questionOf: () => undefined }
const at = 67 * MINUTE
const again = (reopened: 'new-phone' | 'new-key', ...what: Step['what'][]) =>
  whyOf({ id: 'a', row: row('a', { reopened, at, steps: what.map((one) => step(one, at)) }), ask: null }, seen).more

test.each([
  [['queued', 'sent', 'delivered'], 'fik den 01.07 på det gamle'],
  [['queued', 'failed'], 'nåede ikke frem 01.07 på det gamle'],
  [['queued', 'unknown'], 'fik den måske 01.07 på det gamle'],
  [['queued', 'unknown', 'confirmed'], 'fik den 01.07 på det gamle']
] as [Step['what'][], string][])('with another number since, after %j: %s', (steps, told) => {
  expect(again('new-phone', ...steps)).toBe(told)
})

test('with another key since, that the old one did not arrive is told too', () => {
  expect(again('new-key', 'queued', 'delivered')).toBe('fik den 01.07, den gamle')
  expect(again('new-key', 'queued', 'failed')).toBe('nåede ikke frem 01.07, den gamle')
})
