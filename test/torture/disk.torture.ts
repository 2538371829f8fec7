// A Postgres whose disk is full: nothing is promised that is not kept, and when there is room again, the meeting goes on.
import { expect, test } from 'vitest'
import type { Command } from '../../shared/slices/index.ts'
import { smallDisk } from '../support/disk.ts'
import { twoNodes } from '../support/nodes.ts'
import { postgres } from '../support/postgres.ts'
import { soon } from '../support/server.ts'

test.skipIf(smallDisk().kind === 'held')('full twice', async () => {
  const disk = smallDisk(200)
  const server = await postgres(disk.folder)
  const { a, b, come, ask, meeting } = await twoNodes(server, { env: { LOG_LEVEL: 'silent' } })
  const both = [await come(a, 'Jonas'), await come(b, 'Karen')]
  const block = both[0]!.views.agenda.blocks[0]!.id
  const extend: Command = { type: 'agenda.extend', block, minutes: 1 }
  let done = 0
  for (let round = 0; round < 2; round += 1) {
    disk.fill()
    const acks = both.flatMap((one) => Array.from({ length: 500 }, () => one.insist(extend)))
    const answers = Promise.all(acks)
    await new Promise((resolve) => setTimeout(resolve, 6000))
    disk.free()
    if (!server.running) await server.start()
    done += (await answers).filter(({ ack }) => 'seq' in ack).length
    const [kept] = await ask<{ count: number }>('SELECT count(*)::int FROM event WHERE meeting = $1 AND data LIKE $2', [
      meeting.id,
      '%agenda.extended%'
    ])
    expect(kept?.count).toBe(done)
    for (const one of both) await soon(() => expect(one.socket.connected).toBe(true))
    for (const one of both) expect((await one.insist(extend)).ack).toHaveProperty('seq')
    done += 2
    for (const one of both) await soon(() => expect(one.views.agenda.blocks[0]).toMatchObject({ extraMinutes: done }))
  }
})
