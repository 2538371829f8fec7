// Pages of others open no socket, read no answer and change nothing; programs and our own pages do.
import { beforeAll, describe, expect, test } from 'vitest'
import { isOwnPage } from '../../server/limits/origin.ts'
import { trustFrom } from '../../server/limits/trust.ts'
import { caller } from '../support/caller.ts'
import { member, open, refusal } from '../support/member.ts'
import { goodMeeting, makeMeeting, node } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
let meeting: Awaited<ReturnType<typeof makeMeeting>>
beforeAll(async () => {
  at = await node({ env: { LOG_LEVEL: 'fatal' } })
  meeting = await makeMeeting(at)
})
const from = (origin: string, transport: 'websocket' | 'polling') => ({
  extraHeaders: { origin },
  transports: [transport],
  reconnection: false
})

test.each([
  ['https://evil.example', null, null, false],
  ['null', null, null, false],
  ['', null, null, false],
  ['http://drejebog.example', null, null, true],
  ['https://drejebog.example', null, null, true], // TLS ends at a proxy
  ['https://drejebog.example:443', null, null, true],
  ['http://drejebog.example:8080', null, null, false],
  ['http://drejebog.example.evil.example', null, null, false],
  ['http://evil.example/drejebog.example', null, null, false],
  ['file://drejebog.example', null, null, false],
  ['https://klynge.example', 'https://klynge.example', null, true],
  ['http://klynge.example', 'https://klynge.example', null, false],
  ['https://outside.example', null, '127.0.0.1', true],
  ['https://outside.example', null, null, false]
])('a page of %j, with PUBLIC_URL %s, behind %s: %s', (origin, publicUrl, proxy, own) => {
  const request = caller({ headers: { origin, 'x-forwarded-host': 'outside.example' } })
  expect(isOwnPage(request, proxy ? trustFrom(proxy) : null, publicUrl)).toBe(own)
})

describe.each(['websocket', 'polling'] as const)('over %s', (transport) => {
  test('another’s page is refused before it can say anything', async () => {
    const socket = open(
      at.url,
      { token: meeting.tokenOf('Mette'), protocol: 1 },
      from('https://evil.example', transport)
    )
    expect(await refusal(socket)).toMatch(/error/)
  })

  test('our own page comes in, and so does a program, which names no page', async () => {
    await member(at.url, meeting.tokenOf('Mette'), from(at.url, transport)).joined
    await member(at.url, meeting.tokenOf('Mette'), { transports: [transport] }).joined
  })
})

test('the refusal says why, and is nothing a page could show', async () => {
  const response = await fetch(`${at.url}/socket.io/?EIO=4&transport=polling`, {
    headers: { origin: 'http://evil.example' }
  })
  expect(response.status).toBe(403)
  expect(await response.json()).toEqual({ code: 4, message: 'wrong-origin: this page is not of this server' })
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

describe('over HTTP', () => {
  const routes: [string, string][] = [
    ['POST', '/api/meetings'],
    ['DELETE', '/api/meetings/:id'],
    ['POST', '/api/meetings/:id/links'],
    ['POST', '/api/meetings/:id/read/participants'],
    ['POST', '/api/meetings/:id/read/chat'],
    ['POST', '/api/meetings/:id/read/keys'],
    ['POST', '/api/meetings/:id/keys'],
    ['POST', '/api/meetings/:id/keys/make'],
    ['POST', '/api/meetings/:id/keys/x/reveal'],
    ['PUT', '/api/meetings/:id/decks/d/parts/0'],
    ['PUT', '/api/meetings/:id/decks/d/pages/1'],
    ['POST', '/api/meetings/:id/decks/d'],
    ['DELETE', '/api/meetings/:id/decks/d'],
    ['POST', '/api/meetings/:id/sms/test'],
    ['GET', '/api/meetings/:id/export/record.csv'],
    ['GET', '/api/meetings/:id/export/zoom-rooms.csv']
  ]
  test.each(routes)(
    '%s %s is nothing without a bearer header: no cookie, no form, no address will do',
    async (method, path) => {
      const token = meeting.tokenOf('Mette')
      const address = `${at.url}${path.replace(':id', meeting.id)}?token=${token}&access_token=${at.adminToken}`
      const headers = { cookie: `token=${token}; authorization=Bearer ${at.adminToken}`, origin: 'http://evil.example' }
      const body = method === 'GET' ? null : new URLSearchParams({ token, authorization: `Bearer ${at.adminToken}` })
      const response = await fetch(address, { method, headers, body })
      expect(response.status).toBe(401)
      for (const name of response.headers.keys()) expect(name).not.toMatch(/^access-control|^set-cookie$/)
    }
  )

  test('every route there is has been tried, but for what gateways sign and what changes nothing', async () => {
    await at.app.ready()
    const tree = at.app.printRoutes({ commonPrefix: false })
    const changing = tree.match(/POST|PUT|DELETE|PATCH/g) ?? []
    const tried = routes.filter(([method]) => method !== 'GET').length
    expect(changing).toHaveLength(tried + GATEWAYS)
  })

  test('a page of others gets no permission to read, nor to ask first', async () => {
    const asked = { origin: 'http://evil.example', 'access-control-request-method': 'POST' }
    const response = await fetch(`${at.url}/api/meetings`, { method: 'OPTIONS', headers: asked })
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('a stranger’s body is not read, nor told what is wrong with it', async () => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${meeting.id}.${'A'.repeat(24)}` }
    for (const path of ['/links', '/keys/make', '/sms/test', '/decks/d']) {
      const response = await fetch(`${at.url}/api/meetings/${meeting.id}${path}`, {
        method: 'POST',
        headers,
        body: '{broken'
      })
      expect([path, response.status]).toEqual([path, 401])
    }
    const made = await fetch(`${at.url}/api/meetings`, {
      method: 'POST',
      headers,
      body: JSON.stringify(goodMeeting()).slice(1)
    })
    expect(made.status).toBe(401)
  })
})

/** Two addresses of theirs. */
const GATEWAYS = 2
