// What a gateway tells later on: by the message's own address, whoever else calls it, twice, and in any order.
import { expect, test } from 'vitest'
import { asked, sendingMeeting } from '../support/sending.ts'
import { onDisk, soon } from '../support/server.ts'

const BASE = 'http://drejebog.example'

/** One message has been taken; `tells` calls its address as the gateway would. */
async function sentOne() {
  const it = await sendingMeeting({ count: 2, env: { SMS_CALLBACK_URL: BASE } })
  await it.send(it.ids[0] ?? '')
  await soon(() => expect(it.states()[0]).toBe('sent'))
  const address = it.gateway.asked.map(asked)[0]?.reportTo ?? ''
  expect(address).toMatch(/^http:\/\/drejebog\.example\/api\/sms\/kannel\/[\w-]{32}\/[\w-]{22}\?/)
  const here = (path: string) => `${it.server.url}${path.replace(BASE, '')}`
  const tells = (type: number, path = address) => fetch(here(path.replace('%d', String(type)).replace('%A', 'ACK%2F')))
  return { ...it, address, here, tells }
}

test('delivered, or not; once delivered it stays so, and the same twice is one', async () => {
  const it = await sentOne()
  expect((await it.tells(8)).status).toBe(200)
  expect(it.states()[0]).toBe('sent')
  expect((await it.tells(2)).status).toBe(200)
  await soon(() => expect(it.states()[0]).toBe('failed'))
  expect((await it.tells(1)).status).toBe(200)
  await soon(() => expect(it.states()[0]).toBe('delivered'))
  for (const type of [1, 2, 1, 2]) expect((await it.tells(type)).status).toBe(200)
  await it.soren.settled()
  expect(it.states()[0]).toBe('delivered')
  expect(it.row(0)?.steps.map((step) => step.what)).toEqual(['queued', 'sending', 'sent', 'failed', 'delivered'])
})

test('not from whoever makes up an address, or changes one', async () => {
  const it = await sentOne()
  const [path = ''] = it.address.split('?')
  const parts = path.split('/')
  const forged = [
    [...parts.slice(0, -1), 'x'.repeat(22)],
    [...parts.slice(0, -2), 'y'.repeat(32), parts.at(-1)],
    [...parts.slice(0, -1), ''],
    parts.slice(0, -2)
  ]
  for (const changed of forged)
    expect((await it.tells(1, `${changed.join('/')}?type=1`)).status).toBeGreaterThanOrEqual(403)
  expect((await it.tells(1, it.address.replace('/kannel/', '/twilio/'))).status).toBe(404)
  await it.soren.settled()
  expect(it.states()[0]).toBe('sent')
})

test('of a meeting that is gone, and of what nobody can read: nothing comes of it, and the server lives', async () => {
  const it = await sentOne()
  for (const query of ['', '?type=', '?type=99', '?type=1&type=2', `?${'a'.repeat(5000)}`])
    expect((await fetch(it.here(it.address.split('?')[0] + query))).status).toBeLessThan(500)
  const large = { method: 'POST', body: 'x'.repeat(100_000) }
  const refused = await fetch(it.here(it.address), large)
  expect(refused.status).toBe(413)
  expect(await refused.text()).toContain('64 kB')
  const gone = { method: 'DELETE', headers: { authorization: `Bearer ${it.server.adminToken}` } }
  expect((await fetch(`${it.server.url}/api/meetings/${it.meeting.id}`, gone)).status).toBe(204)
  expect((await it.tells(1)).status).toBe(200)
  for (const table of ['secret', 'reference', 'event'])
    expect(onDisk(it.server.dataDir, `SELECT * FROM ${table}`)).toEqual([])
})

test('a message to oneself tells how it went; not to a number that is none, nor for others', async () => {
  const it = await sendingMeeting({ count: 1 })
  const lise = it.meeting.tokenOf('Lise')
  const tried = await it.http('/sms/test', lise, { to: '20 12 34 56' })
  expect(await tried.json()).toMatchObject({ outcome: 'accepted' })
  expect(it.gateway.asked.map(asked)).toMatchObject([{ to: '+4520123456', text: expect.stringContaining('æøå') }])
  expect((await it.http('/sms/test', lise, { to: '2012345' })).status).toBe(400)
  expect((await it.http('/sms/test', it.meeting.tokenOf('Mette'), { to: '20123456' })).status).toBe(403)
  expect(it.gateway.asked).toHaveLength(1)
})
