// gammu-smsd with the phone that gammu makes up, its SQLite file and a folder of its own.
import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { closeLater, tempFolder } from './closing.ts'
import { path } from './sms-installed.ts'

/** Comes with the package. */
const SCHEMA = '/usr/share/doc/gammu-smsd/examples/sqlite.sql'

const configuration = (folder: string) => `
[gammu]
model = dummy
connection = none
device = ${folder}/phone
[smsd]
Service = SQL
Driver = sqlite3
DBDir = ${folder}/
Database = smsd.db
CheckSecurity = 0
CommTimeout = 1
LoopSleep = 1
ReceiveFrequency = 1
DeliveryReport = sms
LogFile = ${folder}/smsd.log
`

/** A file as gammu-smsd wants it, with its own tables. */
export function gammuDatabase(): string {
  const file = join(tempFolder(), 'smsd.db')
  const db = new Database(file)
  db.exec(readFileSync(SCHEMA, 'utf8'))
  db.close()
  return file
}

export function realGammu() {
  const database = gammuDatabase()
  const folder = join(database, '..')
  for (const box of ['1', '2', '3', '4', '5']) mkdirSync(join(folder, 'phone/sms', box), { recursive: true })
  writeFileSync(join(folder, 'phone/operations.log'), '')
  writeFileSync(join(folder, 'smsdrc'), configuration(folder))
  const out = openSync(join(folder, 'smsd.out'), 'w')
  const daemon = spawn('gammu-smsd', ['-c', join(folder, 'smsdrc')], {
    ...{ stdio: ['ignore', out, out], env: { PATH: path, LANG: 'C.UTF-8' }, cwd: folder }
  })
  daemon.on('error', () => {}) // not installed: nothing is ever sent
  closeLater(() => daemon.kill('SIGKILL'))
  return { database, env: { SMS_GATEWAY: 'gammu', SMS_DATABASE: database } }
}

/** Over a connection of its own. */
export function inDatabase<Row>(file: string, sql: string, ...values: unknown[]): Row[] {
  const db = new Database(file, { timeout: 5000 })
  try {
    const statement = db.prepare(sql)
    if (statement.reader) return statement.all(...values) as Row[]
    statement.run(...values)
    return []
  } finally {
    db.close()
  }
}
