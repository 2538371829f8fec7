// A full disk: nothing is promised that cannot be kept, and it goes on when there is room, without a restart.
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { smallDisk } from '../support/disk.ts'
import { type Member, member, timeless } from '../support/member.ts'
import { type Served, serve } from '../support/process.ts'
import { goodMeeting, makeMeeting, onDisk, post } from '../support/server.ts'

const disk = smallDisk()
let server: Served
let meeting: Awaited<ReturnType<typeof makeMeeting>>
let mette: Member
let screen: Member
beforeAll(async () => {
  server = await serve({ dataDir: disk.folder })
  meeting = await makeMeeting(server)
  mette = member(server.url, meeting.tokenOf('Mette'))
  screen = member(server.url, meeting.screenToken)
  await Promise.all([mette.joined, screen.joined])
  await mette.send({ type: 'agenda.start' })
})

const extend: Command = { type: 'agenda.extend', block: 'pause', minutes: 1 }
const extra = (of: Member) => of.views.agenda.blocks.find((b) => b.id === 'pause')!.extraMinutes
const ready = async () => (await fetch(`${server.url}/readyz`)).status
/** Whoever comes now sees what those see who are here. */
async function agree() {
  const newcomer = member(server.url, meeting.tokenOf('Mette'))
  await Promise.all([newcomer.joined, mette.settled(), screen.settled()])
  expect(timeless(mette.views)).toEqual(timeless(newcomer.views))
  newcomer.socket.disconnect()
}

describe.each([['once'], ['again']])(`the disk is ${disk.kind}, %s`, () => {
  const command = randomUUID()

  test('commands are refused, views and state stay as they were', async () => {
    await Promise.all([mette.settled(), screen.settled()])
    const before = [extra(mette), extra(screen)]
    expect(await ready()).toBe(200)
    disk.fill()
    expect(await mette.send(extend, command)).toEqual({ refused: 'not-saved' })
    expect(await Promise.all([mette.send(extend), mette.send({ type: 'agenda.next', from: 'tjek-ind' })])).toEqual([
      { refused: 'not-saved' },
      { refused: 'not-saved' }
    ])
    await agree()
    expect([extra(mette), extra(screen)]).toEqual(before)
    expect(mette.views.agenda.current).toBe('tjek-ind')
  })

  test('the process says that it lives, but is not ready', async () => {
    const response = await fetch(`${server.url}/readyz`)
    expect([response.status, response.headers.get('content-type')]).toEqual([
      503,
      'application/problem+json; charset=utf-8'
    ])
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
  })

  test('no meeting can be made, and who asks is told why', async () => {
    const before = onDisk(disk.folder, 'SELECT count(*) AS rows FROM event')
    const response = await post(server.url, server.adminToken, goodMeeting())
    expect([response.status, await response.json()]).toEqual([
      503,
      { type: 'urn:drejebog:problem:not-saved', status: 503, title: expect.stringContaining('disken') }
    ])
    expect(onDisk(disk.folder, 'SELECT count(*) AS rows FROM event')).toEqual(before)
  })

  test('when there is room it goes on by itself: the refused command can be sent again, and is done once', async () => {
    const before = extra(mette)
    disk.free()
    await vi.waitFor(async () => expect(await ready()).toBe(200), 10_000)
    expect(await mette.send(extend, command)).toHaveProperty('seq')
    expect(await mette.send(extend, command)).toHaveProperty('seq')
    await agree()
    expect([extra(mette), extra(screen)]).toEqual([before + 1, before + 1])
    expect((await post(server.url, server.adminToken, goodMeeting())).status).toBe(201)
    expect(server.running).toBe(true)
  })
})

test('it was the disk that refused', () => {
  expect(server.printed).toMatch(disk.kind === 'full' ? /disk is full|disk I\/O error/ : /locked/)
})
