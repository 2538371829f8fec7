// Meetings over HTTP, when all is well: they are made, their links work, and they can be erased.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../shared/time.ts'
import { gone, member, open, refusal } from '../support/member.ts'
import { asBytes, board, bytesIn, goodMeeting, makeMeeting, node, onDisk, post } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node()
})

describe('making a meeting', () => {
  test('gives 201, an id, and a link for everybody and the room screen', async () => {
    const response = await post(at.url, at.adminToken, goodMeeting())
    expect(response.status).toBe(201)
    const made = await response.json()
    expect(made).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{12}$/),
      links: board.map(({ name, roles }) => ({ name, roles, token: expect.any(String), url: expect.any(String) })),
      screen: { token: expect.any(String), url: expect.any(String) }
    })
    const seats = [...made.links, made.screen]
    for (const { token, url } of seats) {
      const { pathname, search, hash } = new URL(url)
      expect([pathname, search, hash]).toEqual([`/m/${made.id}`, '', `#${token}`]) // in the fragment, and only there
      expect(Buffer.from(token.split('.')[1], 'base64url').length).toBeGreaterThanOrEqual(16) // 128 bits
    }
    expect(new Set(seats.map((seat) => seat.token)).size).toBe(board.length + 1)
  })

  test('every link opens the seat it was made for', async () => {
    const made = await makeMeeting(at)
    for (const { name, roles, token } of made.links) {
      const client = member(at.url, token)
      const { you } = await client.joined
      expect(client.views.board.rows.find((row) => row.id === you)).toMatchObject({
        name,
        roles: expect.arrayContaining([...roles])
      })
    }
    expect((await member(at.url, made.screenToken).joined).you).toBe('screen')
  })

  test('the meeting is what was asked for', async () => {
    const startsAt = '2031-01-07T15:30:00+05:30'
    const made = await makeMeeting(at, { title: '  Æ & <b>ø</b> ', startsAt, rehearsal: true })
    const client = member(at.url, made.tokenOf('Mette'))
    await client.joined
    expect(client.views.meeting).toMatchObject({ title: 'Æ & <b>ø</b>', rehearsal: true })
    expect(client.views.agenda).toMatchObject({
      status: 'planned',
      startsAt: Date.parse(startsAt),
      timeZone: 'Europe/Copenhagen'
    })
    expect(client.views.agenda.blocks[0]).toMatchObject({
      id: 'tjek-ind',
      kind: 'check-in',
      minutes: 30,
      state: 'planned'
    })
  })

  test('the smallest there is will do: no ids, no options, one member without a role', async () => {
    const playbook = { title: 'Lille', blocks: [{ title: 'Snak', kind: 'talk', minutes: 1 }] }
    const made = await makeMeeting(at, {
      playbook,
      board: [{ name: 'Mette', roles: [] }],
      startsAt: '2031-06-01T08:00:00Z'
    })
    const client = member(at.url, made.tokenOf('Mette'))
    await client.joined
    expect(client.views.agenda.blocks).toMatchObject([{ title: 'Snak', minutes: 1, protected: false }])
    expect(await client.send({ type: 'agenda.start' })).toEqual({ refused: 'not-your-role' })
  })

  test('fields that nobody knows are not kept', async () => {
    const participants = [{ name: 'Ida', cpr: 'Ukendt Felt 0303', key: 'Ukendt Felt 0404' }]
    const member = { ...board[0], cpr: 'Ukendt Felt 0202' }
    const made = await makeMeeting(at, { cpr: 'Ukendt Felt 0101', board: [member], participants })
    expect(made.links).toHaveLength(1)
    expect(bytesIn(at.dataDir)).not.toContain('Ukendt Felt')
  })
})

