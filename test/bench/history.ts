// What a command costs in a meeting in which much has happened, against one that has just begun.
import type { Socket } from 'socket.io-client'
import { type Bench, boardRoles } from './bench.ts'
import { median } from './figures.ts'
import { connected, send } from './painted.ts'
import { manyPeople } from './people.ts'
import { makeMeeting } from './processes.ts'
import { goOn, logIn } from './seed.ts'
import { viewer } from './viewer.ts'

const PEOPLE = 56
const EVENTS = [100, 10_000] as const
const ROUNDS = 300
const WARM_UP = 50
/** Flat, but for what two measurements of the same differ by. */
const FLAT = 1.5

interface Place {
  block: string
  people: readonly string[]
}
/** The nth command of each kind. */
const kinds: Record<string, (n: number, place: Place) => object> = {
  'agenda.extend': (n, { block }) => ({ type: 'agenda.extend', block, minutes: n % 2 === 0 ? 1 : -1 }),
  'participants.admit': (n, { people }) => ({
    type: n % 2 === 0 ? 'participants.admit' : 'participants.leave',
    id: people[Math.floor(n / 2) % people.length]
  }),
  'questions.catch': (n) => ({ type: 'questions.catch', from: `Læge ${n}`, text: `Og hvad så med nummer ${n}?` })
}

export async function noteHistory({ note, ours, adminToken }: Bench): Promise<void> {
  const log = logIn(ours.dataDir)
  const places = []
  for (const events of EVENTS) {
    const meeting = await makeMeeting(
      ours.url,
      adminToken,
      [['moderator', 'host', 'chat'], ...boardRoles],
      manyPeople(PEOPLE)
    )
    await goOn(log, meeting.id, events)
    const others = await Promise.all(meeting.tokens.slice(1).map((token) => viewer(ours.url, { token, protocol: 1 })))
    const host = Buffer.from(others[1]?.last ?? '', 'latin1').toString()
    const people: string[] = JSON.parse(host).views.participants.rows.map(({ id }: { id: string }) => id)
    places.push({ token: meeting.tokens[0] ?? '', block: meeting.firstBlock, people, others })
  }
  await log.close()
  for (const [kind, command] of Object.entries(kinds)) {
    // a socket of its own for each kind: so many commands at once are still no flood
    const sockets = await Promise.all(places.map(({ token }) => connected(ours.url, token)))
    const times = places.map((): number[] => [])
    for (let n = 0; n < ROUNDS + WARM_UP; n += 1)
      for (const [i, place] of places.entries()) times[i]?.push(await timed(sockets[i], command(n, place)))
    const [young = Number.NaN, old = Number.NaN] = times.map((all) => median(all.slice(WARM_UP)))
    note(`${kind} after ${EVENTS[1]} events against after ${EVENTS[0]}`, old / young, '×', FLAT)
    note('  the same, after the many', old, 'ms')
    for (const socket of sockets) socket.close()
  }
  for (const { others } of places) for (const { close } of others) close()
}

async function timed(socket: Socket | undefined, command: object): Promise<number> {
  const from = performance.now()
  const ack = await send(socket, command)
  if (!ack || 'refused' in ack) throw new Error(`${JSON.stringify(command)}: ${JSON.stringify(ack)}`)
  return performance.now() - from
}
