// Clients that do not do their part: that never read, never say who they are, never finish a request, or never stop. None is waited for without end.
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { deaf } from '../support/deaf.ts'
import { member } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { Wire } from '../support/raw.ts'
import { makeMeeting, soon } from '../support/server.ts'

const figure = async (url: string, name: string) =>
  Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(await (await fetch(`${url}/metrics`)).text())?.[1])

test('who never reads is cut off, and what waits for it is not kept: the server stays as small as it was', async () => {
  const at = await serve({ env: { LOG_LEVEL: 'error' } })
  const script = 'æ'.repeat(4000)
  const blocks = Array.from({ length: 100 }, (_, n) => ({
    id: `b${n}`,
    title: `P ${n}`,
    kind: 'talk',
    minutes: 5,
    script
  }))
  const meeting = await makeMeeting(at, { playbook: { title: 'Lang', blocks } })
  const mette = member(at.url, meeting.tokenOf('Mette'))
  await mette.joined
  await deaf(at.url, meeting.tokenOf('Karen'))
  const karen = () => mette.present.find(({ name }) => name === 'Karen Bech')
  await soon(() => expect(karen()?.connected).toBe(true))
  const { member: id = '' } = karen() ?? {}
  await figure(at.url, 'process_resident_memory_bytes')
  // each change of roles tells everything anew: 800 kB
  for (let n = 0; n < 400; n += 1)
    await mette.send({ type: 'board.setRoles', member: id, roles: n % 2 === 0 ? ['moderator'] : ['moderator', 'host'] })
  await soon(() => expect(karen()?.connected).toBe(false))
  expect(await figure(at.url, 'drejebog_limits_total{limit="backlog"}'.replace(/[{}]/g, '\\$&'))).toBe(1)
  // all of what was sent, kept, would be 700
  expect((await figure(at.url, 'process_resident_memory_bytes')) / 2 ** 20).toBeLessThan(400)
  expect((await mette.settled()).now).toBeGreaterThan(0)
})

test('who says nothing is let go: a socket without a link, a request without an end', async () => {
  const at = await serve({ env: { LOG_LEVEL: 'error' } })
  const silent = new WebSocket(`${at.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  silent.addEventListener('message', ({ data }) => data === '2' && silent.send('3'))
  const { port, hostname } = new URL(at.url)
  const slow = connect(Number(port), hostname)
  slow.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  let told = ''
  slow.on('data', (data) => {
    told += data
  })
  const dripping = setInterval(() => slow.writable && slow.write('x'), 300)
  await Promise.all([
    new Promise((resolve) => silent.addEventListener('close', resolve)),
    new Promise((resolve) => slow.on('close', resolve).on('error', () => {}))
  ])
  clearInterval(dripping)
  expect(told).toMatch(/^HTTP\/1\.1 408 /)
})

test('who sends more in one message than fits is told so as the connection closes, over both ways', async () => {
  const at = await serve({ env: { LOG_LEVEL: 'error' } })
  const ws = new WebSocket(`${at.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  await new Promise((resolve) => ws.addEventListener('message', resolve, { once: true }))
  ws.send(`42["command","${'x'.repeat(1_100_000)}"]`)
  expect(await new Promise((resolve) => ws.addEventListener('close', ({ code }) => resolve(code)))).toBe(1009)
  const polled = `${at.url}/socket.io/?EIO=4&transport=polling`
  const [, sid] = /"sid":"([^"]+)"/.exec(await (await fetch(polled)).text()) ?? []
  const sent = await fetch(`${polled}&sid=${sid}`, { method: 'POST', body: 'x'.repeat(1_100_000) })
  expect(sent.status).toBe(413)
})

test.each(['3', '42["clock"]'])('who says %s without end is cut off, and nobody else', async (frame) => {
  const at = await serve({ env: { LOG_LEVEL: 'error' } })
  const meeting = await makeMeeting(at)
  const mette = member(at.url, meeting.tokenOf('Mette'))
  await mette.joined
  const hand = await Wire.in(at.url, meeting.tokenOf('Jonas'))
  for (let n = 0; n < 40_000; n += 1) hand.say(frame)
  await hand.closed
  expect(await figure(at.url, 'drejebog_limits_total{limit="messages"}'.replace(/[{}]/g, '\\$&'))).toBe(1)
  expect((await mette.settled()).now).toBeGreaterThan(0)
})
