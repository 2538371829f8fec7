// The rehearsal with a clock that stands where it is set: one evening, the same each time, at whatever moment a picture is of.
import { join } from 'node:path'
import { buildApp } from '../../server/app.ts'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { readPacks } from '../../server/packs.ts'
import { rehearse } from '../../server/rehearsal/index.ts'
import { openSecrets } from '../../server/secrets.ts'
import { readSettings } from '../../server/settings.ts'
import { smsParts } from '../../server/sms/index.ts'
import type { Role, ViewerRole } from '../../shared/slice.ts'
import { closeLater, tempFolder } from '../../test/support/closing.ts'
import { oclock } from '../../test/support/given.ts'
import { type Member, member } from '../../test/support/member.ts'

const root = join(import.meta.dirname, '../..')
/** What the pictures show as the server's address. */
const SHOWN = 'http://192.168.1.20:3000'
/** The rehearsal begins on the next whole minute. */
const MADE = '15:59:30'

export async function evening() {
  let now = oclock(MADE)
  const settings = readSettings({ DATA_DIR: tempFolder(), HOST: '127.0.0.1', LOG_LEVEL: 'error', PUBLIC_URL: SHOWN })
  const { adminToken, dataKey } = openSecrets(settings)
  const log = sqliteLog(join(settings.dataDir, 'drejebog.db'), vault(dataKey))
  const packs = readPacks(join(root, 'playbooks'))
  const sms = await smsParts(settings.sms, dataKey)
  const parts = { log, now: () => now, settings, adminToken, packs, sms, client: join(root, 'dist') }
  const { app, rooms } = await buildApp(parts)
  // the start page goes by this clock
  app.addHook('onSend', async (_, reply) => {
    reply.header('date', new Date(now).toUTCString())
  })
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  closeLater(async () => {
    await app.close()
    await log.close()
  })
  const seats = await rehearse({ log, rooms, packs, now: () => now }, SHOWN)
  const linkOf = (role: ViewerRole) => seats.find(({ roles }) => roles.includes(role))?.url.replace(SHOWN, url) ?? ''
  const hands = new Map<Role, Member>()
  async function by(role: Role): Promise<Member> {
    const known = hands.get(role)
    if (known) return known
    const made = member(url, linkOf(role).split('#')[1] ?? '')
    await made.joined
    hands.set(role, made)
    return made
  }
  return {
    url,
    adminToken,
    linkOf,
    /** A link as the pages show it, where it really leads. */
    real: (link: string) => link.replace(SHOWN, url),
    get now() {
      return now
    },
    set: (clock: string) => {
      now = oclock(clock)
    },
    /** What somebody in this role sees. */
    sees: async (role: Role) => (await by(role)).views,
    /** @throws when it is refused: then the pictures would show another evening */
    async does(role: Role, ...commands: Parameters<Member['send']>[0][]) {
      const hand = await by(role)
      for (const command of commands) {
        const answer = await hand.send(command)
        if ('refused' in answer) throw new Error(`${command.type} by ${role} was refused: ${answer.refused}.`)
      }
      await hand.settled()
    }
  }
}
export type Evening = Awaited<ReturnType<typeof evening>>
