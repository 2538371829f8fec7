// `npm run migrate`: moves what lies in DATA_DIR to the Postgres at DATABASE_URL, and tells what was moved.
import { join } from 'node:path'
import { migrate } from '../server/log/migrate.ts'
import { vault } from '../server/log/vault.ts'
import { openSecrets } from '../server/secrets.ts'
import { SettingError } from '../server/setting.ts'
import { readSettings } from '../server/settings.ts'

async function main() {
  const settings = readSettings(process.env)
  if (settings.databaseUrl === null)
    throw new SettingError(
      'Set DATABASE_URL to the Postgres database to move to, as in postgres://user:password@host/database.'
    )
  const file = join(settings.dataDir, 'drejebog.db')
  const { dataKey } = openSecrets(settings)
  const moved = await migrate(file, settings.databaseUrl, vault(dataKey), Date.now())
  for (const [table, count] of moved) console.log(`${String(count).padStart(9)} ${table}`)
  console.log('All of it is there, and every meeting shows everybody the same as before.')
  if (settings.dataKey === null)
    console.log(`Give every node the data key in ${join(settings.dataDir, 'data-key')} as DATA_KEY.`)
}

main().catch((error: unknown) => {
  console.error(error instanceof SettingError ? error.message : error)
  process.exit(1)
})
