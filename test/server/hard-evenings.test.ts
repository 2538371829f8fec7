// Three random evenings over bad wires, quick enough for every run; `npm run torture` has fifty, with worse.
import { expect, test } from 'vitest'
import { chance, seed } from '../support/chance.ts'
import { hardEvening } from '../support/hard-evening.ts'
import { node } from '../support/server.ts'

test('everybody sees in the end what the log tells, and nobody what is not theirs', { timeout: 90_000 }, async () => {
  const at = await node()
  const dice = chance(seed('evenings'))
  const counts = await Promise.all([1, 2, 3].map(() => hardEvening([at.url], at.adminToken, at.log, dice.fork())))
  expect(counts.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThan(30)
})
