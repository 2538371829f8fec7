// Several nodes, and what takes its time: a node that stands still, one that is stopped, a crowd at the door.
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { type Member, member, open } from '../support/member.ts'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { serve } from '../support/process.ts'
import { wire } from '../support/proxy.ts'
import { makeMeeting, soon, wait } from '../support/server.ts'

const server = await postgres()
const start: Command = { type: 'agenda.start' }
const here = (one: Member) => one.present.filter((p) => p.connected).map((p) => p.name?.split(' ')[0])

/** Two nodes that are processes, each with a wire of its own to the database. */
async function processes() {
  const url = await server.database()
  const one = async () => {
    const cable = await wire(url)
    const DATABASE_URL = url.replace(/:\d+\//, `:${new URL(cable.url).port}/`)
    const env = { DATABASE_URL, DATA_KEY: '07'.repeat(32), ADMIN_TOKEN: 'den-samme-for-begge', LOG_LEVEL: 'error' }
    return Object.assign(await serve({ env }), { cable })
  }
  const [a, b] = [await one(), await one()]
  const meeting = await makeMeeting(a)
  const come = async (at: { url: string }, name: string) => {
    const client = member(at.url, meeting.tokenOf(name))
    await client.joined
    return client
  }
  return { a, b, come }
}

test('a node that stands still for ten seconds and goes on: nobody is shown what is old, and nothing is done twice', async () => {
  const { a, b, come } = await processes()
  const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
  const block = jonas.views.agenda.blocks[0]!.id
  const extend: Command = { type: 'agenda.extend', block, minutes: 1 }
  await jonas.send(extend)
  a.signal('SIGSTOP')
  const pressing = jonas.insist(extend)
  await karen.send(start)
  await expect.poll(() => here(karen), { timeout: 8000 }).toEqual(['Karen'])
  await sleep(6000)
  a.signal('SIGCONT')
  expect((await pressing).ack).toHaveProperty('seq')
  await soon(() => expect(jonas.views.agenda).toMatchObject({ status: 'running' }))
  await soon(() => expect(jonas.views.agenda.blocks[0]).toMatchObject({ extraMinutes: 2 }))
  await soon(() => expect(here(karen)).toEqual(['Jonas', 'Karen']))
  await wait(3000)
  expect(here(karen)).toEqual(['Jonas', 'Karen'])
  expect((await come(b, 'Mette')).views.agenda.blocks[0]).toMatchObject({ extraMinutes: 2 })
})

describe('SIGTERM', () => {
  test('in the middle of a crowd of presses: each is answered, done once, and who was there is gone', async () => {
    const { a, b, come } = await processes()
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    const block = jonas.views.agenda.blocks[0]!.id
    const acks = Array.from({ length: 200 }, () => jonas.send({ type: 'agenda.extend', block, minutes: 1 }))
    await acks[0]
    const ended = a.end('SIGTERM')
    const answered = await Promise.all(acks.map((ack) => Promise.race([ack, ended.then(() => null)])))
    expect(await ended).toBe(0)
    const done = answered.filter((ack) => ack && 'seq' in ack).length
    await soon(() => expect(here(karen)).toEqual(['Karen']))
    await soon(() => expect(karen.views.agenda.blocks[0]).toMatchObject({ extraMinutes: done }))
  })

  test('while its database is out of reach: it ends in time, by itself', async () => {
    const { a, come } = await processes()
    const jonas = await come(a, 'Jonas')
    a.cable.cut()
    jonas.send(start).catch(() => {}) // nobody answers
    await sleep(500)
    expect(await a.end('SIGTERM')).toBe(0)
  })
})

test('a thousand who come and go, or have no link: no meeting stays open for them', async () => {
  let reads = 0
  const { b, another, meeting, come } = await twoNodes(server)
  const c = await another({
    around: (log) => ({
      ...log,
      read(id, seq) {
        reads += 1
        return log.read(id, seq)
      }
    })
  })
  const jonas = await come(c, 'Jonas')
  reads = 0
  const token = meeting.tokenOf('Mette')
  for (let round = 0; round < 20; round += 1) {
    const some = Array.from({ length: 50 }, (_, n) => {
      const auth = { token: n % 2 ? token : `${token.slice(0, -2)}xx`, protocol: 1 }
      return open(c.url, auth, { reconnection: false })
    })
    await sleep(round % 3 === 0 ? 0 : 20 * round)
    for (const socket of some) socket.disconnect()
  }
  expect(reads).toBeLessThan(1000)
  const karen = await come(b, 'Karen')
  await karen.send(start)
  await soon(() => expect(jonas.views.agenda.status).toBe('running'))
  jonas.socket.disconnect()
  await soon(() => expect(here(karen)).toEqual(['Karen']))
  await wait(7000) // it is kept a little longer for whoever has shown a wrong link
  reads = 0
  await karen.send({ type: 'agenda.pause' })
  await wait(500)
  expect(reads).toBe(0)
})

test('sixty meetings at two nodes, all pressing at once: each is answered, in time', async () => {
  const { a, b } = await twoNodes(server)
  const seats = await Promise.all(
    Array.from({ length: 60 }, async (_, n) => {
      const meeting = await makeMeeting(n % 2 ? a : b)
      const clients = [member(a.url, meeting.tokenOf('Jonas')), member(b.url, meeting.tokenOf('Karen'))]
      await Promise.all(clients.map((one) => one.joined))
      return clients
    })
  )
  const presses = seats.flat().flatMap((one) => {
    const block = one.views.agenda.blocks[0]!.id
    return Array.from({ length: 10 }, () => one.send({ type: 'agenda.extend', block, minutes: 1 }))
  })
  expect((await Promise.all(presses)).filter((ack) => 'refused' in ack)).toEqual([])
  await soon(() => {
    for (const one of seats.flat()) expect(one.views.agenda.blocks[0]).toMatchObject({ extraMinutes: 20 })
  })
  expect(seats.flat().every((one) => one.updates.filter((update) => update.you).length === 1)).toBe(true)
})
