// The two ways to start: `npm start` gives a rehearsal and prints its links; `npm run serve` prints nothing that opens a door.
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { member } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { bytesIn, makeMeeting, onDisk, post } from '../support/server.ts'

const linksIn = (text: string) => [...text.matchAll(/^ {2}(\S.*?) +http:\/\/\S+\/m\/([a-z0-9]+)#(\S+)$/gm)]
const meetings = (dataDir: string) => onDisk<{ meeting: string }>(dataDir, 'SELECT DISTINCT meeting FROM event')

describe('--rehearsal', () => {
  let server: Awaited<ReturnType<typeof serve>>
  let first: RegExpExecArray[]
  beforeAll(async () => {
    server = await serve({ args: ['--rehearsal'] })
    await vi.waitFor(() => expect(server.printed).toContain('Ctrl+C'), 10_000)
    first = linksIn(server.printed)
  })
  const tokens = () => first.map(([, , , token = '']) => token)

  test('on an empty folder prints a link for each seat and the room screen, and each one works', async () => {
    const seats: unknown[] = []
    for (const token of tokens()) {
      const client = member(server.url, token)
      const { you } = await client.joined
      expect(client.views.meeting).toEqual({ title: 'Afhængighedsskabende medicin', rehearsal: true, message: '' })
      seats.push(you)
      if (you !== 'screen')
        expect(first[seats.length - 1]![1]).toContain(client.views.board.rows.find((r) => r.id === you)!.name)
      client.socket.disconnect()
    }
    expect(seats.length).toBeGreaterThan(6) // one for each role, and the room screen's
    expect([new Set(seats).size, seats.at(-1)]).toEqual([seats.length, 'screen'])
  })

  test('the meeting starts now, with all its blocks, and every role is held by somebody', async () => {
    const client = member(server.url, tokens()[0]!)
    await client.joined
    expect(Math.abs(client.views.agenda.startsAt - Date.now())).toBeLessThan(120_000)
    expect(client.views.agenda.blocks).toHaveLength(9)
    const roles = new Set(client.views.board.rows.flatMap((row) => row.roles))
    expect(roles).toEqual(new Set(['coordinator', 'host', 'moderator', 'chat', 'keys', 'slides']))
  })

  test('its made-up participants have begun to come, and ten names stand at the door', async () => {
    const client = member(server.url, tokens()[0]!)
    await client.joined
    const { counts, rows, arrivals } = client.views.participants
    expect(counts).toMatchObject({ admitted: 16, expected: 40, declined: 2, waiting: 0, left: 0, unknown: 10 })
    expect(counts.checked).toBeGreaterThan(counts.admitted)
    expect(rows.every((row) => !row.phone || /^\+450\d{7}$/.test(row.phone))).toBe(true) // numbers that cannot exist
    expect(arrivals?.filter((a) => a.suggestion).length).toBeGreaterThan(3)
    expect(arrivals?.filter((a) => !a.suggestion).length).toBeGreaterThan(0)
  })

  test('its groups are the same ones at every rehearsal, whatever ids the people have', async () => {
    const another = await serve({ args: ['--rehearsal'] })
    await vi.waitFor(() => expect(another.printed).toContain('Ctrl+C'), 10_000)
    const groups = async (url: string, printed: string) => {
      const host = linksIn(printed).find(([, who = '']) => who.includes('vært'))
      const client = member(url, host?.[3] ?? '')
      await client.joined
      const { participants, breakouts } = client.views
      const nameOf = (id: string | null) => participants.rows.find((row) => row.id === id)?.name
      return breakouts.rounds?.[0]?.groups.map((group) => [nameOf(group.leader), group.people.map(nameOf)])
    }
    const here = await groups(server.url, server.printed)
    expect(here).toHaveLength(9)
    expect(await groups(another.url, another.printed)).toEqual(here)
  })

  test('its deck of 21 pages is there for who shows it, with a picture of each', async () => {
    const hanne = first.find(([, who = '']) => who.includes('Hanne'))
    const [, , id = '', token = ''] = hanne ?? []
    const client = member(server.url, token)
    await client.joined
    const [deck] = client.views.slides?.decks ?? []
    expect(deck?.titles).toHaveLength(21)
    expect(deck?.titles[6]).toBe('Find jeres egne tal')
    for (const n of [1, 21]) {
      const address = `${server.url}/api/meetings/${id}/decks/${deck?.id}/pages/${n}`
      const picture = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
      expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
    }
  })

  test('prints where to make a meeting, and that address holds the admin token', async () => {
    const [, token = ''] = /http:\/\/\S+\/#(\S+)/.exec(server.printed) ?? []
    expect(token).toBe(server.adminToken)
    expect((await fetch(`${server.url}/api/playbooks`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(
      200
    )
  })

  test('a second start keeps the meeting; the first links still work, and so do those it prints', async () => {
    const before = member(server.url, tokens()[0]!)
    await before.joined
    expect(await before.send({ type: 'meeting.rename', title: 'Efter første start' })).toHaveProperty('seq')
    expect(await server.end('SIGTERM')).toBe(0)
    await server.start()
    await vi.waitFor(() => expect(server.printed).toContain('Ctrl+C'), 10_000)
    const second = linksIn(server.printed)
    expect(second.map(([, who]) => who)).toEqual(first.map(([, who]) => who))
    expect(new Set(second.map(([, , id]) => id))).toEqual(new Set(first.map(([, , id]) => id)))
    for (const token of [...tokens(), ...second.map(([, , , token = '']) => token)]) {
      const client = member(server.url, token)
      await client.joined
      expect(client.views.meeting.title).toBe('Efter første start')
      client.socket.disconnect()
    }
    expect(meetings(server.dataDir)).toHaveLength(1) // no second rehearsal
  })

  test('beside a meeting that is no rehearsal, none is made', async () => {
    const other = await serve()
    await makeMeeting(other)
    await other.end('SIGTERM')
    const { dataDir, port } = other
    const again = await serve({ dataDir, port, args: ['--rehearsal'] })
    await vi.waitFor(() => expect(again.printed).toContain('Ctrl+C'), 10_000)
    expect(linksIn(again.printed)).toEqual([])
    expect(meetings(dataDir)).toHaveLength(1)
  })
})

describe('serving', () => {
  test('prints no link, no token and no name, whatever happens', async () => {
    const server = await serve({ env: { LOG_LEVEL: 'debug' } })
    const made = await makeMeeting(server)
    const mette = member(server.url, made.tokenOf('Mette'))
    await mette.joined
    await mette.send({ type: 'board.add', name: 'Ida Nytilkommen', roles: ['chat'] })
    await mette.send({ type: 'agenda.nonsense' } as never)
    await post(server.url, `${server.adminToken}x`, { title: 'Forkert' })
    await fetch(`${server.url}/m/${made.id}`)
    const { you: member_ = '' } = await mette.joined
    const headers = { authorization: `Bearer ${made.tokenOf('Mette')}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ member: member_ })
    const link = await (
      await fetch(`${server.url}/api/meetings/${made.id}/links`, { method: 'POST', headers, body })
    ).json()
    await server.end('SIGTERM')

    expect(server.printed).toContain('admin-token') // the file, not what is in it
    expect(server.printed).toContain(made.id)
    const secrets = [server.adminToken, link.token, ...made.links.map((l) => l.token), made.screenToken].map(
      (t) => t.split('.').at(-1)!
    )
    for (const secret of [...secrets, 'Nytilkommen', 'Kjærgaard', 'Jonas', 'Bearer', '/m/x#', `${made.id}#`])
      expect(server.printed).not.toContain(secret)
  })

  test('with the token from the environment writes it nowhere', async () => {
    const token = 'en-hemmelig-adminnoegle'
    const server = await serve({ env: { ADMIN_TOKEN: token } })
    expect((await fetch(`${server.url}/api/playbooks`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(
      200
    )
    await server.end('SIGTERM')
    expect(server.printed).not.toContain(token)
    expect(bytesIn(server.dataDir)).not.toContain(token)
    expect(meetings(server.dataDir)).toEqual([]) // and makes no rehearsal
  })
})
