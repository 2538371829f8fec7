// The process: settings, log, listen, close with grace. `--rehearsal` is for trying it out: it prints links.
import { join } from 'node:path'
import closeWithGrace from 'close-with-grace'
import { buildApp } from './app.ts'
import { letGoSoon } from './let-go.ts'
import { baseUrl } from './links.ts'
import { openLog } from './log/open.ts'
import { readPacks } from './packs.ts'
import { keepErasing } from './retention.ts'
import { adminTokenFile, openSecrets } from './secrets.ts'
import { SettingError, whyOf } from './setting.ts'
import { readSettings } from './settings.ts'
import { smsParts } from './sms/index.ts'
import { welcome } from './welcome.ts'

const root = join(import.meta.dirname, '..')
const rehearsal = process.argv.includes('--rehearsal')

async function start() {
  process.umask(0o077) // what it writes is its owner's only
  const settings = readSettings(rehearsal ? { LOG_LEVEL: 'warn', ...process.env } : process.env)
  const { adminToken, dataKey } = openSecrets(settings)
  const log = await openLog(settings, dataKey)
  const packs = readPacks(join(root, 'playbooks'))
  const now = Date.now
  const sms = await smsParts(settings.sms, dataKey)
  const { app, rooms } = await buildApp({ log, now, settings, adminToken, packs, sms, client: join(root, 'dist') })
  const { port } = new URL(await listen(app, settings))
  const stopErasing = keepErasing({ log, rooms, now, retentionDays: settings.retentionDays }, (e) => app.log.error(e))

  closeWithGrace({ delay: 10_000, logger: app.log }, async ({ err }) => {
    if (err) app.log.error(err)
    stopErasing()
    await app.close()
    await log.close()
  })

  letGoSoon()
  const base = baseUrl(settings, Number(port))
  if (rehearsal) {
    const { rehearse } = await import('./rehearsal/index.ts')
    process.stdout.write(welcome(base, adminToken, await rehearse({ log, rooms, packs, now }, base)))
  } else if (settings.adminToken === null) app.log.info(`The admin token is in ${adminTokenFile(settings)}.`)
}

async function listen(
  app: Awaited<ReturnType<typeof buildApp>>['app'],
  { host, port }: { host: string; port: number }
) {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    const why = taken ? 'something listens there already: perhaps Drejebog runs' : whyOf(error)
    throw new SettingError(`Cannot listen on ${host} port ${port} (${why}). Set PORT or HOST to another.`)
  }
}

// the build loads this file too, only to have it compiled
if (import.meta.main)
  start().catch((error: unknown) => {
    const message = error instanceof SettingError ? error.message : error instanceof Error ? error.stack : error
    process.stderr.write(`${message}\n`)
    process.exit(1)
  })
