// What is pressed and cannot be sent at all is refused here, and the rest goes on.
import { expect, test } from 'vitest'
import { Outbox } from '../../client/outbox.svelte.ts'
import { member } from '../support/member.ts'
import { makeMeeting, node } from '../support/server.ts'

test('a command beyond what the server takes is refused before it cuts the connection; one just below it is answered', async () => {
  const at = await node()
  const mette = member(at.url, (await makeMeeting(at)).tokenOf('Mette'))
  await mette.joined
  let cuts = 0
  mette.socket.on('disconnect', () => {
    cuts += 1
  })
  const line = {
    connected: true,
    ask: (...words: unknown[]) => mette.socket.timeout(4000).emitWithAck(...(words as ['clock'])) as Promise<never>,
    tell: () => {}
  }
  const outbox = new Outbox(line, Date.now)
  const of = (bytes: number) => ({ type: 'meeting.say', text: 'æ'.repeat(bytes / 2) }) as const
  expect(await outbox.put(of(1_000_000))).toEqual({ refused: 'too-large' })
  expect(await outbox.put(of(989_000))).toEqual({ refused: 'malformed', path: ['text'] })
  expect(await outbox.put({ type: 'meeting.say', text: 'Hej' })).toHaveProperty('seq')
  expect([cuts, outbox.pressed]).toEqual([0, []])
})
