// A meeting with something of everything in it, and its twin in this process: what the server must answer can be worked out here.
import { createHash } from 'node:crypto'
import { decideAll, evolve, initial, parseCommand, stamped } from '../../shared/meeting.ts'
import { type Actor, isRefusal, type Role } from '../../shared/slice.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { DAY } from '../../shared/time.ts'
import { seating } from '../support/breakouts.ts'
import { firstCalls } from '../support/calls.ts'
import { opened } from '../support/keys.ts'
import { guest } from '../support/participants.ts'
import { message } from '../support/questions.ts'
import { Wire } from '../support/raw.ts'

export interface Target {
  url: string
  adminToken: string
}
export interface Seat {
  token: string
  actor: Actor
}
export interface Scene {
  state: State
  seats: readonly Seat[]
  /** Ids the coordinator has used, with what they were answered. */
  used: ReadonlyMap<string, unknown>
}

const board: readonly { name: string; roles: readonly Role[] }[] = [
  { name: 'Lise', roles: ['coordinator'] },
  { name: 'Mette', roles: ['moderator'] },
  { name: 'Jonas', roles: ['host'] },
  { name: 'Birgit', roles: ['chat'] },
  { name: 'Søren', roles: ['keys'] },
  { name: 'Hanne', roles: ['slides'] },
  { name: 'Poul', roles: [] },
  { name: 'Karen', roles: ['moderator', 'host', 'chat'] }
]
const blocks = ['talk', 'own-data', 'groups', 'break', 'wrap-up'].map((kind, n) => ({
  ...{ id: `b${n}`, title: `Punkt ${n}`, kind, minutes: 10 + n, slides: n === 0 ? '1–3' : null }
}))
const happened = [
  { type: 'participants.import', rows: Array.from({ length: 8 }, (_, i) => guest(i * 11)) },
  { type: 'participants.arrive', names: ['Annes iPad', 'Læge Ø', 'Zoom User'] },
  { type: 'questions.catchMany', rows: [1000, 1001, 1004, 1009].map(message) },
  opened,
  { type: 'breakouts.round', id: 'round' },
  seating('round', 'opening-0'),
  ...firstCalls('opening-0'),
  { type: 'slides.addDeck', id: 'deck', name: 'Dias', pages: [{ title: 'En' }, { title: 'To' }] },
  { type: 'signals.send', as: 'coordinator', to: 'all', ready: 'five' },
  { type: 'agenda.start' }
] as readonly Command[]

export async function meetingAt({ url, adminToken }: Target): Promise<Scene> {
  const startsAt = new Date(Date.now() + DAY).toISOString()
  const playbook = { title: 'Møde', blocks }
  const response = await fetch(`${url}/api/meetings`, {
    method: 'POST',
    headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Møde', startsAt, playbook, board })
  })
  const made = await response.json()
  if (response.status !== 201) throw new Error(JSON.stringify(made))
  const tokens: string[] = [...made.links, made.screen].map(({ token }) => token)
  const wires = await Promise.all(tokens.map((token) => Wire.in(url, token)))
  const ids = wires.map((wire) => wire.first?.you ?? '')
  let state = begun(startsAt, ids, tokens)
  const used = new Map<string, unknown>()
  for (const [n, command] of happened.entries()) {
    const id = `opening-${n}`
    const answer = await wires[0]?.ask(JSON.stringify(['command', id, command]))
    state = after(state, [{ id, command }], { id: ids[0] ?? '', roles: ['coordinator'] })
    used.set(id, answer)
    if (!answer || isRefusal(answer)) throw new Error(`${command.type} was answered ${JSON.stringify(answer)}.`)
  }
  for (const wire of wires) wire.close()
  const seats = tokens.map((token, n): Seat => {
    const id = ids[n] ?? ''
    return { token, actor: { id, roles: board[n]?.roles ?? ['screen'] } }
  })
  return { state, seats, used }
}

const begun = (startsAt: string, ids: readonly string[], tokens: readonly string[]): State =>
  after(
    initial,
    [
      { id: 'created', command: { type: 'meeting.create', title: 'Møde' } },
      { id: 'planned', command: { type: 'agenda.plan', startsAt: Date.parse(startsAt), blocks } as Command },
      ...board.map(({ name, roles }, n) => ({
        ...{ id: ids[n] ?? '', command: { type: 'board.add' as const, name, roles: [...roles] } }
      })),
      ...tokens.map((token, n) => ({
        id: `link-${n}`,
        command: {
          ...{ type: 'board.makeLink' as const, member: ids[n] ?? '' },
          hash: createHash('sha256').update(token).digest('hex')
        }
      }))
    ],
    { id: 'admin', roles: ['coordinator'] }
  )

function after(state: State, asked: readonly { id: string; command: Command }[], actor: Actor): State {
  const commands = asked.map(({ id, command }) => {
    const read = parseCommand(command)
    if (!read.ok) throw new Error(`${command.type} is malformed at ${read.path.join('.')}.`)
    return { id, command: read.value }
  })
  const now = Date.now()
  const done = decideAll(state, commands, { actor, now })
  if ('failed' in done) throw new Error(`${asked[done.failed]?.command.type}: ${done.refusal.refused}`)
  return stamped(done.events, { by: actor.id, at: now }).reduce(evolve, state)
}
