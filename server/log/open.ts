// The log the settings ask for: Postgres where several nodes share it, or else a file of its own.
import { join } from 'node:path'
import { SettingError, whyOf } from '../setting.ts'
import type { Settings } from '../settings.ts'
import type { Log } from './log.ts'
import { vault } from './vault.ts'

/** @throws SettingError when it cannot be opened */
export async function openLog(settings: Pick<Settings, 'databaseUrl' | 'dataDir'>, dataKey: Buffer): Promise<Log> {
  const { databaseUrl, dataDir } = settings
  const lock = vault(dataKey)
  // only what is used is loaded
  if (databaseUrl !== null) {
    const [{ postgresLog }, { placeOf }] = await Promise.all([
      import('./postgres.ts'),
      import('./database.postgres.ts')
    ])
    return named(`the database at ${placeOf(databaseUrl)}`, () => postgresLog(databaseUrl, lock))
  }
  const { sqliteLog } = await import('./sqlite.ts')
  const file = join(dataDir, 'drejebog.db')
  return named(file, async () => sqliteLog(file, lock))
}

async function named(where: string, open: () => Promise<Log>): Promise<Log> {
  try {
    return await open()
  } catch (error) {
    throw new SettingError(`The data in ${where} cannot be opened (${whyOf(error)}).`)
  }
}
