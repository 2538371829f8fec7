// The participants on a real server with real sockets: made with the meeting, kept under seal, and told to those who may know.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { type Member, member } from '../support/member.ts'
import { asBytes, bytesIn, makeMeeting, node, onDisk } from '../support/server.ts'

let at: Awaited<ReturnType<typeof node>>
beforeAll(async () => {
  at = await node()
})

const person = (n: number) => ({
  name: `Deltager Nummer${n}`,
  practice: `Praksis ${n % 40}`,
  providerNumber: String(n).padStart(6, '0'),
  postcode: '5700',
  practiceForm: 'kompagniskab',
  kind: 'owner' as const,
  phone: `+4501${String(n).padStart(6, '0')}`,
  email: `deltager.nummer${n}@praksis-${n % 40}.example`,
  ownGroup: `Gruppe ${n % 9}`,
  signUp: 'attends' as const
})
const people = (count: number) => Array.from({ length: count }, (_, n) => person(n))
const everybody = ['Mette', 'Jonas', 'Karen', 'Birgit', 'Søren', 'screen'] as const

/** A meeting with participants, and everybody who watches it: Karen is the host, Mette coordinates. */
async function opened(participants: unknown[], changes: object = {}) {
  const meeting = await makeMeeting(at, { participants, ...changes })
  const tokenOf = (name: string) => (name === 'screen' ? meeting.screenToken : meeting.tokenOf(name))
  const come = async (name: string) => {
    const client = member(at.url, tokenOf(name))
    await client.joined
    return client
  }
  const [mette, jonas, karen, birgit, søren, screen] = await Promise.all(everybody.map(come))
  const seats = { mette: mette!, jonas: jonas!, karen: karen!, birgit: birgit!, søren: søren!, screen: screen! }
  return { meeting, come, ...seats, all: Object.values(seats) }
}
const settled = (clients: readonly Member[]) => Promise.all(clients.map((client) => client.settled()))
const rows = (client: Member) => client.views.participants.rows
const ids = (client: Member) => rows(client).map((row) => row.id)
const admit = (id: string): Command => ({ type: 'participants.admit', id })

describe('made with the meeting', () => {
  test('they are in the register, numbers in one form, and who said no is not expected', async () => {
    const { karen } = await opened([
      { name: ' Katrine Sø ', phone: '01 23 45 67', practice: '' },
      { ...person(1), signUp: 'declines', notes: null }
    ])
    expect(rows(karen)).toMatchObject([
      { name: 'Katrine Sø', phone: '+4501234567', practice: null, presence: 'expected', by: 'admin' },
      { ...person(1), signUp: 'declines', presence: 'declined', notes: null }
    ])
    expect(karen.views.participants.counts).toMatchObject({ expected: 1, declined: 1 })
  })

  test('and can be taken out again like any list', async () => {
    const { karen, mette } = await opened(people(3))
    const { lastImport } = karen.views.participants
    expect(lastImport).toMatchObject({ by: 'admin', added: 3, edited: 0 })
    expect(await mette.send({ type: 'participants.undoImport', import: lastImport!.id })).toHaveProperty('seq')
    await karen.settled()
    expect([rows(karen), karen.views.participants.removed?.length]).toEqual([[], 3])
  })

  test('without any there are none', async () => {
    const { karen } = await opened([])
    expect(karen.views.participants).toMatchObject({ rows: [], arrivals: [], removed: [], lastImport: null })
  })

  test('a key that comes along is kept nowhere, nor is a field that nobody knows', async () => {
    const secrets = { key: 'NOEGLE-7Q4X', cpr: '010203-9876', nested: { token: 'INDRE-9Z' } }
    const { meeting, karen, søren } = await opened([{ ...person(1), ...secrets }])
    const events = await at.log.read(meeting.id, 0)
    const seen = JSON.stringify([karen.updates, søren.updates, events])
    expect(seen).toContain('Deltager Nummer1')
    for (const secret of ['NOEGLE-7Q4X', '010203-9876', 'INDRE-9Z']) {
      expect(seen).not.toContain(secret)
      expect(bytesIn(at.dataDir)).not.toContain(secret)
    }
  })
})

