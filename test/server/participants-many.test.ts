// Many participants: what one admission weighs on the wire, a list of a thousand, and kill -9 while three hundred are let in.
import { randomInt, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Ack } from '../../shared/wire.ts'
import { member } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { makeMeeting, node, onDisk } from '../support/server.ts'

const person = (n: number) => ({
  name: `Deltager Nummer${n}`,
  practice: `Lægerne i Gade ${n % 40}`,
  providerNumber: String(n).padStart(6, '0'),
  postcode: '5700',
  practiceForm: 'kompagniskab',
  kind: 'owner' as const,
  phone: `+4501${String(n).padStart(6, '0')}`,
  email: `deltager.nummer${n}@gade-${n % 40}.example`,
  ownGroup: `Gruppe ${n % 9}`,
  signUp: 'attends' as const,
  notes: 'Kommer lige fra vagt og er måske ti minutter forsinket'
})
const people = (count: number) => Array.from({ length: count }, (_, n) => person(n))
const seats = ['Mette', 'Jonas', 'Karen', 'Birgit', 'Søren', 'screen']

async function opened(at: { url: string; adminToken: string }, participants: unknown[]) {
  const meeting = await makeMeeting(at, { participants })
  const tokens = seats.map((name) => (name === 'screen' ? meeting.screenToken : meeting.tokenOf(name)))
  const all = tokens.map((token) => member(at.url, token))
  await Promise.all(all.map((client) => client.joined))
  return { meeting, tokens, all, karen: all[2]!, mette: all[0]! }
}

describe('one admission', () => {
  test.each([150, 300])('among %i, with forty names at the door, is under 2 kB for everybody', async (count) => {
    const { karen, all } = await opened(await node(), people(count))
    const names = Array.from({ length: 40 }, (_, n) => (n % 2 ? `D. Nummer${n * 3}` : `iPad ${n}`))
    await karen.send({ type: 'participants.arrive', names })
    await karen.settled()
    const [arrival] = karen.views.participants.arrivals ?? []
    const id = (n: number) => karen.views.participants.rows[n]!.id
    const moves = [
      { type: 'participants.admit', id: id(count >> 1) },
      { type: 'participants.leave', id: id(count >> 1) },
      { type: 'participants.match', arrival: arrival!.id, participant: id(count - 1), admit: true }
    ] as const
    for (const command of moves) {
      await Promise.all(all.map((client) => client.settled()))
      const before = all.map((client) => client.updates.length)
      await karen.send(command)
      await Promise.all(all.map((client) => client.settled()))
      for (const [i, client] of all.entries()) {
        const news = client.updates.slice(before[i])
        expect(news, seats[i]).toHaveLength(1)
        expect(Buffer.byteLength(JSON.stringify(['update', ...news])), `${seats[i]}: ${command.type}`).toBeLessThan(
          2000
        )
      }
    }
  })
})

test('a list of a thousand comes by socket, all at once, and a second time changes nothing', async () => {
  const at = await node()
  const { karen, all, tokens } = await opened(at, [])
  const rows = people(1000)
  const first = await karen.send({ type: 'participants.import', rows })
  expect(first).toHaveProperty('seq')
  await Promise.all(all.map((client) => client.settled()))
  for (const client of all) expect(client.views.participants.counts.expected).toBe(1000)
  expect(karen.views.participants.rows.at(-1)).toMatchObject(person(999))
  const updates = karen.updates.length
  expect(await karen.send({ type: 'participants.import', rows: rows.toReversed() })).toEqual(first)
  await karen.settled()
  expect(karen.updates).toHaveLength(updates)
  expect(await karen.send({ type: 'participants.add', name: 'En For Meget' })).toEqual({ refused: 'too-many' })
  const newcomer = member(at.url, tokens[2]!)
  await newcomer.joined
  expect(newcomer.views.participants).toEqual(karen.views.participants)
})

test('killed while three hundred are let in: whoever was acknowledged is in, once', { timeout: 120_000 }, async () => {
  const server = await serve()
  const { meeting, tokens, karen, mette, all } = await opened(server, people(300))
  const ids = karen.views.participants.rows.map((row) => row.id)
  const answers = new Map<string, Ack>()
  let retries = 0
  for (let round = 0; round < 6; round += 1) {
    const killAfter = answers.size + randomInt(1, 60)
    const lanes = [karen, mette].flatMap((host) =>
      Array.from({ length: 5 }, async (_, lane) => {
        for (const id of ids.slice(round * 50 + lane * 10, round * 50 + lane * 10 + 10)) {
          const commandId = randomUUID()
          const { ack, tries } = await host.insist({ type: 'participants.admit', id }, commandId)
          answers.set(commandId, ack)
          retries += tries - 1
          if (answers.size === killAfter) await server.end('SIGKILL').then(server.start)
        }
      })
    )
    await Promise.all(lanes)
  }
  expect(answers.size).toBe(600)
  expect(retries).toBeGreaterThan(6) // it did hit commands on their way
  const events = onDisk<{ data: string; seq: number; id: string }>(
    server.dataDir,
    "SELECT data, seq, command AS id FROM event WHERE meeting = ? AND data LIKE '%participants.moved%'",
    meeting.id
  )
  const moved = events.flatMap((event) => JSON.parse(event.data).ids as string[])
  expect(moved.toSorted()).toEqual(ids.toSorted())
  for (const { id, seq } of events) expect(answers.get(id)).toEqual({ seq })
  for (const ack of answers.values()) expect(ack).toEqual({ seq: expect.any(Number) })
  for (const [i, client] of all.entries()) {
    const newcomer = member(server.url, tokens[i]!)
    await newcomer.joined
    expect(newcomer.views.participants.counts.admitted).toBe(300)
    await expect.poll(() => client.views.participants).toEqual(newcomer.views.participants)
  }
})
