// What a client is sent while nothing happens and the clock runs: heartbeats, and nothing else.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Bench, boardRoles } from './bench.ts'
import { connected, send } from './painted.ts'
import { makeMeeting } from './processes.ts'
import { viewer } from './viewer.ts'

const WATCHED = 15_000
const MINUTE = 60_000
/** A heartbeat every second and a half is three bytes one way and seven the other. */
const MOST = 1000

export async function noteQuiet({ note, ours, adminToken }: Bench): Promise<void> {
  const meeting = await makeMeeting(ours.url, adminToken, boardRoles)
  const moderator = await connected(ours.url, meeting.tokens[0] ?? '')
  await send(moderator, { type: 'agenda.start' })
  moderator.close()
  const watching = await Promise.all(meeting.tokens.map((token) => viewer(ours.url, { token, protocol: 1 })))
  await sleep(1000) // who is here has been told
  const before = watching.map(({ bytes, sent, events }) => ({ bytes, sent, events }))
  await sleep(WATCHED)
  const worth = (of: 'bytes' | 'sent' | 'events') =>
    Math.max(...watching.map((now, i) => now[of] - (before[i]?.[of] ?? 0))) * (MINUTE / WATCHED)
  note('nothing happens and the clock runs: messages to a client in a minute', worth('events'), '', 0)
  note('  bytes to it, heartbeats with their frames', worth('bytes'), 'B/min', MOST)
  note('  bytes from it', worth('sent'), 'B/min', MOST)
  for (const { close } of watching) close()
}
