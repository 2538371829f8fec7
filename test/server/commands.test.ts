// Commands over the socket: on disk before they are answered, and once, whatever happens.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { type Member, member } from '../support/member.ts'
import { makeMeeting, node, onDisk } from '../support/server.ts'
import { slowly } from '../support/slow.ts'

let at: Awaited<ReturnType<typeof node>>
let meeting: Awaited<ReturnType<typeof makeMeeting>>
let mette: Member
let birgit: Member
beforeAll(async () => {
  at = await node({ around: slowly(30) })
  meeting = await makeMeeting(at)
  mette = member(at.url, meeting.tokenOf('Mette'))
  birgit = member(at.url, meeting.tokenOf('Birgit'))
  await Promise.all([mette.joined, birgit.joined])
})

const extend = (minutes = 1): Command => ({ type: 'agenda.extend', block: 'opsamling', minutes })
const extra = (of: Member) => of.views.agenda.blocks.find((b) => b.id === 'opsamling')!.extraMinutes
interface EventRow {
  seq: number
  data: string
}
const eventsOf = (id: string) =>
  onDisk<EventRow>(at.dataDir, 'SELECT seq, data FROM event WHERE meeting = ? AND command = ?', meeting.id, id)

describe('durable before acknowledged', () => {
  test('when the answer comes, another program can read the change from the file', async () => {
    const id = randomUUID()
    const ack = await mette.send(extend(), id)
    const rows = eventsOf(id)
    expect(rows.map((row) => JSON.parse(row.data))).toEqual([
      { type: 'agenda.extended', block: 'opsamling', minutes: 1 }
    ])
    expect(ack).toEqual({ seq: rows[0]!.seq })
  })

  test('nobody sees a change before it is on disk', async () => {
    const id = randomUUID()
    await birgit.settled()
    const onDiskWhenSeen = new Promise<number>((resolve) =>
      birgit.socket.once('update', () => resolve(eventsOf(id).length))
    )
    await mette.send(extend(), id)
    expect(await onDiskWhenSeen).toBe(1)
  })

  test('a command that asks for no answer is done all the same', async () => {
    await birgit.settled()
    const before = extra(birgit)
    mette.socket.emit('command', randomUUID(), extend())
    await vi.waitFor(() => expect(extra(birgit)).toBe(before + 1), 5000)
  })

  test('what is so already is answered, with where the meeting stands', async () => {
    await mette.send({ type: 'meeting.say', text: 'Det er så' })
    const ack = await mette.send({ type: 'meeting.say', text: 'Det er så' })
    expect(ack).toEqual({ seq: Math.max(...mette.updates.map((update) => update.seq)) })
  })
})

describe('the same command id', () => {
  test('sent twice is done once and gives the same answer', async () => {
    const id = randomUUID()
    const before = extra(mette)
    const first = await mette.send(extend(), id)
    await mette.send({ type: 'meeting.say', text: randomUUID() })
    expect(await mette.send(extend(), id)).toEqual(first)
    await mette.settled()
    expect(extra(mette)).toBe(before + 1)
    expect(eventsOf(id)).toHaveLength(1)
  })

  test('sent ten times at the same moment on two sockets is done once', async () => {
    const id = randomUUID()
    const other = member(at.url, meeting.tokenOf('Mette'))
    await other.joined
    const before = extra(mette)
    const acks = await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? mette : other).send(extend(), id)))
    expect(new Set(acks.map((ack) => JSON.stringify(ack)))).toEqual(new Set([JSON.stringify(acks[0])]))
    expect(acks[0]).toHaveProperty('seq')
    await mette.settled()
    expect(extra(mette)).toBe(before + 1)
  })

  test('with something else in it gives the first answer, and does nothing', async () => {
    const id = randomUUID()
    const first = await mette.send(extend(), id)
    const before = extra(mette)
    expect(await mette.send(extend(5), id)).toEqual(first)
    await mette.settled()
    expect(extra(mette)).toBe(before)
  })

  test('of a refused command is refused again, though it would be allowed by now', async () => {
    const id = randomUUID()
    expect(await birgit.send(extend(), id)).toEqual({ refused: 'not-your-role' })
    const { you = '' } = await birgit.joined
    await mette.send({ type: 'board.setRoles', member: you, roles: ['chat', 'moderator'] })
    expect(await birgit.send(extend(), id)).toEqual({ refused: 'not-your-role' })
    expect(await birgit.send(extend())).toHaveProperty('seq')
    await mette.send({ type: 'board.setRoles', member: you, roles: ['chat'] })
  })

  test('means another thing in another meeting', async () => {
    const id = randomUUID()
    const elsewhere = await makeMeeting(at)
    const other = member(at.url, elsewhere.tokenOf('Mette'))
    await other.joined
    await mette.send(extend(), id)
    expect(await other.send(extend(), id)).toHaveProperty('seq')
    await other.settled()
    expect(extra(other)).toBe(1)
  })
})

test('an answer is remembered across a restart, a refusal too', async () => {
  const first = await node()
  const made = await makeMeeting(first)
  const before = { mette: member(first.url, made.tokenOf('Mette')), birgit: member(first.url, made.tokenOf('Birgit')) }
  const [done, refused] = [randomUUID(), randomUUID()]
  const answers = [await before.mette.send(extend(), done), await before.birgit.send(extend(), refused)]
  await first.close()

  const second = await node({ dataDir: first.dataDir })
  const after = { mette: member(second.url, made.tokenOf('Mette')), birgit: member(second.url, made.tokenOf('Birgit')) }
  expect([await after.mette.send(extend(), done), await after.birgit.send(extend(), refused)]).toEqual(answers)
  expect(answers).toEqual([{ seq: expect.any(Number) }, { refused: 'not-your-role' }])
  await after.mette.settled()
  expect(extra(after.mette)).toBe(1)
})

test('the server closing down answers what it has received, and tells its clients', async () => {
  const closing = await node({ around: slowly(200) })
  const made = await makeMeeting(closing)
  const client = member(closing.url, made.tokenOf('Mette'), { reconnection: false })
  await client.joined
  const told = new Promise((resolve) => client.socket.once('disconnect', resolve))
  const answers = Promise.all([client.send(extend()), client.send(extend()), client.send(extend())])
  await client.settled() // so the three have arrived
  await closing.close()
  expect(await answers).toEqual(Array.from({ length: 3 }, () => ({ seq: expect.any(Number) })))
  expect(await told).toBe('transport close')
})

test('`clock` answers with the server’s time', async () => {
  const before = Date.now()
  const { now } = await mette.settled()
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})
