// Two nodes and one Postgres: what is done at one is seen at the other, and nothing is done twice.
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { gone, type Member, open, refusal, timeless } from '../support/member.ts'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { blocks, soon } from '../support/server.ts'

const server = await postgres()
const held = (changes: object = {}) => twoNodes(server, {}, changes)

describe('two nodes', () => {
  test('what is done at one shows at the other, in both directions', async () => {
    const { a, b, come } = await held()
    const [jonas, karen, screen] = [await come(a, 'Jonas'), await come(b, 'Karen'), await come(b, 'screen')]
    const { seq } = (await jonas.send({ type: 'agenda.start' })) as { seq: number }
    await soon(() => expect(karen.views.agenda.status).toBe('running'))
    expect(karen.updates.at(-1)?.seq).toBe(seq)
    await karen.send({ type: 'agenda.pause' })
    await soon(() => expect([jonas, screen].map((m) => m.views.agenda.status)).toEqual(['paused', 'paused']))
    expect(timeless(jonas.views)).toEqual(timeless((await come(b, 'Jonas')).views))
  })

  test('of two who press Next at once, one moves the meeting, and the other is told who did', async () => {
    const { a, b, come } = await held({ playbook: blocks(30) })
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    await jonas.send({ type: 'agenda.start' })
    for (let n = 1; n <= 25; n += 1) {
      const press: Command = { type: 'agenda.next', from: `b${n}` }
      await soon(() => expect(karen.views.agenda.current).toBe(`b${n}`))
      const acks = await Promise.all([jonas.send(press), karen.send(press)])
      const first = 'seq' in acks[0] ? jonas : karen
      expect(acks.filter((ack) => 'refused' in ack)).toMatchObject([
        { refused: 'moved-on', by: first.you, current: `b${n + 1}` }
      ])
    }
  })

  test('the same command at both is done once, with the same answer', async () => {
    const { a, b, come, ask, meeting } = await held()
    const [here, there] = [await come(a, 'Jonas'), await come(b, 'Jonas')]
    const [id, again] = [randomUUID(), randomUUID()]
    const [block] = here.views.agenda.blocks
    const extend: Command = { type: 'agenda.extend', block: block!.id, minutes: 5 }
    const acks = await Promise.all([here.send(extend, id), there.send(extend, id)])
    expect(acks[1]).toEqual(acks[0])
    const refused = await here.send({ type: 'agenda.resume' }, again)
    expect(await there.send({ type: 'agenda.resume' }, again)).toEqual(refused)
    const [row] = await ask('SELECT count(*)::int FROM event WHERE meeting = $1 AND command = $2', [meeting.id, id])
    expect(row).toEqual({ count: 1 })
  })

  test('many at both at once: nothing is lost, doubled or out of order, and all see the same', async () => {
    const { a, b, come, ask, meeting } = await held()
    const all = await Promise.all([come(a, 'Jonas'), come(b, 'Karen'), come(a, 'Mette'), come(b, 'Mette')])
    const block = all[0].views.agenda.blocks[0]!.id
    const acks = await Promise.all(
      all.flatMap((one) => Array.from({ length: 40 }, () => one.send({ type: 'agenda.extend', block, minutes: 1 })))
    )
    expect(acks.filter((ack) => 'refused' in ack)).toEqual([])
    await soon(() => {
      for (const one of all) expect(one.views.agenda.blocks[0]).toMatchObject({ extraMinutes: 160 })
    })
    const rows = await ask<{ seq: number }>('SELECT seq FROM event WHERE meeting = $1 ORDER BY seq', [meeting.id])
    expect(rows.map((row) => row.seq)).toEqual(rows.map((_, i) => i + 1))
  })
})

