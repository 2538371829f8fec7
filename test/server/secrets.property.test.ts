// Over random evenings at a real server with everything it says written down: a marked key or number is never where it may not be.
import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { openSecrets } from '../../server/secrets.ts'
import { readSettings } from '../../server/settings.ts'
import { evolve, initial } from '../../shared/meeting.ts'
import { closeLater } from '../support/closing.ts'
import { make } from '../support/commands.ts'
import { pick } from '../support/dice.ts'
import { member } from '../support/member.ts'
import { freePort, type Served, serve } from '../support/process.ts'
import { whoever } from '../support/random.ts'
import { asked, people } from '../support/sending.ts'
import { asBytes, bytesIn, makeMeeting } from '../support/server.ts'
import { gatewayAt } from '../support/sms-gateway.ts'
import { telling } from '../support/telling.ts'
import { type Turn, turnsWith } from '../support/turns.ts'

const KEY = /HEMMELIG/
/** Of those who were invited, and those that random commands tell of. */
const PHONE = /20 ?12 ?34 ?5\d|\+?4501\d{6}/

const board = [
  { name: 'Anna', roles: ['coordinator'] },
  { name: 'Bo', roles: ['moderator'] },
  { name: 'Carl', roles: ['host'] },
  { name: 'Dea', roles: ['chat', 'slides'] },
  { name: 'Eva', roles: ['keys'] }
]
/** Who may know a number. */
const numbers = ['Anna', 'Carl', 'Eva']

let server: Served
let gateway: Awaited<ReturnType<typeof gatewayAt>>
let log: ReturnType<typeof sqliteLog>

beforeAll(async () => {
  gateway = await gatewayAt(telling)
  const port = await freePort()
  const env = {
    LOG_LEVEL: 'debug',
    SMS_GATEWAY: 'kannel',
    SMS_URL: gateway.url,
    SMS_USER: 'u',
    SMS_TOKEN: 'p',
    SMS_SENDER: 'Klyngen',
    SMS_PER_SECOND: '100',
    SMS_CALLBACK_URL: `http://127.0.0.1:${port}`
  }
  server = await serve({ port, env })
  const { dataKey } = openSecrets(readSettings({ DATA_DIR: server.dataDir }))
  log = sqliteLog(join(server.dataDir, 'drejebog.db'), vault(dataKey))
  closeLater(() => log.close())
})

