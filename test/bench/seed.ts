// Meetings that have been going on for a while, put straight into a server's log: nobody could press that fast.
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import type { Log } from '../../server/log/log.ts'
import { sqliteLog } from '../../server/log/sqlite.ts'
import { vault } from '../../server/log/vault.ts'
import { openSecrets } from '../../server/secrets.ts'
import { readSettings } from '../../server/settings.ts'
import { decide, evolve, initial, parseCommand, stamped } from '../../shared/meeting.ts'
import { isRefusal, roles } from '../../shared/slice.ts'
import type { Command, Event, State } from '../../shared/slices/index.ts'

const QUESTIONS = 20
const AT_ONCE = 500
const BY = 'bench'

/** The log of a server whose meetings nobody has open. */
export function logIn(dataDir: string): Log {
  const settings = readSettings({ DATA_DIR: dataDir })
  return sqliteLog(join(dataDir, 'drejebog.db'), vault(openSecrets(settings).dataKey))
}

/** What a board does over and over, so that the history grows and the meeting does not. */
function* doings(state: State): Generator<Command> {
  const people = state.participants.people.map(({ id }) => id)
  const blocks = state.agenda.blocks.map(({ id }) => id)
  yield { type: 'agenda.start' }
  for (let n = 0; n < QUESTIONS; n += 1)
    yield { type: 'questions.catch', id: `q${n}`, from: `Læge ${n}`, text: `Hvad med tallene for ${n}?`, flag: true }
  for (let n = 0; ; n += 1) {
    const back = Math.floor(n / people.length) % 2 === 1
    const block = blocks[1 + (n % (blocks.length - 1))] ?? ''
    yield { type: 'agenda.extend', block, minutes: 1 }
    yield { type: back ? 'participants.leave' : 'participants.admit', id: people[n % people.length] ?? '' }
    yield { type: 'questions.hurry', id: `q${n % QUESTIONS}`, urgent: n % 2 === 0 }
    yield { type: 'agenda.extend', block, minutes: -1 }
  }
}

/** Goes on until so many more events have happened in the meeting. */
export async function goOn(log: Log, meeting: string, more: number): Promise<void> {
  const past = await log.read(meeting, 0)
  let state = past.map(({ event }) => event).reduce(evolve, initial)
  let seq = past.length
  const until = seq + more
  const entries: Parameters<Log['append']>[2][number][] = []
  for (const wanted of doings(state)) {
    const [commandId, at] = [nanoid(), Date.now()]
    const events = decided(state, wanted, commandId, at)
    state = stamped(events, { by: BY, at }).reduce(evolve, state)
    entries.push({ commandId, by: BY, at, events, answer: { seq }, forget: [] })
    const many = entries.reduce((sum, entry) => sum + entry.events.length, 0)
    const enough = seq + many >= until
    if (!enough && entries.length < AT_ONCE) continue
    if ((await log.append(meeting, seq, entries)) === 'conflict') throw new Error('Somebody has the meeting open.')
    seq += many
    entries.length = 0
    if (enough) return
  }
}

function decided(state: State, wanted: Command, commandId: string, now: number): readonly Event[] {
  const read = parseCommand(wanted)
  if (!read.ok) throw new Error(`${wanted.type} is malformed at ${read.path.join('.')}.`)
  const outcome = decide(state, read.value, { actor: { id: BY, roles: [...roles] }, now, commandId })
  if (isRefusal(outcome)) throw new Error(`${wanted.type} was refused: ${outcome.refused}`)
  return outcome
}
