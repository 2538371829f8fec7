// The log in Postgres: the contract, against a real one.
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { postgresLog } from '../../server/log/postgres.ts'
import { vault } from '../../server/log/vault.ts'
import { closeLater } from '../support/closing.ts'
import { postgres } from '../support/postgres.ts'
import { filesContract } from './files.contract.ts'
import { entry, logContract, paused } from './log.contract.ts'
import { personalContract } from './log-personal.contract.ts'

const server = await postgres()
const key = Buffer.alloc(32, 7)

async function open(url?: string, withKey = key) {
  const at = url ?? (await server.database())
  const again = async () => {
    const log = await postgresLog(at, vault(withKey))
    closeLater(() => log.close())
    return log
  }
  return { url: at, log: await again(), again, bytes: () => everything(at) }
}

/** Every byte of every row of every table. */
async function everything(url: string): Promise<string> {
  const client = new pg.Client(url)
  await client.connect()
  const tables = await client.query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'")
  const rows = []
  for (const { name } of tables.rows) rows.push(...(await client.query(`SELECT * FROM ${name}`)).rows)
  await client.end()
  const bytes = (value: unknown) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value))).toString('latin1')
  return rows.flatMap((row) => Object.values(row).map(bytes)).join('\n')
}

logContract('Postgres', () => open())
personalContract('Postgres', () => open())
filesContract('Postgres', () => open())

test('however many bring files at once, everybody else gets their turn meanwhile', async () => {
  const { log } = await open()
  await log.append('m', 0, [entry('c1', [paused])])
  const bytes = Buffer.alloc(2_000_000, 1)
  let coming = 20
  const files = Array.from({ length: coming }, async (_, n) => {
    await log.files.put('m', 'd', [{ name: `part-${n}`, bytes }], 1)
    coming -= 1
  })
  await log.read('m', 0)
  expect(coming).toBeGreaterThan(15)
  await Promise.all(files)
})

describe('a database that is shared', () => {
  test('a node with another data key does not start', async () => {
    const { url } = await open()
    await expect(open(url, Buffer.alloc(32, 8))).rejects.toThrow('another data key')
  })

  test('two nodes that start at once on an empty database both do', async () => {
    const url = await server.database()
    await Promise.all([open(url), open(url), open(url)])
  })
})
