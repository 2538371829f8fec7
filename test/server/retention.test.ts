// Meetings go away by themselves when they have been over long enough; those to come do not.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { eraseOld } from '../../server/retention.ts'
import { DAY, HOUR } from '../../shared/time.ts'
import { gone, member } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { asBytes, blocks, bytesIn, makeMeeting, node } from '../support/server.ts'

const twoHours = blocks(12)
const iso = (at: number) => new Date(at).toISOString()

/** A node whose clock can be set. */
async function timed(start: number) {
  const clock = { now: start }
  const at = await node({ now: () => clock.now })
  const erase = (retentionDays: number) => eraseOld({ ...at, now: () => clock.now, retentionDays })
  const ids = async () => new Set((await at.log.meetings()).map((m) => m.id))
  return { at, clock, erase, ids }
}

test('a meeting that finished longer ago than that is erased; one finished since, one unfinished and one to come are not', async () => {
  const { at, clock, erase, ids } = await timed(Date.UTC(2026, 0, 5, 12))
  const finish = async (made: Awaited<ReturnType<typeof makeMeeting>>) => {
    const mette = member(at.url, made.tokenOf('Mette'))
    await mette.joined
    await mette.send({ type: 'agenda.start' })
    expect(await mette.send({ type: 'agenda.finish' })).toHaveProperty('seq')
    mette.socket.disconnect()
  }
  const old = await makeMeeting(at, { playbook: twoHours, startsAt: iso(clock.now), title: 'Slutter i dag' })
  const forgotten = await makeMeeting(at, {
    playbook: twoHours,
    startsAt: iso(clock.now),
    title: 'Blev aldrig startet'
  })
  const later = await makeMeeting(at, {
    playbook: twoHours,
    startsAt: iso(clock.now + 60 * DAY),
    title: 'Om to måneder'
  })
  const recent = await makeMeeting(at, { playbook: twoHours, startsAt: iso(clock.now), title: 'Slutter i morgen' })
  await finish(old)
  clock.now += DAY
  await finish(recent)

  clock.now += 29 * DAY - HOUR // 30 days after `old` ended, less an hour
  expect(await erase(30)).toBe(0)
  expect(await ids()).toEqual(new Set([old.id, forgotten.id, later.id, recent.id]))
  clock.now += 4 * HOUR // `forgotten` was to end two hours after it was to start
  expect(await erase(30)).toBe(2)
  expect(await ids()).toEqual(new Set([later.id, recent.id]))
  expect(bytesIn(at.dataDir)).not.toContain('Slutter i dag')
  expect(bytesIn(at.dataDir)).toContain(asBytes('Om to måneder'))
  clock.now += DAY
  expect(await erase(30)).toBe(1)
  clock.now += 60 * DAY
  expect(await erase(30)).toBe(1)
  expect(await ids()).toEqual(new Set())
})

test('one that was planned long ago for a day not long gone stays; whoever still watches an old one is shown out', async () => {
  const { at, clock, erase, ids } = await timed(Date.UTC(2026, 0, 5, 12))
  const planned = await makeMeeting(at, { playbook: twoHours, startsAt: iso(clock.now + 40 * DAY) })
  const old = await makeMeeting(at, { playbook: twoHours, startsAt: iso(clock.now) })
  const watcher = member(at.url, old.screenToken)
  await watcher.joined
  const cut = gone(watcher.socket)
  clock.now += 50 * DAY
  expect(await erase(30)).toBe(1)
  await cut
  expect(await ids()).toEqual(new Set([planned.id]))
})

test('a meeting that cannot be read does not keep others from being erased', async () => {
  const { at, clock, erase, ids } = await timed(Date.UTC(2026, 0, 5, 12))
  const all = [await makeMeeting(at), await makeMeeting(at), await makeMeeting(at)].map((made) => made.id)
  const [, broken] = all
  const db = new Database(join(at.dataDir, 'drejebog.db'))
  db.prepare('UPDATE personal SET data = zeroblob(40) WHERE meeting = ?').run(broken)
  db.close()
  clock.now = Date.now() + 60 * DAY
  await expect(erase(30)).rejects.toThrow('1 old meeting') // and it is said
  expect(await ids()).toEqual(new Set([broken]))
})

test('a process erases what is old when it starts', async () => {
  const before = await timed(Date.now() - 40 * DAY)
  const old = await makeMeeting(before.at, {
    playbook: twoHours,
    startsAt: iso(before.clock.now),
    title: 'Forlængst Forbi'
  })
  before.clock.now = Date.now()
  const kept = await makeMeeting(before.at)
  await before.at.close()
  const { dataDir } = before.at
  expect(bytesIn(dataDir)).toContain(asBytes('Forlængst Forbi'))
  const server = await serve({ dataDir, env: { RETENTION_DAYS: '30' } })
  await expect.poll(() => bytesIn(dataDir).includes(asBytes('Forlængst Forbi')), { timeout: 10_000 }).toBe(false)
  await member(server.url, kept.tokenOf('Mette')).joined
  expect(bytesIn(dataDir)).not.toContain(old.id)
})
