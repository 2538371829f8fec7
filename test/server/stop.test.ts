// The process asked to stop: it answers what it has received, tells its clients, and comes back with everything.
import { describe, expect, test } from 'vitest'
import type { Ack } from '../../shared/wire.ts'
import { gone, member } from '../support/member.ts'
import { serve } from '../support/process.ts'
import { wire } from '../support/proxy.ts'
import { makeMeeting, onDisk } from '../support/server.ts'

describe.each([['SIGTERM'], ['SIGINT']] as const)('%s', (signal) => {
  test('ends it with code 0; what was answered is kept, and the sockets are told', async () => {
    const server = await serve()
    const meeting = await makeMeeting(server)
    const [mette, screen] = [member(server.url, meeting.tokenOf('Mette')), member(server.url, meeting.screenToken)]
    await Promise.all([mette.joined, screen.joined])
    const told = [gone(mette.socket), gone(screen.socket)]
    const acks: Ack[] = []
    const burst = Array.from({ length: 200 }, () =>
      mette.socket
        .timeout(5000)
        .emitWithAck('command', crypto.randomUUID(), { type: 'agenda.extend', block: 'pause', minutes: 1 })
        .then((ack) => void acks.push(ack))
        .catch(() => {})
    )
    await mette.settled() // all of them have been received
    expect(await server.end(signal)).toBe(0)
    await Promise.all(burst)
    expect(acks).toHaveLength(200)
    const kept = onDisk<{ seq: number }>(server.dataDir, `SELECT seq FROM event WHERE data LIKE '%agenda.extended%'`)
    expect(acks.map((ack) => ('seq' in ack ? ack.seq : null))).toEqual(kept.map((row) => row.seq))
    expect(await Promise.all(told)).toEqual(['transport close', 'transport close']) // not by silence

    await server.start() // and both come back by themselves
    for (const client of [mette, screen])
      if (!client.socket.connected) await new Promise<void>((resolve) => client.socket.once('connect', () => resolve()))
    await mette.settled()
    expect(mette.views.agenda.blocks.find((b) => b.id === 'pause')?.extraMinutes).toBe(kept.length)
  })
})

test('a laptop whose lid was closed does not hold it up: it ends with code 0 all the same', async () => {
  const server = await serve()
  const meeting = await makeMeeting(server)
  const cable = await wire(server.url)
  await member(cable.url, meeting.tokenOf('Jonas')).joined
  cable.cut()
  expect(await server.end('SIGTERM')).toBe(0)
})
