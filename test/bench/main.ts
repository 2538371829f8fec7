// `npm run bench`: what we claim about speed and size, as ratios measured in one run; a table, and bench.json.
import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import { admitting } from './admitting.ts'
import { apart } from './countdowns.ts'
import { flagging } from './flag.ts'
import { noteForming } from './forming.ts'
import { crowd, quantile } from './hop.ts'
import { noteMatching } from './matching.ts'
import { initialScripts } from './page.ts'
import { bareServer, makeMeeting, memoryOf, ourServer } from './processes.ts'
import { turning } from './slide.ts'

interface Figure {
  name: string
  value: number
  unit: string
  /** Null: told for what it is, with nothing promised. */
  limit: number | null
  ok: boolean
}
const figures: Figure[] = []
const note = (name: string, value: number, unit: string, limit: number | null = null) =>
  figures.push({ name, value: Math.round(value * 100) / 100, unit, limit, ok: limit === null || value <= limit })

noteMatching(note)
noteForming(note)

const ROUNDS = 300
const WARM_UP = 200
const roles = [['moderator', 'coordinator'], ['host'], ['chat'], ['keys'], ['slides'], ['moderator']]
const adminToken = nanoid(32)

// whatever goes wrong, no process is left behind
process.on('uncaughtException', (error) => {
  console.error(error)
  process.exit(1)
})

const bare = await bareServer()
const ours = await ourServer(adminToken)
process.on('exit', () => {
  for (const server of [bare, ours]) server.stop()
})

note('start-up from built', ours.startedIn / 1000, 's', 1)
await sleep(1000)
note('memory when idle', memoryOf(ours.process) / 2 ** 20, 'MB', 90)
const meeting = await makeMeeting(ours.url, adminToken, roles)
const ask = (n: number) => ({ type: 'agenda.extend', block: meeting.firstBlock, minutes: n % 2 === 0 ? 1 : -1 })
// the bare server passes on what an update of ours weighs
const message = {
  seq: 1,
  now: Date.now(),
  patches: { agenda: [{ op: 'replace', path: '/blocks/0/extraMinutes', value: 1 }] },
  pad: 'x'.repeat(400)
}

for (const size of [6, 60]) {
  const here = await crowd(ours.url, size, meeting.tokens, ask)
  const there = await crowd(bare.url, size, [''], () => message)
  const mine: number[] = []
  const bareTimes: number[] = []
  // turn about, so that whatever else the machine does falls on both
  for (let n = 0; n < ROUNDS + WARM_UP; n += 1) {
    const [own, limit] = [await here.hop(n), await there.hop(n)]
    if (n < WARM_UP) continue
    mine.push(own)
    bareTimes.push(limit)
  }
  here.close()
  there.close()
  note(
    `command → on disk → last of ${size} clients, p50 against bare Socket.IO`,
    quantile(mine, 0.5) / quantile(bareTimes, 0.5),
    '×'
  )
  note(
    `command → on disk → last of ${size} clients, p99 against bare Socket.IO`,
    quantile(mine, 0.99) / quantile(bareTimes, 0.99),
    '×'
  )
  note(`  the same, ours, p50`, quantile(mine, 0.5), 'ms')
  note(`  the same, bare, p50`, quantile(bareTimes, 0.5), 'ms')
}

const watcher = await crowd(ours.url, 1, meeting.tokens, () => ({ type: 'agenda.start' }))
await watcher.hop(0)
const sizes: number[] = []
watcher.sockets[0]?.onAny((_, update) => sizes.push(JSON.stringify(update).length))
await sleep(5000)
note('application messages to a client in 5 s while the clock runs', sizes.length, '', 0)
watcher.close()

const link = `${ours.url}/m/${meeting.id}#${meeting.tokens[5]}`
note('two screens’ countdowns apart, at most', await apart(link), 'ms', 50)
note('initial JavaScript of the moderator’s view, compressed', (await initialScripts(link)) / 1000, 'kB', 60)

for (const [what, press] of [
  ['flag pressed → painted on the moderator’s screen', flagging],
  ['next slide pressed → painted on the slide operator’s screen', turning]
] as const) {
  const took = await press(ours.url, bare.url, adminToken)
  for (const [of, q] of [
    ['p50', 0.5],
    ['p99', 0.99]
  ] as const) {
    const [mine, limit] = [quantile(took.ours, q), quantile(took.bare, q)]
    note(`${what}, ${of} against bare Socket.IO`, mine / limit, '×')
    note('  the same, ours', mine, 'ms')
    note('  the same, bare', limit, 'ms')
  }
}

const { bytes, idle, busy } = await admitting(ours.url, adminToken)
note('one of 300 let in: bytes to the member of the board who gets most', bytes, 'B', 2000)
note('  the host’s screen meanwhile: time between frames, p50 against idle', busy.p50 / idle.p50, '×')
note('  the same, p99', busy.p99 / idle.p99, '×')
note('  the same, longest', busy.longest, 'ms')

writeFileSync('bench.json', `${JSON.stringify(figures, null, 2)}\n`)
for (const { name, value, unit, limit, ok } of figures)
  console.log(
    `${ok ? ' ' : '✗'} ${name.padEnd(76)} ${`${value} ${unit}`.padStart(12)}${limit === null ? '' : `   limit ${limit}`}`
  )
process.exit(figures.every((f) => f.ok) ? 0 : 1)
