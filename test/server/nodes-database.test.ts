// Databases as others set them up: what a node needs of them, and what it says when it does not get it.
import { describe, expect, test } from 'vitest'
import { openLog } from '../../server/log/open.ts'
import { postgresLog } from '../../server/log/postgres.ts'
import { vault } from '../../server/log/vault.ts'
import { closeLater } from '../support/closing.ts'
import { postgres } from '../support/postgres.ts'
import { entry, paused } from './log.contract.ts'

const server = await postgres()
const key = Buffer.alloc(32, 7)

async function open(url: string) {
  const log = await postgresLog(url, vault(key))
  closeLater(() => log.close())
  return log
}
const nameOf = (url: string) => new URL(url).pathname.slice(1)
const as = (url: string, user: string) => url.replace('drejebog:', `${user}:`)
const sentence = (databaseUrl: string) =>
  openLog({ databaseUrl, dataDir: '/nowhere' }, key).then(
    () => 'It was opened.',
    (error: unknown) => String(error)
  )

describe('a database', () => {
  test('whose user may make no tables will do, once somebody else has made them; before, it is told', async () => {
    const url = await server.database()
    const database = nameOf(url)
    await server.ask(database, 'CREATE ROLE guest LOGIN')
    expect(await sentence(as(url, 'guest'))).toContain('permission denied for schema public')
    await open(url)
    await server.ask(database, 'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO guest')
    const log = await open(as(url, 'guest'))
    expect(await log.append('m', 0, [entry('c1', [paused])])).toBe('written')
  })

  test('that would show every transaction what was there at its start: of many who write at once, each is told the truth', async () => {
    const url = await server.database()
    await server.ask('postgres', `ALTER DATABASE ${nameOf(url)} SET default_transaction_isolation = 'repeatable read'`)
    const nodes = [await open(url), await open(url)]
    for (let seq = 0; seq < 10; seq += 1) {
      const outcomes = nodes.flatMap((log, n) =>
        [1, 2, 3].map((m) => log.append('m', seq, [entry(`c${seq}-${n}-${m}`, [paused])]))
      )
      expect((await Promise.all(outcomes)).toSorted()).toEqual([...Array(5).fill('conflict'), 'written'])
    }
  })

  test('that only reads for a moment, as one does that is about to take over, is waited for', async () => {
    const url = await server.database()
    const log = await open(url)
    const readOnly = (on: 'on' | 'off') =>
      server.ask('postgres', `ALTER DATABASE ${nameOf(url)} SET default_transaction_read_only = ${on}`)
    await readOnly('on')
    await server.ask('postgres', 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      nameOf(url)
    ])
    const writing = log.append('m', 0, [entry('c1', [paused])])
    setTimeout(() => void readOnly('off'), 500)
    expect(await writing).toBe('written')
  })

  test('that is not there, or has no TLS, is told of in a sentence without the password', async () => {
    const { port } = new URL(await server.database())
    for (const place of [`127.0.0.1:${port}/none`, `127.0.0.1:${port}/d?sslmode=verify-full`]) {
      const said = await sentence(`postgres://drejebog:p%40ss%2Fo%25rd%23@${place}`)
      expect(said).toMatch(`The data in the database at ${place.split('?')[0]} cannot be opened (`)
      expect(said).not.toMatch(/ss%2F|ss\/o/)
    }
  })
})
