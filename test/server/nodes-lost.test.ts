// A node that has lost the database, and has it again: what was open before shows and tells nobody anything any more.
import { describe, expect, test } from 'vitest'
import { type Log, LogUnavailable } from '../../server/log/log.ts'
import type { Command } from '../../shared/slices/index.ts'
import { gone, type Member, member, open, refusal } from '../support/member.ts'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { wire } from '../support/proxy.ts'
import { soon, wait } from '../support/server.ts'

const server = await postgres()
const why = new LogUnavailable('For the test.')
const here = (one: Member) => one.present.filter((p) => p.connected).map((p) => p.name?.split(' ')[0])

/** At one node, so that what the other does is not slowed down. */
async function held(around: (log: Log) => Log = (log) => log) {
  const nodes = await twoNodes(server)
  const a = await nodes.another({ around, env: { LOG_LEVEL: 'silent' } })
  return { ...nodes, a, lose: () => a.rooms.elsewhere.lost(why) }
}

/** Cannot be read as long as one says so. */
function clumsy() {
  const log = {
    readable: true,
    around: (log: Log): Log => log
  }
  log.around = (other) => ({
    ...other,
    read: (meeting, seq) => (log.readable ? other.read(meeting, seq) : Promise.reject(why))
  })
  return log
}

describe('a node that has lost the database', () => {
  test('while somebody was on the way in: they come again, and see what happens from then on', async () => {
    let pass = () => {}
    let waiting = 0
    const gate = new Promise<void>((resolve) => {
      pass = resolve
    })
    const slow = (log: Log): Log => {
      const elsewhere = async (meeting: string) => {
        waiting += 1
        await gate
        return log.attendance.elsewhere(meeting)
      }
      return { ...log, attendance: { ...log.attendance, elsewhere } }
    }
    const { a, b, come, lose } = await held(slow)
    const [karen, coming] = [await come(b, 'Karen'), come(a, 'Jonas')]
    await expect.poll(() => waiting).toBe(1)
    lose()
    pass()
    const jonas = await coming
    await karen.send({ type: 'agenda.start' })
    await soon(() => expect(jonas.views.agenda.status).toBe('running'))
  })

  test('and cut off somebody whose cable is pulled: once they are back, the others see them, and go on seeing them', {
    timeout: 20_000
  }, async () => {
    const { a, b, come, meeting, lose } = await held()
    const cable = await wire(a.url)
    const karen = await come(b, 'Karen')
    const before = member(cable.url, meeting.tokenOf('Jonas'), { transports: ['polling'] })
    await before.joined
    await soon(() => expect(here(karen)).toEqual(['Jonas', 'Karen']))
    cable.cut()
    for (const type of ['agenda.start', 'agenda.pause'] as const) await karen.send({ type })
    await wait(300) // what was to be sent to Jonas hangs, and so does the goodbye
    lose()
    await soon(() => expect(here(karen)).toEqual(['Karen'])) // or else this is still what was told before
    await come(a, 'Jonas')
    await soon(() => expect(here(karen)).toEqual(['Jonas', 'Karen']))
    const told = karen.presences.length
    await wait(4000) // longer than it takes to notice the cable
    expect(karen.presences.slice(told).every((p) => p.filter((one) => one.connected).length === 2)).toBe(true)
    expect(here(karen)).toEqual(['Jonas', 'Karen'])
  })

  test('while something was under way: what comes of it is shown to those who are back', async () => {
    const { a, come, meeting, lose } = await held()
    const jonas = await come(a, 'Jonas')
    const before = await a.rooms.acquire(meeting.id)
    const cut = gone(jonas.socket)
    lose()
    await cut
    await soon(() => expect(jonas.socket.connected).toBe(true))
    await jonas.settled()
    const command: Command = { type: 'agenda.start' }
    const { room } = before!
    expect(await room.submit({ commandId: 'begun-before', command, by: jonas.you } as never)).toHaveProperty('seq')
    await soon(() => expect(jonas.views.agenda.status).toBe('running'))
    before!.release()
  })

  test('only for a moment, when it should have read on: nobody goes on looking at what is old', async () => {
    const log = clumsy()
    const { a, b, come } = await held(log.around)
    const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
    log.readable = false
    await karen.send({ type: 'agenda.start' })
    await wait(300)
    log.readable = true
    await soon(() => expect(jonas.views.agenda.status).toBe('running'))
  })

  test('only for a moment, when it should have looked for a link: it is not told that there is none', async () => {
    const log = clumsy()
    const { a, come, meeting } = await held(log.around)
    await come(a, 'Jonas')
    log.readable = false
    const token = `${meeting.tokenOf('Mette').slice(0, -2)}xx`
    const refused = refusal(open(a.url, { token, protocol: 1 }))
    expect(await Promise.race([refused, wait(500)])).toBeUndefined()
    log.readable = true
    expect(await refused).toBe('unknown-link')
  })
})

test('a database that came back without the last event: it is shown as it is, and nobody is shown out', async () => {
  const { a, b, come, ask, meeting } = await twoNodes(server)
  const [jonas, karen] = [await come(a, 'Jonas'), await come(b, 'Karen')]
  await jonas.send({ type: 'agenda.start' })
  await soon(() => expect(karen.views.agenda.status).toBe('running'))
  await ask("DELETE FROM event WHERE meeting = $1 AND data LIKE '%agenda.started%'", [meeting.id])
  await ask('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE $1', [
    '%DELETE FROM node%'
  ])
  await soon(() => expect([jonas, karen].map((one) => one.views.agenda.status)).toEqual(['planned', 'planned']))
  expect(await karen.send({ type: 'agenda.start' })).toHaveProperty('seq')
  await soon(() => expect(jonas.views.agenda.status).toBe('running'))
  expect([jonas, karen].map((one) => one.socket.connected)).toEqual([true, true])
})
