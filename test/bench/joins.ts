// A thousand join at once: against bare Socket.IO that says the same bytes to as many.
import { io } from 'socket.io-client'
import { type Bench, boardRoles } from './bench.ts'
import { median } from './figures.ts'
import { manyPeople } from './people.ts'
import { makeMeeting } from './processes.ts'
import { viewer } from './viewer.ts'

const JOINS = 1000
const PEOPLE = 150
const ROUNDS = 3

export async function noteJoins({ note, ours, bare, adminToken }: Bench): Promise<void> {
  const meeting = await makeMeeting(ours.url, adminToken, boardRoles, manyPeople(PEOPLE))
  const hello = (n: number) => ({ token: meeting.tokens[n % meeting.tokens.length], protocol: 1 })
  const first = await Promise.all(meeting.tokens.map((_, n) => viewer(ours.url, hello(n))))
  const bytes = first.reduce((sum, { last }) => sum + last.length, 0) / first.length
  await teach(
    bare.url,
    first.map(({ last }) => JSON.parse(Buffer.from(last, 'latin1').toString()))
  )
  for (const { close } of first) close()

  const times: { mine: number[]; theirs: number[] } = { mine: [], theirs: [] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.mine.push(await storm(ours.url, hello))
    times.theirs.push(await storm(bare.url, hello))
  }
  await teach(bare.url, [{}])
  const [mine, theirs] = [median(times.mine), median(times.theirs)]
  note(
    `${JOINS} join at once a meeting of ${PEOPLE}, until the last is in, against bare Socket.IO`,
    mine / theirs,
    '×',
    3
  )
  note('  the same, ours', mine, 'ms')
  note('  the same, bare', theirs, 'ms')
  note('  what each is told', bytes / 1000, 'kB')
}

/** From the first knock until everybody has been told everything, ms. */
async function storm(url: string, hello: (n: number) => object): Promise<number> {
  const from = performance.now()
  const viewers = await Promise.all(Array.from({ length: JOINS }, (_, n) => viewer(url, hello(n))))
  const took = performance.now() - from
  for (const { close } of viewers) close()
  return took
}

/** Has the bare server say this to those who come. */
async function teach(url: string, hellos: unknown[]): Promise<void> {
  const socket = io(url, { transports: ['websocket'], forceNew: true })
  await socket.emitWithAck('hello', hellos)
  socket.close()
}
