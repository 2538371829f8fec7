// A server in this process, on a real port and a real file; and meetings on it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { vi } from 'vitest'
import { buildApp } from '../../server/app.ts'
import type { MadeMeeting } from '../../server/create.ts'
import type { Log } from '../../server/log/log.ts'
import { openLog } from '../../server/log/open.ts'
import { openSecrets } from '../../server/secrets.ts'
import { readSettings } from '../../server/settings.ts'
import { smsParts } from '../../server/sms/index.ts'
import type { Role } from '../../shared/slice.ts'
import { DAY, instantOf } from '../../shared/time.ts'
import { closeLater, tempFolder } from './closing.ts'

export interface Setup {
  dataDir?: string
  now?: () => number
  /** The same log, slower or clumsier. */
  around?: (log: Log) => Log
  env?: Record<string, string>
}

/** A node in this process. */
export async function node({ dataDir = tempFolder(), now = Date.now, around = (log) => log, env }: Setup = {}) {
  const settings = readSettings({ DATA_DIR: dataDir, HOST: '127.0.0.1', LOG_LEVEL: 'error', ...env })
  const { adminToken, dataKey } = openSecrets(settings)
  const sms = await smsParts(settings.sms, dataKey)
  const log = around(await openLog(settings, dataKey))
  const { app, rooms } = await buildApp({ log, now, settings, adminToken, packs: [], sms, client: null })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  let closed: Promise<void> | null = null
  const close = () => {
    closed ??= app.close().then(() => log.close())
    return closed
  }
  closeLater(close)
  return { url, app, rooms, log, adminToken, dataDir, close }
}

export const sydhavn = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../playbooks/sydhavsklyngen.json'), 'utf8')
)

export const board: { name: string; roles: Role[] }[] = [
  { name: 'Mette Kjærgaard', roles: ['coordinator'] },
  { name: 'Jonas Ravn', roles: ['moderator'] },
  { name: 'Karen Bech', roles: ['moderator', 'host'] },
  { name: 'Birgit Lauridsen', roles: ['chat'] },
  { name: 'Søren Ask', roles: ['keys'] }
]

/** What a good request to make a meeting looks like: Sydhavsklyngen's, tomorrow at 16. */
export const goodMeeting = (changes: object = {}) => {
  const tomorrow = new Date(Date.now() + DAY).toISOString().slice(0, 10)
  const startsAt = new Date(instantOf(tomorrow, '16:00', 'Europe/Copenhagen')!).toISOString()
  return { title: 'Klyngemøde', startsAt, playbook: sydhavn, board, ...changes }
}

/** As many blocks as wanted, b1, b2 …, ten minutes each. */
export const blocks = (count: number) => ({
  title: 'Mange punkter',
  blocks: Array.from({ length: count }, (_, i) => ({
    id: `b${i + 1}`,
    title: `Punkt ${i + 1}`,
    kind: 'talk',
    minutes: 10
  }))
})

export const post = (url: string, token: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/api/meetings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body)
  })

export async function makeMeeting({ url, adminToken }: { url: string; adminToken: string }, changes: object = {}) {
  const response = await post(url, adminToken, goodMeeting(changes))
  if (response.status !== 201) throw new Error(await response.text())
  const made = (await response.json()) as MadeMeeting
  const tokenOf = (name: string) => made.links.find((link) => link.name.startsWith(name))!.token
  return { ...made, screenToken: made.screen.token, tokenOf }
}

/** Every byte in the folder's files, one character each, to be searched. */
export const bytesIn = (folder: string, besides: readonly string[] = []): string =>
  readdirSync(folder)
    .filter((name) => !besides.includes(name))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n')
/** A text as `bytesIn` has it. */
export const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** Asks the file itself, over a connection of its own. */
export function onDisk<Row>(dataDir: string, sql: string, ...values: unknown[]): Row[] {
  const db = new Database(join(dataDir, 'drejebog.db'), { readonly: true })
  try {
    return db.prepare(sql).all(...values) as Row[]
  } finally {
    db.close()
  }
}

export const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
/** Before long this holds. */
export const soon = (check: () => void) => vi.waitFor(check, { timeout: 5000, interval: 10 })
