// A client that means harm: thousands of malformed and forbidden commands by everybody at the table, while one goes on working. Each must be refused with a reason, and nothing may come of it.
import { isDeepStrictEqual } from 'node:util'
import { isRefusal } from '../../shared/slice.ts'
import { CUT, Wire } from '../support/raw.ts'
import { type Attack, Attacks } from './attacks.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { Doers } from './doers.ts'
import { oneFrame, oneRequest } from './frames.ts'
import { meetingAt, type Scene, type Target } from './meeting.ts'
import { type Seen, seenByAll } from './seen.ts'

export interface Hostile extends Target {
  /** How many commands. */
  count: number
  seed: number
}
export interface Told {
  seed: number
  sent: number
  /** Refusals by reason, and what else came of it. */
  reasons: Record<string, number>
  kinds: Record<string, number>
  /** Whatever was not as it must be; empty when all is well. */
  wrong: string[]
  /** What the one who went on working asked for, and how much of it was done. */
  honest: { asked: number; done: number }
  /** Megabytes, before and after, as the server itself says. */
  memory: { before: number; after: number }
}

const AT_ONCE = 60
const MOST_WRONG = 20

export async function hostile({ count, seed, ...target }: Hostile): Promise<Told> {
  const scene = await meetingAt(target)
  const chance = chanceFrom(seed)
  const told: Told = {
    seed,
    sent: 0,
    reasons: {},
    kinds: {},
    wrong: [],
    honest: { asked: 0, done: 0 },
    memory: memory()
  }
  told.memory.before = await memoryOf(target.url)
  const before = await seenByAll(target.url, scene)
  const honest = await Wire.in(target.url, scene.seats[0]?.token ?? '')
  const heardBefore = honest.updates
  const doers = new Doers(target.url)
  for (const batch of batches(new Attacks(scene, chance), count)) {
    await Promise.all([...batch.map((attack) => attempt(doers, attack, told)), work(honest, told)])
    await besides(target.url, scene, chance, told)
  }
  doers.close()
  const changes = honest.updates - heardBefore
  if (changes !== told.honest.done)
    note(told, `${changes} changes were seen, of which ${told.honest.done} were asked for.`)
  honest.close()
  compare(before, await seenByAll(target.url, scene), told)
  told.memory.after = await memoryOf(target.url)
  return told
}

function* batches(attacks: Attacks, count: number): Generator<Attack[]> {
  let batch: Attack[] = []
  let made = 0
  for (const source of [attacks.forbidden(), attacks.malformed()])
    for (const attack of source) {
      batch.push(attack)
      made += 1
      if (batch.length < AT_ONCE && made < count) continue
      yield batch
      batch = []
      if (made >= count) return
    }
}

async function attempt(doers: Doers, { kind, seat, args, bytes, wanted }: Attack, told: Told) {
  const wire = await doers.of(seat.token)
  const answer = await wire.ask(args, bytes)
  told.sent += 1
  add(told.kinds, kind)
  const about = () =>
    `${kind} by ${seat.actor.roles.join('+') || 'nobody'}: ${args.slice(0, 300)} → ${String(JSON.stringify(answer))}`
  if (answer === CUT) return note(told, `cut off: ${about()}`)
  if (answer === undefined) return note(told, `no answer: ${about()}`)
  if ('again' in wanted) {
    add(told.reasons, '(as answered before)')
    return isDeepStrictEqual(answer, wanted.again) || note(told, `not as before: ${about()}`)
  }
  if (typeof answer !== 'object' || answer === null || !isRefusal(answer)) return note(told, `done: ${about()}`)
  add(told.reasons, answer.refused)
  const same = answer.refused === wanted.refused && (!wanted.path || isDeepStrictEqual(answer.path, wanted.path))
  if (!same) note(told, `refused otherwise than ${JSON.stringify(wanted)}: ${about()}`)
}

/** Somebody honest is answered meanwhile. */
async function work(wire: Wire, told: Told) {
  told.honest.asked += 1
  const n = told.honest.asked
  const answer = await wire.ask(
    JSON.stringify(['command', `honest-${n}-x`, { type: 'meeting.say', text: n % 2 ? 'Hej' : '' }])
  )
  if (typeof answer === 'object' && answer && 'seq' in answer) told.honest.done += 1
  else note(told, `the honest one was answered ${String(JSON.stringify(answer))}`)
}

async function besides(url: string, scene: Scene, chance: Chance, told: Told) {
  const { token } = chance.of(scene.seats)
  const [frame, status] = await Promise.all([oneFrame(url, token, chance), oneRequest(url, chance)])
  add(told.kinds, `frame: ${frame}`)
  add(told.kinds, `request: ${status}`)
  if (status >= 500) note(told, `a request was answered ${status}`)
}

function compare(before: readonly Seen[], after: readonly Seen[], told: Told) {
  for (const [n, now] of after.entries()) {
    const then = before[n]
    if (now.views !== then?.views) note(told, `what ${now.who} sees has changed`)
    if (now.seq !== (then?.seq ?? 0) + told.honest.done) note(told, `the log grew from ${then?.seq} to ${now.seq}`)
  }
}

const memory = () => ({ before: 0, after: 0 })

async function memoryOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Math.round(Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 2 ** 20)
}

const add = (to: Record<string, number>, key: string) => {
  to[key] = (to[key] ?? 0) + 1
}
const note = (told: Told, what: string) => {
  if (told.wrong.length < MOST_WRONG) told.wrong.push(what)
}
