// The hostile client, in short: everybody tries every command they may not do, and sends what is none. `npm run hostile` has ten thousand.
import { randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { hostile } from '../hostile/index.ts'
import { serve } from '../support/process.ts'

test('2,500 malformed and forbidden commands: each is refused with a reason, nothing changes, the process lives', async () => {
  const at = await serve({ env: { LOG_LEVEL: 'error' } })
  const seed = randomInt(2 ** 31)
  console.log(`hostile: seed ${seed}`)
  const told = await hostile({ url: at.url, adminToken: at.adminToken, count: 2500, seed })
  expect(told.wrong).toEqual([])
  expect(told.sent).toBe(2500)
  expect(told.honest.done).toBe(told.honest.asked)
  expect(told.reasons.malformed).toBeGreaterThan(500)
  expect(told.reasons['not-your-role']).toBeGreaterThan(500)
  expect(at.running).toBe(true)
  expect(at.printed).toBe('') // nothing of it was a fault of ours
})