describe('on the disk', () => {
  test('no name, number, note or shown name stands in plain text', async () => {
    const { karen } = await opened([{ name: 'Regitze Hemmelig', practice: 'Skjult Lægehus', phone: '01987654' }])
    const [id = ''] = ids(karen)
    const did: Command[] = [
      { type: 'participants.edit', id, email: 'regitze@skjult.example', notes: 'Ringer senere', phone: '01987655' },
      { type: 'participants.add', name: 'Tilføjet Hemmelig', practice: 'Andetsteds' },
      { type: 'participants.arrive', names: ['Regitzes iPhone', 'Fremmed Skærm'] },
      { type: 'participants.import', rows: [{ name: 'Listet Hemmelig', postcode: '5999' }] }
    ]
    for (const command of did) expect(await karen.send(command)).toHaveProperty('seq')
    const files = bytesIn(at.dataDir)
    expect(files).toContain('participants.edited')
    const words = ['Regitze', 'Hemmelig', 'Skjult', '0198765', 'regitze@', 'Ringer', 'Andetsteds', 'iPhone', 'Fremmed']
    for (const word of words) expect(files, word).not.toContain(asBytes(word))
  })

  test('a forgotten participant is gone from it, from every screen, and for newcomers, with the names they came under', async () => {
    const { meeting, come, karen, birgit, søren, all } = await opened([
      person(1),
      { name: 'Ida Glemmes', phone: '01000099' }
    ])
    const id = ids(karen)[1]!
    await karen.send({ type: 'participants.arrive', names: ['Idas iPad', 'Andens iPad'] })
    await karen.send({ type: 'participants.edit', id, notes: 'Husk mikrofon' })
    await karen.settled()
    const [own, other] = karen.views.participants.arrivals ?? []
    await karen.send({ type: 'participants.match', arrival: own!.id, participant: id })
    await settled(all)
    expect(JSON.stringify([birgit.views, søren.views])).toMatch(/Ida Glemmes.*01000099/)
    const sealed = (subject: string) =>
      onDisk(at.dataDir, 'SELECT * FROM personal WHERE meeting = ? AND subject = ?', meeting.id, subject).length
    expect([id, own!.id, other!.id].map(sealed)).toEqual([2, 1, 1])
    expect(await karen.send({ type: 'participants.forget', id })).toHaveProperty('seq')
    await settled(all)
    expect([id, own!.id, other!.id].map(sealed)).toEqual([0, 0, 1])
    for (const client of [...all, await come('Karen'), await come('Søren')])
      expect(JSON.stringify(client.views)).not.toMatch(/Ida Glemmes|Idas iPad|01000099|Husk mikrofon/)
    expect(karen.views.participants).toMatchObject({ counts: { unknown: 1 }, removed: [] })
    expect((await come('Karen')).views.participants).toEqual(karen.views.participants)
  })

  test('they are erased with the meeting', async () => {
    const { meeting } = await opened(people(20))
    const kept = (table: string) => onDisk(at.dataDir, `SELECT * FROM ${table} WHERE meeting = ?`, meeting.id).length
    expect(kept('personal')).toBeGreaterThan(20)
    const headers = { authorization: `Bearer ${at.adminToken}` }
    expect((await fetch(`${at.url}/api/meetings/${meeting.id}`, { method: 'DELETE', headers })).status).toBe(204)
    expect(['personal', 'event', 'command'].map(kept)).toEqual([0, 0, 0])
  })
})

describe('two hosts at once', () => {
  test('who let in the same two hundred, let each in once; both are answered, and both see it', async () => {
    const { meeting, karen, mette, all } = await opened(people(200))
    const pairs = await Promise.all(ids(karen).map((id) => Promise.all([karen.send(admit(id)), mette.send(admit(id))])))
    for (const pair of pairs) for (const ack of pair) expect(ack).toEqual({ seq: expect.any(Number) })
    const moved = (await at.log.read(meeting.id, 0)).flatMap(({ event }) =>
      event.type === 'participants.moved' ? event.ids : []
    )
    expect(moved.toSorted()).toEqual(ids(karen).toSorted())
    await settled(all)
    for (const client of all) expect(client.views.participants.counts).toMatchObject({ admitted: 200, expected: 0 })
    expect(rows(mette)).toEqual(rows(karen))
    expect(rows(karen).every((row) => row.presence === 'admitted')).toBe(true)
  })

  test('who tie one name to two people: the first counts, the other is told', async () => {
    const { karen, mette } = await opened(people(2))
    await karen.send({ type: 'participants.arrive', names: ['iPad'] })
    await settled([karen, mette])
    const arrival = karen.views.participants.arrivals![0]!.id
    const [one, two] = ids(karen) as [string, string]
    const tie = (participant: string): Command => ({ type: 'participants.match', arrival, participant, admit: true })
    const acks = await Promise.all([karen.send(tie(one)), mette.send(tie(two))])
    expect(acks).toEqual([{ seq: expect.any(Number) }, { refused: 'arrival-is-taken', participant: one }])
    await settled([karen, mette])
    expect(rows(mette).map((row) => row.presence)).toEqual(['admitted', 'expected'])
  })
})

test('whoever comes or goes is told of at once: names to those who may know them, sums to the rest', async () => {
  const { mette, jonas, karen, birgit, søren, screen, all } = await opened(people(5))
  const [id = ''] = ids(karen)
  for (const [type, presence] of [
    ['participants.wait', 'waiting'],
    ['participants.admit', 'admitted'],
    ['participants.leave', 'left']
  ] as const) {
    await karen.send({ type, id })
    await settled(all)
    for (const client of [mette, karen, birgit, søren]) expect(rows(client)[0]).toMatchObject({ id, presence })
    for (const client of [mette, jonas, karen, birgit, søren, screen])
      expect(client.views.participants.counts).toMatchObject({ [presence]: 1, expected: 4 })
  }
  for (const client of [jonas, screen]) {
    expect(Object.keys(client.views.participants)).toEqual(['counts', 'rows'])
    expect(JSON.stringify(client.updates)).not.toMatch(/\+4501|@praksis/)
  }
  expect(JSON.stringify(screen.updates)).not.toMatch(/Deltager|Praksis/)
  expect(jonas.views.breakouts.people?.[0]?.name).toBe('Deltager Nummer0') // the moderator makes groups, too
  expect(JSON.stringify(birgit.updates)).not.toMatch(/\+4501|@praksis|kompagniskab/)
  expect(await søren.send(admit(id))).toEqual({ refused: 'not-your-role' })
})