describe('who is here', () => {
  const here = (one: Member) => one.present.filter((p) => p.connected).map((p) => p.name?.split(' ')[0])

  test('is told at every node, also to those who come later, until they leave', async () => {
    const { a, b, come } = await held()
    const jonas = await come(a, 'Jonas')
    const karen = await come(b, 'Karen')
    await soon(() =>
      expect([here(jonas), here(karen)]).toEqual([
        ['Jonas', 'Karen'],
        ['Jonas', 'Karen']
      ])
    )
    const again = await come(b, 'Jonas')
    jonas.socket.disconnect()
    await again.settled()
    expect(here(karen)).toEqual(['Jonas', 'Karen'])
    again.socket.disconnect()
    await soon(() => expect(here(karen)).toEqual(['Karen']))
  })

  test('a node that stops takes its own along; one that dies without a word does so before long', async () => {
    const { a, b, come, another } = await held()
    const c = await another()
    const [karen] = [await come(a, 'Karen'), await come(b, 'Jonas'), await come(c, 'Birgit')]
    await soon(() => expect(here(karen)).toEqual(['Jonas', 'Karen', 'Birgit']))
    await b.close()
    await soon(() => expect(here(karen)).toEqual(['Karen', 'Birgit']))
    c.cable.cut()
    await expect.poll(() => here(karen), { timeout: 10_000 }).toEqual(['Karen'])
  })
})

describe('doors', () => {
  const shut = (at: { url: string }, token: string) => refusal(open(at.url, { token, protocol: 1 }))

  test('a link that is revoked at one node is cut at the other, and shut at both', async () => {
    const { a, b, come, meeting } = await held()
    const [mette, birgit] = [await come(a, 'Mette'), await come(b, 'Birgit')]
    const heard: unknown[] = []
    birgit.socket.onAny((...message) => heard.push(message))
    const cut = gone(birgit.socket)
    await mette.send({ type: 'board.revokeLinks', member: birgit.you })
    await mette.send({ type: 'meeting.say', text: 'Kun for os' })
    await cut
    expect(JSON.stringify(heard)).not.toContain('Kun for os')
    for (const at of [a, b]) expect(await shut(at, meeting.tokenOf('Birgit'))).toBe('unknown-link')
  })

  test('a new link opens at the other node at once', async () => {
    const { a, b, come, meeting } = await held()
    const mette = await come(b, 'Mette')
    for (let n = 0; n < 20; n += 1) {
      const response = await fetch(`${a.url}/api/meetings/${meeting.id}/links`, {
        method: 'POST',
        headers: { authorization: `Bearer ${meeting.tokenOf('Mette')}`, 'content-type': 'application/json' },
        body: JSON.stringify({ member: 'screen' })
      })
      const { token } = (await response.json()) as { token: string }
      const screen = open(b.url, { token, protocol: 1 })
      await new Promise<void>((resolve, reject) => {
        screen.once('connect', resolve)
        screen.once('connect_error', reject)
      })
    }
    expect(mette.socket.connected).toBe(true)
  })

  test('a meeting that is erased at one node is gone at the other', async () => {
    const { a, b, come, meeting } = await held()
    const birgit = await come(b, 'Birgit')
    const cut = gone(birgit.socket)
    const response = await fetch(`${a.url}/api/meetings/${meeting.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${a.adminToken}` }
    })
    expect(response.status).toBe(204)
    await cut
    for (const at of [a, b]) expect(await shut(at, meeting.tokenOf('Birgit'))).toBe('unknown-link')
  })

  test('who is forgotten at one node is forgotten at the other', async () => {
    const { a, b, come } = await held()
    const [mette, karen] = [await come(a, 'Mette'), await come(b, 'Karen')]
    const birgit = mette.present.find((p) => p.name?.startsWith('Birgit'))!.member
    expect(JSON.stringify(karen.views)).toContain('Birgit')
    await mette.send({ type: 'board.remove', member: birgit })
    await mette.send({ type: 'board.forget', member: birgit })
    await soon(() => expect(JSON.stringify(karen.views)).not.toContain('Birgit'))
    // who was removed is not shown to Karen before they are forgotten either
    const again = await come(b, 'Mette')
    await soon(() => expect(JSON.stringify(again.views)).not.toContain('Birgit'))
  })
})
