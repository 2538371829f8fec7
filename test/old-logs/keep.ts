// Keeps a log of this release, with the views it gives, for every later release to read: `npm run keep-log`, once before a release.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { hashOf, meetingId, newLink } from '../../server/links.ts'
import type { Entry, Log } from '../../server/log/log.ts'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { openSecrets } from '../../server/secrets.ts'
import { readSettings } from '../../server/settings.ts'
import { decide, emptiedBy, evolve, forgottenBy, initial, parseCommand } from '../../shared/meeting.ts'
import { isRefusal } from '../../shared/slice.ts'
import type { Event, State } from '../../shared/slices/index.ts'
import { MINUTE } from '../../shared/time.ts'
import { type Doors, folder, type Kept, type Line, type Moment, viewAfter, viewsOf } from '../support/old-logs.ts'
import type { Meeting } from '../support/random.ts'
import { meetingsWithAll } from '../support/whole-meetings.ts'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
const here = join(folder, version)
if (existsSync(here)) {
  console.error(`${here} is there already. What a release has written is never written again: raise the version first.`)
  process.exit(1)
}
const meetings = meetingsWithAll(2)
const data = join(here, 'disk')
mkdirSync(data, { recursive: true })
const { dataKey } = openSecrets(readSettings({ DATA_DIR: data }))
const log = sqliteLog(join(data, 'drejebog.db'), vault(dataKey))

const lines: Line[] = []
const kept: Kept[] = []
let doors: Doors | null = null
/** Types of events that there is a moment of. */
const told = new Set<string>()
for (const meeting of meetings) {
  const id = meetingId()
  const seq = await write(id, meeting)
  doors ??= await doorsInto(id, seq, meeting)
  const stored = await log.read(id, 0)
  lines.push(...stored.map(({ seq, event }) => ({ meeting: id, seq, event })))
  const now = meeting.now + MINUTE
  const moments: Moment[] = []
  const state = stored.reduce<State>((before, { seq, event }) => {
    const after = evolve(before, event)
    if (!told.has(event.type)) moments.push({ type: event.type, seq, view: viewAfter(after, event) })
    told.add(event.type)
    return after
  }, initial)
  kept.push({ meeting: id, now, moments, views: viewsOf(state, now) })
}
await log.close()
new Database(join(data, 'drejebog.db')).exec('VACUUM').close()
rmSync(join(data, 'admin-token'))
writeFileSync(join(here, 'events.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
writeFileSync(join(here, 'views.json'), asLines(kept))
writeFileSync(join(here, 'doors.json'), `${JSON.stringify(doors, null, 2)}\n`)
console.log(`${lines.length} events of ${kept.length} meetings are kept in ${here}.`)

/** One line for what some roles see of a slice, so that a difference is told where it is. */
function asLines(kept: readonly Kept[]): string {
  const list = (rows: readonly string[]) => rows.join(',\n')
  const json = (rows: readonly unknown[]) => list(rows.map((row) => JSON.stringify(row)))
  const one = ({ meeting, now, moments, views }: Kept) =>
    `{"meeting":"${meeting}","now":${now},"moments":[\n${json(moments)}],\n"views":{\n${list(Object.entries(views).map(([name, seen]) => `"${name}":[\n${json(seen)}]`))}}}`
  return `[\n${list(kept.map(one))}\n]\n`
}

/** Command by command, as the room writes them. */
async function write(id: string, { log: all, steps }: Meeting): Promise<number> {
  const done = steps.flatMap(({ outcome, actor, now }, n) =>
    isRefusal(outcome) || outcome.length === 0
      ? []
      : [{ commandId: `command-${n}`, by: actor.id, at: now, events: outcome }]
  )
  const later = done.reduce((sum, { events }) => sum + events.length, 0)
  const first = all.slice(0, all.length - later)
  let seq = 0
  for (const deed of [{ commandId: 'opening', by: 'admin', at: first[0]?.at ?? 0, events: first }, ...done]) {
    const events: Event[] = deed.events.map(({ by: _, at: __, ...event }) => event as Event)
    seq = await append(log, id, seq, { ...deed, events })
  }
  return seq
}

async function append(to: Log, id: string, seq: number, deed: Pick<Entry, 'commandId' | 'by' | 'at' | 'events'>) {
  const after = seq + deed.events.length
  const { events } = deed
  const entry = { ...deed, answer: { seq: after }, forget: forgottenBy(events), empty: emptiedBy(events) }
  if ((await to.append(id, seq, [entry])) !== 'written') throw new Error(`${deed.commandId} of ${id} was not written.`)
  return after
}

/** A link that opens, and something on each of the shelves that are in no event. */
async function doorsInto(meeting: string, seq: number, { state, now }: Meeting): Promise<Doors> {
  const { token } = newLink('', meeting)
  const holder = state.board.members.find((m) => !m.removed && m.roles.includes('coordinator'))
  const asked = parseCommand({ type: 'board.makeLink', member: holder?.id, hash: hashOf(token) })
  if (!asked.ok) throw new Error('A link cannot be asked for.')
  const actor = { id: 'admin', roles: ['coordinator'] as const }
  const events = decide(state, asked.value, { actor, now, commandId: 'door' })
  if (isRefusal(events)) throw new Error(`The link was refused: ${events.refused}.`)
  await append(log, meeting, seq, { commandId: 'door', by: 'admin', at: now, events })
  const secret = { id: 'hemmelig', text: 'KX-2041' }
  const piece = { file: 'dias', name: '1', text: 'Side 1, som den så ud' }
  await log.secrets.put(meeting, [secret])
  await log.files.put(meeting, piece.file, [{ name: piece.name, bytes: Buffer.from(piece.text) }], now)
  await log.references.note('kvittering', meeting, 'besked')
  return { meeting, token, secret, piece }
}
