// The hostile client's ten thousand, against a node on Postgres. (`npm run hostile` is the same against a file, and tells more.)
import { expect, test } from 'vitest'
import { hostile } from '../hostile/index.ts'
import { seed } from '../support/chance.ts'
import { postgres } from '../support/postgres.ts'
import { serve } from '../support/process.ts'

test('10,000 malformed and forbidden commands change nothing', async () => {
  const database = await postgres()
  const at = await serve({ env: { LOG_LEVEL: 'error', DATABASE_URL: await database.database() } })
  const told = await hostile({ url: at.url, adminToken: at.adminToken, count: 10_000, seed: seed('hostile') })
  console.log(`${told.sent} sent, ${told.honest.done} of ${told.honest.asked} honest ones done`, told.reasons)
  expect(told.wrong).toEqual([])
  expect(told.sent).toBe(10_000)
  expect(told.honest.done).toBe(told.honest.asked)
  expect(at.printed).toBe('')
})
