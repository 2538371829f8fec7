// Links: revoked ones are cut at once and stay shut, new ones open, and only the coordinator makes them.
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Client, gone, type Member, member, open, refusal } from '../support/member.ts'
import { bytesIn, makeMeeting, node } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node()
})

async function opened() {
  const meeting = await makeMeeting(at)
  const come = async (name: string) => {
    const client = member(at.url, name === 'screen' ? meeting.screenToken : meeting.tokenOf(name))
    const { you = '' } = await client.joined
    return Object.assign(client, { you })
  }
  return { meeting, come }
}
const shut = (token: string) => refusal(open(at.url, { token, protocol: 1 }))
const newLink = (meeting: string, token: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${at.url}/api/meetings/${meeting}/links`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body)
  })
/** All that reaches this client from now on. */
function listening(client: Member) {
  const heard: unknown[] = []
  client.socket.onAny((...message) => heard.push(message))
  return heard
}

describe('a revoked link', () => {
  test('is cut at once, hears no more, and cannot come back', async () => {
    const { meeting, come } = await opened()
    const [mette, birgit] = [await come('Mette'), await come('Birgit')]
    await birgit.settled()
    const heard = listening(birgit)
    const cut = gone(birgit.socket)
    await mette.send({ type: 'board.revokeLinks', member: birgit.you })
    await mette.send({ type: 'meeting.say', text: 'Kun for os' })
    await cut
    expect(JSON.stringify(heard)).not.toContain('Kun for os')
    expect(await shut(meeting.tokenOf('Birgit'))).toBe('unknown-link')
    expect(mette.present.find((p) => p.member === birgit.you)).toMatchObject({ connected: false })
  })

  test('of the room screen too', async () => {
    const { meeting, come } = await opened()
    const [mette, screen] = [await come('Mette'), await come('screen')]
    const cut = gone(screen.socket)
    await mette.send({ type: 'board.revokeLinks', member: 'screen' })
    await cut
    expect(await shut(meeting.screenToken)).toBe('unknown-link')
  })

  test('of one’s own shuts oneself out, and others stay', async () => {
    const { meeting, come } = await opened()
    const [mette, birgit] = [await come('Mette'), await come('Birgit')]
    const cut = gone(mette.socket)
    mette.socket.emit('command', 'revoke-own-link', { type: 'board.revokeLinks', member: mette.you })
    await cut
    expect(await shut(meeting.tokenOf('Mette'))).toBe('unknown-link')
    expect(birgit.socket.connected).toBe(true)
  })

  test('cannot be used by one who was just coming in', async () => {
    const { meeting, come } = await opened()
    const mette = await come('Mette')
    const birgit = (await come('Birgit')).you
    const crowd = Array.from({ length: 30 }, () =>
      open(at.url, { token: meeting.tokenOf('Birgit'), protocol: 1 }, { reconnection: false })
    )
    await Promise.race(crowd.map((socket) => new Promise<void>((resolve) => socket.once('connect', resolve))))
    await mette.send({ type: 'board.revokeLinks', member: birgit })
    const out = (socket: Client) =>
      new Promise<void>((resolve) => {
        socket.once('disconnect', () => resolve())
        socket.once('connect_error', () => resolve())
        if (!socket.active) resolve()
      })
    await Promise.all(crowd.map(out))
    await mette.settled()
    expect(mette.present.find((p) => p.member === birgit)?.connected).toBe(false)
  })
})

describe('a removed member', () => {
  test('is shown out and cannot come back, until restored', async () => {
    const { meeting, come } = await opened()
    const [mette, birgit] = [await come('Mette'), await come('Birgit')]
    const cut = gone(birgit.socket)
    await mette.send({ type: 'board.remove', member: birgit.you })
    await cut
    expect(await shut(meeting.tokenOf('Birgit'))).toBe('unknown-link')
    await mette.settled()
    expect(mette.present.map((p) => p.name)).not.toContain('Birgit Lauridsen')
    await mette.send({ type: 'board.restore', member: birgit.you })
    expect((await come('Birgit')).you).toBe(birgit.you)
  })

  test('cannot make links over HTTP either', async () => {
    const { meeting, come } = await opened()
    const [mette, jonas] = [await come('Mette'), await come('Jonas')]
    await mette.send({ type: 'board.setRoles', member: jonas.you, roles: ['coordinator'] })
    await mette.send({ type: 'board.remove', member: jonas.you })
    expect((await newLink(meeting.id, meeting.tokenOf('Jonas'), { member: mette.you })).status).toBe(401)
  })
})

describe('a new link', () => {
  test('made by the coordinator opens the door, and the old one does not any more', async () => {
    const { meeting, come } = await opened()
    const [mette, birgit] = [await come('Mette'), await come('Birgit')]
    const cut = gone(birgit.socket)
    const response = await newLink(meeting.id, meeting.tokenOf('Mette'), { member: birgit.you })
    expect(response.status).toBe(201)
    const { token, url } = (await response.json()) as { token: string; url: string }
    expect(new URL(url).hash).toBe(`#${token}`)
    await cut
    expect(await shut(meeting.tokenOf('Birgit'))).toBe('unknown-link')
    const again = member(at.url, token)
    expect((await again.joined).you).toBe(birgit.you)
    expect(bytesIn(at.dataDir)).not.toContain(token)
    expect(mette.socket.connected).toBe(true)
  })

  test('made through a command with a hash of one’s own making opens it beside the old one', async () => {
    const { meeting, come } = await opened()
    const [mette, birgit] = [await come('Mette'), await come('Birgit')]
    const token = `${meeting.id}.aaaaaaaaaaaaaaaaaaaaaaaa`
    const hash = createHash('sha256').update(token).digest('hex')
    await mette.send({ type: 'board.makeLink', member: birgit.you, hash })
    expect((await member(at.url, token).joined).you).toBe(birgit.you)
    expect((await come('Birgit')).you).toBe(birgit.you)
  })

  test('for the room screen is made in the same way', async () => {
    const { meeting } = await opened()
    const made = await (await newLink(meeting.id, meeting.tokenOf('Mette'), { member: 'screen' })).json()
    const screen = member(at.url, made.token)
    expect((await screen.joined).you).toBe('screen')
    expect(await shut(meeting.screenToken)).toBe('unknown-link')
  })

  test('is not for others to make, and each refusal is a problem document', async () => {
    const { meeting, come } = await opened()
    const other = await opened()
    const { you } = await come('Mette')
    const asked: [string, unknown, number][] = [
      [meeting.tokenOf('Jonas'), { member: you }, 403],
      [meeting.screenToken, { member: you }, 403],
      [other.meeting.tokenOf('Mette'), { member: you }, 401],
      [at.adminToken, { member: you }, 401],
      ['', { member: you }, 401],
      [meeting.tokenOf('Mette'), { member: 'nobody' }, 404],
      [meeting.tokenOf('Mette'), { member: '../x' }, 404],
      [meeting.tokenOf('Mette'), {}, 400],
      [meeting.tokenOf('Mette'), { member: 5 }, 400]
    ]
    for (const [token, body, status] of asked) {
      const response = await newLink(meeting.id, token, body)
      expect([response.status, response.headers.get('content-type')]).toEqual([
        status,
        'application/problem+json; charset=utf-8'
      ])
    }
    expect((await come('Mette')).you).toBe(you)
  })
})
