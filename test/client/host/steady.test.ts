// What stands as it stood stays the very same object.
import { expect, it } from 'vitest'
import { steady } from '../../../client/host/steady.ts'

const rows = () => [
  { id: 'a', name: 'Anne', suggestion: { participant: 'x', score: 0.9 } },
  { id: 'b', name: 'Bo', suggestion: null }
]

it('keeps rows that say the same, and the list when all do', () => {
  const before = rows()
  expect(steady(before, rows())).toBe(before)
})
it('takes what has changed, however deep', () => {
  const before = rows()
  const now = rows()
  now[0]!.suggestion!.score = 0.5
  const after = steady(before, now)
  expect(after).toEqual(now)
  expect([after[0] === before[0], after[1] === before[1]]).toEqual([false, true])
})
it('takes a new order and a shorter list', () => {
  const before = rows()
  expect(steady(before, rows().reverse()).map((r) => r.id)).toEqual(['b', 'a'])
  expect(steady(before, rows().slice(1))).toEqual([before[1]])
})