describe('the data folder', () => {
  test('holds no token in plain text but the admin’s, and that file is only for its owner', async () => {
    const made = await makeMeeting(at)
    const tokens = [...made.links.map((link) => link.token), made.screenToken, at.adminToken]
    const files = bytesIn(at.dataDir, ['admin-token'])
    expect(files).toContain(made.id)
    for (const token of tokens) {
      expect(files).not.toContain(token)
      expect(files).not.toContain(token.split('.').at(-1))
    }
    expect(readFileSync(join(at.dataDir, 'admin-token'), 'utf8').trim()).toBe(at.adminToken)
    for (const name of ['admin-token', 'data-key']) expect(statSync(join(at.dataDir, name)).mode & 0o077).toBe(0)
    expect(readdirSync(at.dataDir).toSorted()).toEqual(
      expect.arrayContaining(['admin-token', 'data-key', 'drejebog.db'])
    )
  })

  test('holds no name, owner or script in plain text', async () => {
    await makeMeeting(at, { title: 'Titlen Står Åbent' })
    const files = bytesIn(at.dataDir)
    expect(files).toContain(asBytes('Titlen Står Åbent'))
    for (const secret of [
      'Mette Kjærgaard',
      'Kjærgaard',
      'Jonas Ravn',
      'Torben Lyng',
      'Møllergade',
      'Prøv lyd og billede'
    ])
      expect(files).not.toContain(asBytes(secret))
  })
})

describe('erasing a meeting', () => {
  const erase = (id: string, token: string) =>
    fetch(`${at.url}/api/meetings/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } })

  test('takes it away, shows everybody out, shuts the links, and leaves others alone', async () => {
    const [made, other] = [await makeMeeting(at, { title: 'Slettes Nu' }), await makeMeeting(at)]
    const watchers = [member(at.url, made.tokenOf('Mette')), member(at.url, made.screenToken)]
    const stays = member(at.url, other.tokenOf('Mette'))
    await Promise.all([...watchers, stays].map((client) => client.joined))
    const cut = watchers.map((client) => gone(client.socket))
    expect((await erase(made.id, at.adminToken)).status).toBe(204)
    await Promise.all(cut)
    expect(await refusal(open(at.url, { token: made.tokenOf('Mette'), protocol: 1 }))).toBe('unknown-link')
    expect(onDisk(at.dataDir, 'SELECT * FROM event WHERE meeting = ?', made.id)).toEqual([])
    expect(bytesIn(at.dataDir)).not.toContain('Slettes Nu')
    expect(await stays.send({ type: 'agenda.start' })).toHaveProperty('seq')
  })

  test('in the middle of a burst of commands ends the burst, not the process', async () => {
    const made = await makeMeeting(at)
    const client = member(at.url, made.tokenOf('Mette'), { reconnection: false })
    await client.joined
    const cut = gone(client.socket)
    for (let i = 0; i < 200; i += 1)
      client.socket.emit('command', `burst-${i}-xx`, { type: 'meeting.say', text: `${i}` })
    await erase(made.id, at.adminToken)
    await cut
    expect((await fetch(`${at.url}/healthz`)).status).toBe(200)
    expect(onDisk(at.dataDir, 'SELECT * FROM event WHERE meeting = ?', made.id)).toEqual([])
  })

  test('is only for the admin', async () => {
    const made = await makeMeeting(at)
    for (const token of ['', 'wrong', made.tokenOf('Mette')]) expect((await erase(made.id, token)).status).toBe(401)
    expect(await member(at.url, made.tokenOf('Mette')).joined).toHaveProperty('views')
  })
})

describe('for whoever watches the process', () => {
  test('/healthz and /readyz say that all is well, without a token', async () => {
    const [health, ready] = [await fetch(`${at.url}/healthz`), await fetch(`${at.url}/readyz`)]
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  })

  test('a request that never comes to an end is not waited for without one', () =>
    expect(at.app.server.requestTimeout).toBe(5 * MINUTE))

  test('every answer forbids foreign scripts and frames', async () => {
    for (const path of ['/healthz', '/nowhere', '/api/meetings']) {
      const { headers } = await fetch(`${at.url}${path}`)
      expect(headers.get('content-security-policy')).toMatch(/default-src 'self'/)
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self'/)
      expect(headers.get('content-security-policy')).not.toMatch(/unsafe|upgrade-insecure/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })
})
