// One row changes, and a thousand viewers are told: against bare Socket.IO that broadcasts the same bytes to as many.
import { nanoid } from 'nanoid'
import { io, type Socket } from 'socket.io-client'
import { type Bench, boardRoles } from './bench.ts'
import { median } from './figures.ts'
import { cpuOf, makeMeeting, memoryOf, type Running } from './processes.ts'
import { type Viewer, viewer } from './viewer.ts'

const VIEWERS = 1000
/** How many come in at the same time. */
const AT_ONCE = 100
/** The rounds are played in turns, so that whatever else the machine does falls on both. */
const TURNS = 7
const ROUNDS = 20

export async function noteFanOut({ note, ours, bare, adminToken }: Bench): Promise<void> {
  const meeting = await makeMeeting(ours.url, adminToken, boardRoles)
  const mine = await hall(ours, meeting.tokens, (n) => ({
    type: 'agenda.extend',
    block: meeting.firstBlock,
    minutes: n % 2 === 0 ? 1 : -1
  }))
  await mine.round(0)
  await mine.round(1)
  const update = JSON.parse(mine.last())
  const theirs = await hall(bare, [''], () => update)
  const turns = { mine: [] as Turn[], theirs: [] as Turn[] }
  for (let turn = 0; turn < TURNS; turn += 1) {
    turns.mine.push(await mine.turn())
    turns.theirs.push(await theirs.turn())
  }
  mine.close()
  theirs.close()
  const [pace, barePace] = [turns.mine, turns.theirs].map((all) => median(all.map((turn) => turn.pace)))
  const [cpu, bareCpu] = [turns.mine, turns.theirs].map((all) => median(all.map((turn) => turn.cpu)))
  note(`one row changes before ${VIEWERS} viewers: bare deliveries per second against ours`, barePace! / pace!, '×', 2)
  note('  the same, the server’s time for a delivery against bare', cpu! / bareCpu!, '×')
  note('  the same, ours', pace! / 1000, 'thousand/s')
  note('  the same, bare', barePace! / 1000, 'thousand/s')
  note('  the same, of our server’s time, for one delivery', cpu! * 1000, 'µs')
  note('  what is told, bytes', mine.last().length, 'B')
  note('memory of a viewer’s socket', mine.memory / 1000, 'kB')
  note('  the same against bare Socket.IO', mine.memory / theirs.memory, '×')
}

interface Turn {
  /** Deliveries in a second. */
  pace: number
  /** The server's time for each, ms. */
  cpu: number
}

/** So many viewers of one server, and somebody who presses. */
async function hall({ url, process }: Running, tokens: readonly string[], command: (n: number) => unknown) {
  let told = () => {}
  const before = memoryOf(process)
  const viewers: Viewer[] = []
  while (viewers.length < VIEWERS)
    viewers.push(
      ...(await Promise.all(
        Array.from({ length: AT_ONCE }, (_, i) =>
          viewer(url, { token: tokens[i % tokens.length], protocol: 1 }, { update: () => told() })
        )
      ))
    )
  const memory = (memoryOf(process) - before) / VIEWERS
  const presser = await connected(url, tokens[0] ?? '')
  let asked = 0
  const round = (n: number) =>
    new Promise<void>((resolve) => {
      let waiting = VIEWERS
      told = () => {
        waiting -= 1
        if (waiting === 0) resolve()
      }
      presser.emit('command', nanoid(), command(n), () => {})
    })
  return {
    memory,
    round,
    last: () => viewers[0]?.last ?? '',
    async turn(): Promise<Turn> {
      const [from, cpu] = [performance.now(), cpuOf(process)]
      for (let n = 0; n < ROUNDS; n += 1) await round(asked++)
      const deliveries = VIEWERS * ROUNDS
      return { pace: (deliveries / (performance.now() - from)) * 1000, cpu: (cpuOf(process) - cpu) / deliveries }
    },
    close() {
      presser.close()
      for (const { close } of viewers) close()
    }
  }
}

function connected(url: string, token: string): Promise<Socket> {
  const socket = io(url, { auth: { token, protocol: 1 }, transports: ['websocket'], forceNew: true })
  return new Promise((resolve) => socket.once('update', () => resolve(socket)))
}
