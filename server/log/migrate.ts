// From one laptop's file to a database that several nodes share: moved, compared, and only then kept.
import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { Instant } from '../../shared/time.ts'
import { SettingError } from '../setting.ts'
import { differences, Unreadable } from './comparing.ts'
import { type Ask, database, placeOf } from './database.postgres.ts'
import { postgresEvents } from './events.postgres.ts'
import { postgresFiles } from './files.postgres.ts'
import { LogUnavailable } from './log.ts'
import { moveAll } from './moving.ts'
import { prepare } from './postgres.ts'
import { postgresSecrets } from './secrets.postgres.ts'
import { sqliteLog } from './sqlite.ts'
import type { Vault } from './vault.ts'

/**
 * Nothing is written unless all of it is there and every meeting shows everybody the same as before. The file stays as it is.
 * @param file the SQLite file @param url of an empty Postgres database @param now when the views are compared
 * @returns how many rows of each table were moved
 * @throws SettingError with a sentence, when it cannot be done
 */
export async function migrate(file: string, url: string, vault: Vault, now: Instant): Promise<Map<string, number>> {
  refuseInUse(file)
  const from = sqliteLog(file, vault)
  const rows = new Database(file)
  const to = database(url)
  try {
    rows.exec('BEGIN IMMEDIATE') // whoever starts a server on it meanwhile cannot write
    await prepare(to, vault)
    return await to.alone('', async (on) => {
      const [there] = await on<{ count: number }>('SELECT count(DISTINCT meeting)::int FROM event')
      if (there && there.count > 0)
        throw new SettingError(`The database already holds ${there.count} meetings. Set DATABASE_URL to an empty one.`)
      const moved = await moveAll(rows, on)
      const found = await differences(from, readable(on, vault), now)
      if (found.length > 0) throw new SettingError(`Nothing was moved: it would not be the same (${found.join('; ')}).`)
      return moved
    })
  } catch (error) {
    if (error instanceof Unreadable) throw new SettingError(`Nothing was moved: ${error.message.replace(/\s+/g, ' ')}.`)
    if (!(error instanceof LogUnavailable)) throw error
    throw new SettingError(`The database at ${placeOf(url)} cannot be used (${error.message}).`)
  } finally {
    await to.close()
    rows.close()
    await from.close()
  }
}

/** What is written and not yet kept. */
function readable(on: Ask, vault: Vault) {
  const within = { ask: on, alone: <T>(_: string, act: (ask: Ask) => Promise<T>) => act(on) }
  const { meetings, read } = postgresEvents(within, vault)
  return { meetings, read, secrets: postgresSecrets(within, vault), files: postgresFiles(within, vault) }
}

/** A file that anybody else has open cannot be had alone. */
function refuseInUse(file: string) {
  if (!existsSync(file))
    throw new SettingError(`There is no ${file}. Set DATA_DIR to the folder that the installation has used.`)
  const db = new Database(file, { timeout: 200 })
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE; COMMIT')
  } catch {
    throw new SettingError(`${file} is in use. Stop the server that uses it, and move it then.`)
  } finally {
    db.close()
  }
}
