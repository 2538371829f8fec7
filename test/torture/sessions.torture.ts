// Fifty random evenings over bad wires: on one server, and on two nodes that are killed while their database comes and goes.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { postgresLog } from '../../server/log/postgres.ts'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { type Chance, chance, seed } from '../support/chance.ts'
import { closeLater } from '../support/closing.ts'
import { smallDisk } from '../support/disk.ts'
import { type Counts, hardEvening } from '../support/hard-evening.ts'
import { postgres } from '../support/postgres.ts'
import { serve } from '../support/process.ts'
import { node } from '../support/server.ts'
import { troubles } from '../support/trouble.ts'

const begun = seed('sessions')
const AT_ONCE = 5
const env = { DATA_KEY: '07'.repeat(32), ADMIN_TOKEN: 'den-samme-for-alle', LOG_LEVEL: 'fatal' }
const lock = vault(Buffer.alloc(32, 7))

async function all(count: number, chance: Chance, one: (chance: Chance) => Promise<Counts>) {
  const total: Counts = { done: 0, refused: 0, lost: 0, shownOut: 0 }
  for (let round = 0; round < count; round += AT_ONCE) {
    const some = await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - round) }, () => one(chance.fork())))
    for (const counts of some)
      for (const key of ['done', 'refused', 'lost', 'shownOut'] as const) total[key] += counts[key]
  }
  console.log(`${count} evenings: ${JSON.stringify(total)}`)
  expect(total.done).toBeGreaterThan(count * 20)
  expect(total.refused).toBeGreaterThan(count * 5)
}

test('thirty evenings on one server that is killed now and then', async () => {
  const dice = chance(begun)
  const server = await serve({ env })
  const log = sqliteLog(join(server.dataDir, 'drejebog.db'), lock)
  closeLater(() => log.close())
  const trouble = troubles(dice.fork(), [() => server.end('SIGKILL').then(server.start)])
  await all(30, dice, (own) => hardEvening([server.url], server.adminToken, log, own))
  await trouble.stop()
})

test('twenty evenings on two nodes, each killed now and then, and their database too', async () => {
  const dice = chance(begun + 1)
  const database = await postgres()
  const url = await database.database()
  const [a, b] = await Promise.all([1, 2].map(() => serve({ env: { ...env, DATABASE_URL: url } })))
  if (!a || !b) throw new Error('No nodes.')
  const log = await postgresLog(url, lock)
  closeLater(() => log.close())
  const trouble = troubles(dice.fork(), [
    () => a.end('SIGKILL').then(a.start),
    () => b.end('SIGKILL').then(b.start),
    () => database.stop('SIGQUIT').then(database.start),
    () => database.stop('SIGINT').then(database.start),
    async () => {
      database.halt(true)
      await sleep(1500)
      database.halt(false)
    }
  ])
  await all(20, dice, (own) => hardEvening([a.url, b.url], env.ADMIN_TOKEN, log, own))
  await trouble.stop()
})

test('five evenings while the disk is full now and then', async () => {
  const dice = chance(begun + 2)
  const disk = smallDisk(64)
  const server = await serve({ env, dataDir: disk.folder })
  const log = sqliteLog(join(disk.folder, 'drejebog.db'), lock)
  closeLater(() => log.close())
  const full = async () => {
    disk.fill()
    await sleep(dice.below(2000))
    disk.free()
  }
  const trouble = troubles(dice.fork(), [full])
  await all(5, dice, (own) => hardEvening([server.url], server.adminToken, log, own))
  await trouble.stop()
})

test('five evenings whose server’s clock jumps, ahead and back', async () => {
  const dice = chance(begun + 3)
  let offset = 0
  const at = await node({ now: () => Date.now() + offset })
  const jump = () => {
    offset = dice.pick([0, 1, -1, 60, -60, 86_400, -86_400]) * 1000 * dice.below(100)
  }
  const trouble = troubles(dice.fork(), [jump])
  await all(5, dice, (own) => hardEvening([at.url], at.adminToken, at.log, own))
  await trouble.stop()
})
