// Nodes whose Postgres goes away: a short absence nobody notices, in a longer one nobody is shown what is old.
import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { gone, timeless } from '../support/member.ts'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { soon, wait } from '../support/server.ts'

const status = async (at: { url: string }) => (await fetch(`${at.url}/readyz`)).status

async function held() {
  const server = await postgres()
  return { server, ...(await twoNodes(server)) }
}

describe('the database', () => {
  test.each(['SIGINT', 'SIGQUIT'] as const)(
    'stopped by %s and started again: what was pressed meanwhile is done, once',
    async (signal) => {
      const { server, a, b, come, meeting, ask } = await held()
      const all = [await come(a, 'Jonas'), await come(b, 'Karen'), await come(b, 'Mette')]
      const block = all[0]!.views.agenda.blocks[0]!.id
      const extend: Command = { type: 'agenda.extend', block, minutes: 1 }
      const press = () => all.map((one) => one.send(extend))
      const acks = press()
      const stopped = server.stop(signal)
      acks.push(...press())
      await stopped
      acks.push(...press())
      await server.start()
      acks.push(...press())
      expect((await Promise.all(acks)).filter((ack) => 'refused' in ack)).toEqual([])
      await soon(() => {
        for (const one of all) expect(one.views.agenda.blocks[0]).toMatchObject({ extraMinutes: 12 })
      })
      const [row] = await ask('SELECT count(*)::int FROM event WHERE meeting = $1 AND data LIKE $2', [
        meeting.id,
        '%agenda.extended%'
      ])
      expect(row).toEqual({ count: 12 })
      expect(all.every((one) => one.updates.filter((u) => u.you).length === 1)).toBe(true) // nobody was cut off
    }
  )

  test('away for long: all are sent away, nothing is promised, and it goes on when it is back', {
    timeout: 60_000
  }, async () => {
    const { server, a, b, come } = await held()
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    await jonas.send({ type: 'agenda.start' })
    await server.stop('SIGQUIT')
    const cut = Promise.all([jonas, karen].map((one) => gone(one.socket)))
    const pressing = jonas.insist({ type: 'agenda.pause' })
    await cut
    expect(await Promise.all([a, b].map(status))).toEqual([503, 503])
    await wait(1000)
    expect([jonas, karen].map((one) => one.socket.connected)).toEqual([false, false])
    await server.start()
    expect((await pressing).ack).toEqual({ seq: expect.any(Number) })
    await soon(() => expect([jonas, karen].map((one) => one.socket.connected)).toEqual([true, true]))
    await soon(() => expect(jonas.views.agenda.status).toBe('paused'))
    const late = await come(b, 'Jonas')
    await soon(() => expect(timeless(late.views)).toEqual(timeless(jonas.views)))
    expect(await Promise.all([a, b].map(status))).toEqual([200, 200])
  })

  test('out of reach for one node, without a word: its people are sent away, the other goes on', {
    timeout: 60_000
  }, async () => {
    const { a, b, come } = await held()
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    const cut = gone(jonas.socket)
    a.cable.cut()
    await karen.send({ type: 'agenda.start' })
    await cut
    expect(await status(a)).toBe(503)
    expect(await status(b)).toBe(200)
    expect(await karen.send({ type: 'agenda.pause' })).toEqual({ seq: expect.any(Number) })
    await a.cable.mend()
    await soon(() => expect(jonas.socket.connected).toBe(true))
    await soon(() => expect(jonas.views.agenda.status).toBe('paused'))
  })

  test('out of reach for one node, for a moment: what it missed is shown, though nobody says it again', async () => {
    const { a, b, come } = await held()
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    a.cable.cut()
    await karen.send({ type: 'agenda.start' })
    await (await come(b, 'Birgit')).settled()
    await wait(500)
    await a.cable.mend()
    await soon(() => expect(jonas.views.agenda.status).toBe('running'))
    await soon(() => expect(jonas.present.filter((p) => p.connected)).toHaveLength(3))
    expect(jonas.updates.filter((update) => update.you)).toHaveLength(1) // nobody was cut off
  })

  test('halted and gone on: nobody is told two things', { timeout: 60_000 }, async () => {
    const { server, a, b, come } = await held()
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    const block = jonas.views.agenda.blocks[0]!.id
    server.halt(true)
    const acks = [jonas, karen].map((one) => one.insist({ type: 'agenda.extend', block, minutes: 1 }))
    await wait(2000)
    server.halt(false)
    expect((await Promise.all(acks)).map(({ ack }) => ack)).toEqual([
      { seq: expect.any(Number) },
      { seq: expect.any(Number) }
    ])
    await soon(() => {
      for (const one of [jonas, karen]) expect(one.views.agenda.blocks[0]).toMatchObject({ extraMinutes: 2 })
    })
  })
})
