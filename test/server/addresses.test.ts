// The address in a link: where others reach this server, whatever the request says of itself.
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { expect, test } from 'vitest'
import type { MadeMeeting } from '../../server/create.ts'
import { goodMeeting, node } from '../support/server.ts'

/** Makes a meeting with a Host header of one's own choice; what comes back. */
async function makeAs(at: Awaited<ReturnType<typeof node>>, host: string): Promise<string> {
  const { hostname, port } = new URL(at.url)
  const body = JSON.stringify(goodMeeting())
  const socket = connect(Number(port), hostname)
  const lines = ['POST /api/meetings HTTP/1.1', `Host: ${host}`, `Authorization: Bearer ${at.adminToken}`]
  lines.push(
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body
  )
  socket.write(lines.join('\r\n'))
  let answer = ''
  for await (const chunk of socket) answer += chunk
  const made = JSON.parse(answer.slice(answer.indexOf('{'), answer.lastIndexOf('}') + 1)) as MadeMeeting
  return made.links[0]!.url.replace(/\/m\/.*/, '')
}

test('is the one the request came by', async () => {
  const at = await node()
  expect(await makeAs(at, '192.168.1.20:3000')).toBe('http://192.168.1.20:3000')
  expect(await makeAs(at, 'drejebog.local')).toBe('http://drejebog.local')
})

test('is this machine’s on the network when it came by a name only this machine knows, and the network is listened to', async () => {
  const address = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find((a) => a.family === 'IPv4' && !a.internal)?.address
  const at = await node({ env: { HOST: '0.0.0.0' } })
  const { port } = new URL(at.url)
  for (const host of [`localhost:${port}`, '127.0.0.1', '[::1]:80'])
    expect(await makeAs(at, host)).toBe(`http://${address ?? new URL(`http://${host}`).hostname}:${port}`)
})

test('is PUBLIC_URL when that is set', async () => {
  const at = await node({ env: { PUBLIC_URL: 'https://drejebog.example.dk/' } })
  expect(await makeAs(at, '192.168.1.20:3000')).toBe('https://drejebog.example.dk')
})

test('is one that works, also when the request names no host', async () => {
  const at = await node()
  for (const host of ['[', 'a b', '', '%', 'x:99999'])
    expect(await makeAs(at, host), host).toMatch(/^http:\/\/localhost:\d+$/)
  expect(await makeAs(at, 'user@x/y?z#w')).toBe('http://x')
})
