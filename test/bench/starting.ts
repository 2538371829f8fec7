// A start with a hundred meetings in the log against an empty one; the first to join one of them; and what an open meeting holds in memory.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench } from './bench.ts'
import { median } from './figures.ts'
import { manyPeople } from './people.ts'
import { makeMeeting, memoryOf, newDataDir, ourServer } from './processes.ts'
import { goOn, logIn } from './seed.ts'
import { type Viewer, viewer } from './viewer.ts'

const MEETINGS = 100
const EVENTS = 1500
const PEOPLE = 56
const STARTS = 5
/** What has been read has been let go of again. */
const SETTLES = 1500

interface Door {
  token: string
}

export async function noteStarting({ note, adminToken }: Pick<Bench, 'note' | 'adminToken'>): Promise<void> {
  const full = newDataDir()
  const doors = await filled(full, adminToken)
  const times: { empty: number[]; full: number[]; join: number[] } = { empty: [], full: [], join: [] }
  for (let n = 0; n < STARTS; n += 1) {
    const bare = await ourServer(adminToken)
    times.empty.push(bare.startedIn)
    bare.stop()
    const ours = await ourServer(adminToken, full)
    times.full.push(ours.startedIn)
    times.join.push(await joins(ours.url, doors[n]))
    ours.stop()
  }
  const [empty, whole] = [median(times.empty), median(times.full)]
  note(`start-up with ${MEETINGS} meetings of ${EVENTS} events against an empty one`, whole / empty, '×', 1.5)
  note('  the same', whole / 1000, 's', 1)
  note('  then the first to join one of them', median(times.join), 'ms')
  await noteOpen(note, adminToken, full, doors)
}

async function filled(dataDir: string, adminToken: string): Promise<readonly Door[]> {
  const server = await ourServer(adminToken, dataDir)
  const log = logIn(dataDir)
  const doors: Door[] = []
  for (let n = 0; n < MEETINGS; n += 1) {
    const { id, tokens } = await makeMeeting(server.url, adminToken, [['moderator']], manyPeople(PEOPLE))
    await goOn(log, id, EVENTS)
    doors.push({ token: tokens[0] ?? '' })
  }
  await log.close()
  server.stop()
  return doors
}

async function joins(url: string, door: Door | undefined): Promise<number> {
  const from = performance.now()
  const one = await viewer(url, { token: door?.token, protocol: 1 })
  one.close()
  return performance.now() - from
}

/** All of them opened one after another, by one viewer each. */
async function noteOpen(note: Bench['note'], adminToken: string, dataDir: string, doors: readonly Door[]) {
  const server = await ourServer(adminToken, dataDir)
  await joins(server.url, doors[0]) // what is loaded once is loaded
  await sleep(SETTLES)
  const before = memoryOf(server.process)
  const open: Viewer[] = []
  for (const { token } of doors) open.push(await viewer(server.url, { token, protocol: 1 }))
  await sleep(SETTLES)
  note(
    `memory of an open meeting of ${EVENTS} events, with one viewer`,
    (memoryOf(server.process) - before) / MEETINGS / 1000,
    'kB'
  )
  server.stop()
}
