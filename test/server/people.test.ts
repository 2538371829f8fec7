// Who is here, who may be, and what each role is told: presence, links, hand-over, the room screen.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { gone, type Member, member } from '../support/member.ts'
import { wire } from '../support/proxy.ts'
import { board, makeMeeting, node, onDisk, sydhavn } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node()
})

async function opened(changes: object = {}) {
  const meeting = await makeMeeting(at, changes)
  const come = async (name: string, url = at.url) => {
    const client = member(url, name === 'screen' ? meeting.screenToken : meeting.tokenOf(name))
    const { you = '' } = await client.joined
    return Object.assign(client, { you })
  }
  return { meeting, come }
}
const here = (client: Member) => client.present.filter((p) => p.connected).map((p) => p.name)
const rolesOf = (client: Member, id: string) => client.present.find((p) => p.member === id)?.roles
const settled = (...clients: Member[]) => Promise.all(clients.map((client) => client.settled()))

describe('presence', () => {
  test('tells who sits at the table, in which roles, and who is connected', async () => {
    const { come } = await opened()
    const mette = await come('Mette')
    await mette.settled()
    expect(mette.present.map(({ name, roles, connected }) => ({ name, roles, connected }))).toEqual([
      { name: 'Mette Kjærgaard', roles: ['coordinator'], connected: true },
      { name: 'Jonas Ravn', roles: ['moderator'], connected: false },
      { name: 'Karen Bech', roles: ['host', 'moderator'], connected: false },
      { name: 'Birgit Lauridsen', roles: ['chat'], connected: false },
      { name: 'Søren Ask', roles: ['keys'], connected: false }
    ])
    expect(mette.present[0]?.member).toBe(mette.you)
  })

  test('is told to everybody when somebody comes or goes', async () => {
    const { come } = await opened()
    const mette = await come('Mette')
    const birgit = await come('Birgit')
    await vi.waitFor(() => expect(here(mette)).toEqual(['Mette Kjærgaard', 'Birgit Lauridsen']), 5000)
    birgit.socket.disconnect()
    await vi.waitFor(() => expect(here(mette)).toEqual(['Mette Kjærgaard']), 5000)
  })

  test('of one who has two screens open ends with the last of them', async () => {
    const { come } = await opened()
    const mette = await come('Mette')
    const [one, two] = [await come('Birgit'), await come('Birgit')]
    one.socket.disconnect()
    await settled(mette, two)
    expect(here(mette)).toContain('Birgit Lauridsen')
    two.socket.disconnect()
    await vi.waitFor(() => expect(here(mette)).toEqual(['Mette Kjærgaard']), 5000)
  })

  test('is not told again when nothing about it has changed', async () => {
    const { come } = await opened()
    const [mette] = [await come('Mette'), await come('Birgit')]
    await mette.settled()
    const before = mette.presences.length
    await mette.send({ type: 'agenda.start' })
    await come('Birgit') // another screen of hers
    await mette.settled()
    expect(mette.presences.length).toBe(before)
  })

  test('goes within five seconds of the cable being pulled, and comes back with it', async () => {
    const { come } = await opened()
    const cable = await wire(at.url)
    const mette = await come('Mette')
    const birgit = await come('Birgit', cable.url)
    await vi.waitFor(() => expect(here(mette)).toContain('Birgit Lauridsen'), 5000)
    const noticed = gone(birgit.socket)
    cable.cut()
    await vi.waitFor(() => expect(here(mette)).toEqual(['Mette Kjærgaard']), { timeout: 8000, interval: 50 })
    expect(await noticed).toBe('ping timeout') // on both sides
    await come('Birgit')
    await vi.waitFor(() => expect(here(mette)).toContain('Birgit Lauridsen'), 5000)
  })

  test('shows a new name and new roles at once', async () => {
    const { come } = await opened()
    const [mette, birgit] = [await come('Mette'), await come('Birgit')]
    await mette.send({ type: 'board.rename', member: birgit.you, name: 'Birgit L.' })
    await mette.send({ type: 'board.setRoles', member: birgit.you, roles: ['chat', 'slides'] })
    await birgit.settled()
    expect(birgit.present.find((p) => p.member === birgit.you)).toMatchObject({
      name: 'Birgit L.',
      roles: ['chat', 'slides']
    })
  })
})

