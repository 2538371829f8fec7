// What a node cannot know at once: whether a COMMIT was done, whether it is told anything, whether a message has been given up.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { Tail } from '../../server/log/tail.postgres.ts'
import { closeLater } from '../support/closing.ts'
import { member } from '../support/member.ts'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { accepts, asked, people } from '../support/sending.ts'
import { soon } from '../support/server.ts'
import { gatewayAt } from '../support/sms-gateway.ts'

const server = await postgres()

test('the answer to a COMMIT is lost: nobody is told that it was not saved when it was', async () => {
  const { another, meeting, ask } = await twoNodes(server)
  let armed = false
  const c = await another({ env: { LOG_LEVEL: 'silent' } }, (chunk) => {
    if (armed && chunk.includes('COMMIT\0')) c.cable.cut()
  })
  const mette = meeting.links.find((link) => link.name.startsWith('Mette'))!
  const client = member(c.url, mette.token)
  const { you = '' } = await client.joined
  armed = true
  const command = { type: 'meeting.say', text: 'Sagt én gang' } as never
  const answer = c.rooms.use(meeting.id, (room) => room.submit({ commandId: 'lost-answer', command, by: you }))
  await sleep(9000)
  armed = false
  await c.cable.mend()
  const [kept] = await ask<{ answer: string }>('SELECT answer FROM command WHERE id = $1', ['lost-answer'])
  expect(await answer).toEqual(JSON.parse(kept!.answer))
})

test('a pooler that takes LISTEN and tells nothing: no meeting is opened, and it is said why', async () => {
  const url = await server.database()
  class Pooled extends pg.Client {
    override query = ((sql: string, ...rest: unknown[]) =>
      Reflect.apply(pg.Client.prototype.query, this, [sql.replace(/^LISTEN.*/, 'SELECT 1'), ...rest])) as never
  }
  const { promise, resolve } = Promise.withResolvers<unknown>()
  const tail = new Tail({
    connection: () => new Pooled(url),
    say: (message) => server.ask(new URL(url).pathname.slice(1), "SELECT pg_notify('drejebog', $1)", [message]),
    beat: async () => {},
    heard() {},
    back() {},
    lost: resolve
  })
  closeLater(() => tail.close())
  tail.start()
  expect(await promise).toMatchObject({ cause: { message: expect.stringContaining('pooler') } })
  expect(tail.deaf).toBe(true)
})

test('a message that lay with a slow database after it was begun is not sent: somebody may be sending it again', async () => {
  const gateway = await gatewayAt(accepts)
  const env = {
    ...{ SMS_GATEWAY: 'kannel', SMS_URL: gateway.url, SMS_USER: 'u', SMS_TOKEN: 'p', SMS_SENDER: 'Klyngen' },
    SMS_PER_SECOND: '100'
  }
  let slow = true
  const nodes = await twoNodes(server, { env }, { participants: people(2) })
  const c = await nodes.another({
    around: (log) => ({
      ...log,
      secrets: {
        ...log.secrets,
        async get(meeting, id) {
          if (slow) await sleep(9000)
          return log.secrets.get(meeting, id)
        }
      }
    })
  })
  await nodes.b.close()
  const soren = await nodes.come(c, 'Søren')
  await nodes.a.close()
  const row = () => soren.views.keys.rows[0]!
  await soren.send({ type: 'keys.send', participants: [row().id] })
  await expect.poll(() => row().state, { timeout: 15_000 }).toBe('failed')
  expect(gateway.asked).toEqual([])
  slow = false
  await soren.send({ type: 'keys.send', participants: [row().id] })
  await soon(() => expect(row().state).toBe('sent'))
  expect(gateway.asked.map((one) => asked(one).to)).toHaveLength(1)
})
