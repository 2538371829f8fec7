// `npm run bench`: what we claim about speed and size, as ratios measured in one run; a table, and bench.json.
// `npm run bench -- joins rows` measures only those groups.
import { setTimeout as sleep } from 'node:timers/promises'
import { nanoid } from 'nanoid'
import type { Bench } from './bench.ts'
import { noteFanOut } from './fanout.ts'
import { Figures } from './figures.ts'
import { noteForming } from './forming.ts'
import { noteHistory } from './history.ts'
import { noteHops } from './hops.ts'
import { noteJoins } from './joins.ts'
import { noteMatching } from './matching.ts'
import { notePages } from './page.ts'
import { bareServer, memoryOf, ourServer } from './processes.ts'
import { noteQuiet } from './quiet.ts'
import { noteRows } from './rows.ts'
import { noteScreens } from './screens.ts'
import { noteStarting } from './starting.ts'

const groups: Readonly<Record<string, (bench: Bench) => unknown>> = {
  idle: noteIdle,
  starting: noteStarting,
  hops: noteHops,
  fanout: noteFanOut,
  joins: noteJoins,
  quiet: noteQuiet,
  rows: noteRows,
  history: noteHistory,
  pages: notePages,
  screens: noteScreens,
  matching: ({ note }) => noteMatching(note),
  forming: ({ note }) => noteForming(note)
}
const asked = process.argv.slice(2)
const figures = new Figures()
const { note } = figures
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

async function noteIdle({ note, ours }: Bench) {
  note('start-up from built', ours.startedIn / 1000, 's', 1)
  await sleep(1000)
  note('memory when idle', memoryOf(ours.process) / 2 ** 20, 'MB', 90)
}

for (const [name, measure] of Object.entries(groups))
  if (asked.length === 0 || asked.includes(name)) await measure({ note, ours, bare, adminToken })

figures.write('bench.json')
figures.tell()
process.exit(figures.kept ? 0 : 1)