async function evening() {
  const made = await makeMeeting(server, { board, participants: people(9) })
  const seats = await Promise.all(
    [
      ...board.map(({ name }) => ({ name, token: made.tokenOf(name) })),
      { name: 'screen', token: made.screenToken }
    ].map(async ({ name, token }) => {
      const seat = member(server.url, token)
      const { you } = await seat.joined
      return { name, token, you, ...seat, updates: seat.updates }
    })
  )
  const state = async () => (await log.read(made.id, 0)).map(({ event }) => event).reduce(evolve, initial)
  const http = async (token: string, path: string, body: unknown) => {
    const response = await fetch(`${server.url}/api/meetings/${made.id}${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': typeof body === 'string' ? 'text/csv' : 'application/json'
      },
      body: typeof body === 'string' ? body : JSON.stringify(body)
    })
    return response.text()
  }
  /** As the coordinator is given it. */
  const record = async () => {
    const headers = { authorization: `Bearer ${made.tokenOf('Anna')}` }
    const response = await fetch(`${server.url}/api/meetings/${made.id}/export/record.csv`, { headers })
    expect(response.status).toBe(200)
    return response.text()
  }
  const carl = seats.find(({ name }) => name === 'Carl')
  await carl?.send({
    type: 'participants.admitMany',
    ids: (await state()).participants.people.slice(0, 7).map((p) => p.id)
  })
  return { made, seats, state, http, record }
}
type Evening = Awaited<ReturnType<typeof evening>>

/** Something about keys over HTTP, by anybody: what was answered, and whether it may tell the key. */
async function overHttp({ seats, state, http }: Evening, { a, b }: Turn['dice']) {
  const seat = pick(seats, b)
  const { people } = (await state()).participants
  const person = pick(people, a)
  const token = seat?.token ?? ''
  const key = `HEMMELIG-${a}${b % 4 === 0 ? 'x'.repeat(80) : ''}`
  const rows = [
    { participant: person?.id, key },
    { practice: person?.details?.practice ?? 'Ingen', key: `${key} æ` }
  ]
  const file = [
    'Navn;Telefon;Nøgle',
    `${person?.details?.name};${person?.details?.phone};${key}`,
    `${key};;`,
    key
  ].join('\n')
  const eva = seats.find(({ name }) => name === 'Eva')
  const reveal = (token = '') => http(token, `/keys/${person?.id}/reveal`, {})
  const byAnybody = () => reveal(token)
  const byEva = () => reveal(eva?.token)
  const ways = [
    () => http(token, '/keys', { rows }),
    () => http(token, '/keys', file),
    () => http(token, '/keys', `{"rows": [{"key": "${key}"`),
    () => http(token, '/read/keys?name=liste.csv', file),
    () => http(token, '/keys/make', { per: 'person', key }),
    byAnybody,
    byEva,
    () => http(token, '/sms/test', { to: person?.details?.phone ?? key })
  ]
  const way = pick(ways, a + b)
  const answer = (await way?.()) ?? ''
  return { answer, shown: eva !== undefined && (way === byEva || (way === byAnybody && seat === eva)) }
}

/** All that has been sent is reported on, in a network's own words. */
const reports = (from: number) =>
  Promise.all(
    gateway.asked.slice(from).map((request, i) => {
      const { to, text, reportTo } = asked(request)
      const told = encodeURIComponent(`NACK/${to?.slice(1)} ${text}`)
      return reportTo && fetch(reportTo.replace('%d', String([1, 2, 16, 8][i % 4])).replace('%A', told))
    })
  )

const turns = turnsWith({ often: 1, others: 0, door: 4, chat: 3, keys: 16, rooms: 0 })

test('in no view but where it belongs, no answer, no line, no byte on the disk', async () => {
  const kept: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(turns, async (turns) => {
      const it = await evening()
      const from = gateway.asked.length
      const answers: string[] = []
      const told: string[] = []
      for (const { type, dice, by, anybody, wait } of turns) {
        if (type.startsWith('board.')) continue
        const state = await it.state()
        const who = whoever(state, type, by, anybody)
        const seat = it.seats.find(({ you }) => you === who?.id) ?? it.seats[0]
        answers.push(JSON.stringify(await seat?.send(make[type](dice, state))))
        if (wait % 2 === 0) continue
        const { answer, shown } = await overHttp(it, dice)
        ;(shown ? told : answers).push(answer)
      }
      await reports(from)
      answers.push(await it.record())
      await Promise.all(it.seats.map((seat) => seat.settled()))
      for (const secret of [KEY, PHONE]) for (const answer of answers) expect(answer).not.toMatch(secret)
      for (const { name, updates, socket } of it.seats) {
        const seen = JSON.stringify(updates)
        expect(seen, name).not.toMatch(KEY)
        if (numbers.includes(name)) expect(seen, name).toMatch(PHONE)
        else expect(seen, name).not.toMatch(PHONE)
        socket.disconnect()
      }
      kept.told = (kept.told ?? 0) + told.filter((answer) => KEY.test(answer)).length
      kept.sent = (kept.sent ?? 0) + gateway.asked.length - from
    }),
    { numRuns: 40, endOnFailure: true }
  )
  // these evenings are worth it: keys were shown, and went out
  expect(kept.told).toBeGreaterThan(0)
  expect(kept.sent).toBeGreaterThan(20)
  expect(server.printed).toContain('/reveal')
  expect(server.printed).not.toMatch(KEY)
  // how long an answer took has digits enough to look like anybody's number
  expect(server.printed.replaceAll(/"responseTime":[\d.]+/g, '')).not.toMatch(PHONE)
  const bytes = bytesIn(server.dataDir)
  expect(bytes).not.toMatch(KEY)
  expect(bytes).not.toContain(asBytes('NØGLE-'))
  expect(bytes).not.toMatch(PHONE)
})