describe('the room screen', () => {
  test('is told no presence, no name, no script and no owner in all it is ever sent', async () => {
    const { come } = await opened()
    const [mette, screen] = [await come('Mette'), await come('screen')]
    const heard: unknown[] = []
    screen.socket.onAny((...message) => heard.push(message))
    const script = 'Hemmeligt manuskript'
    await mette.send({ type: 'agenda.start' })
    await mette.send({ type: 'agenda.edit', block: 'pause', script, owner: 'Owner Ejersen', slides: 'dias 99' })
    await mette.send({ type: 'agenda.add', block: { title: 'Nyt punkt', kind: 'talk', minutes: 5, script } })
    await mette.send({ type: 'board.add', name: 'Ida Nytilkommen', roles: ['moderator'] })
    await mette.send({ type: 'board.rename', member: mette.you, name: 'Mette Omdøbt' })
    await mette.send({ type: 'agenda.next', from: 'tjek-ind' })
    await come('Birgit')
    await screen.settled()

    const all = JSON.stringify([screen.updates, heard])
    expect(all).toContain('Nyt punkt') // it is being told things
    expect(heard.length).toBeGreaterThan(2)
    expect(screen.presences).toEqual([])
    const people = [...board.map((m) => m.name), 'Ida Nytilkommen', 'Mette Omdøbt', 'Owner Ejersen', mette.you]
    const words = sydhavn.blocks.flatMap((b: { owner: string; script: string }) => [b.owner, b.script])
    for (const secret of [...people, ...words, script, 'dias 99', '"owner"', '"script"', '"roles"'])
      expect(all).not.toContain(JSON.stringify(secret).slice(1, -1))
  })

  test('may ask for nothing', async () => {
    const { come } = await opened()
    const screen = await come('screen')
    expect(await screen.send({ type: 'agenda.start' })).toEqual({ refused: 'not-your-role' })
    expect(await screen.send({ type: 'board.add', name: 'Ida', roles: [] })).toEqual({ refused: 'not-your-role' })
    expect(await screen.send({ type: 'meeting.say', text: 'Hej' })).toEqual({ refused: 'not-your-role' })
  })

  test('is nobody at the table', async () => {
    const { come } = await opened()
    const mette = await come('Mette')
    await come('screen')
    await mette.settled()
    expect(mette.present).toHaveLength(board.length)
    expect(mette.presences).toHaveLength(1)
  })
})

test('handing the coordinator’s role over switches both members’ views and rights at once', async () => {
  const { come } = await opened()
  const [mette, birgit] = [await come('Mette'), await come('Birgit')]
  expect([mette.views.board.screenLinks?.length, birgit.views.board.screenLinks]).toEqual([1, undefined])
  await mette.send({ type: 'board.handOver', role: 'coordinator', from: mette.you, to: birgit.you })
  await settled(mette, birgit)
  expect([mette.views.board.screenLinks, birgit.views.board.screenLinks?.length]).toEqual([undefined, 1])
  expect(mette.views.board.rows.every((row) => !('links' in row))).toBe(true)
  expect([rolesOf(mette, mette.you), rolesOf(birgit, birgit.you)]).toEqual([[], ['coordinator', 'chat']])
  expect(await mette.send({ type: 'meeting.rename', title: 'Mit' })).toEqual({ refused: 'not-your-role' })
  expect(await birgit.send({ type: 'meeting.rename', title: 'Vores' })).toHaveProperty('seq')
  await mette.settled()
  expect(mette.views.meeting.title).toBe('Vores') // still at the table
})

test('a forgotten member’s name is gone from every open screen and from the files', async () => {
  const { come, meeting } = await opened()
  const [mette, jonas] = [await come('Mette'), await come('Jonas')]
  const id = randomUUID()
  await mette.send({ type: 'board.add', name: 'Ida Glemmes', roles: ['chat'] }, id)
  await mette.send({ type: 'board.remove', member: id })
  await mette.settled()
  expect(mette.views.board.rows.find((row) => row.id === id)).toMatchObject({ name: 'Ida Glemmes', removed: true })
  const sealed = () => onDisk(at.dataDir, 'SELECT * FROM personal WHERE meeting = ? AND subject = ?', meeting.id, id)
  expect(sealed()).toHaveLength(1)
  await mette.send({ type: 'board.forget', member: id })
  await settled(mette, jonas)
  expect(sealed()).toEqual([])
  const newcomer = await come('Mette')
  for (const client of [mette, jonas, newcomer]) expect(JSON.stringify(client.views)).not.toContain('Ida Glemmes')
  expect(newcomer.views.board.rows.find((row) => row.id === id)).toMatchObject({ name: null })
})
