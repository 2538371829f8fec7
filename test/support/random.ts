// Random meetings: the roles and links are dealt and the plan is made first, then whoever does whatever at growing times.
import fc from 'fast-check'
import { kinds } from '../../shared/kinds.ts'
import { decide, decideAll, evolve, initial, parseCommand, stamped } from '../../shared/meeting.ts'
import { type Actor, isRefusal, type Refusal, type Role, refuse, roles, SERVER } from '../../shared/slice.ts'
import { actorOf } from '../../shared/slices/board/state.ts'
import type { Command, ParsedCommand, Recorded, State } from '../../shared/slices/index.ts'
import { type Instant, MINUTE, shiftClock } from '../../shared/time.ts'
import { seating } from './breakouts.ts'
import { firstCalls } from './calls.ts'
import { make, secret } from './commands.ts'
import { pick } from './dice.ts'
import { now as startsAt } from './given.ts'
import { isServers, opened } from './keys.ts'
import { guest } from './participants.ts'
import { message } from './questions.ts'
import { type Turn, turnsWith } from './turns.ts'

/** Left to chance, nearly no meeting would have a moderator who is not also something else: the roles are dealt first. */
const cast: Record<string, readonly Role[]> = {
  anna: ['coordinator'],
  bo: ['moderator'],
  carl: ['host'],
  dea: ['chat', 'slides'],
  eva: ['keys'],
  finn: ['coordinator', 'moderator', 'host'],
  gry: []
}
const members = Object.keys(cast)
const admin: Actor = { id: 'admin', roles: ['coordinator'] }

const texts = [null, '7–8: Tal; 9', 'ingen', '3', 'Pausedias']
const plan = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 40 }),
      kind: fc.constantFrom(...kinds),
      /** Minutes of waiting before a fixed start; mostly there is none. */
      gap: fc.option(fc.integer({ min: 0, max: 30 }), { freq: 3 }),
      owner: fc.boolean()
    }),
    { minLength: 2, maxLength: 8 }
  )
  .map((blocks) => {
    let at = 0
    const made = blocks.map(({ minutes, kind, gap, owner }, i) => {
      const fixedStart = gap === null ? null : shiftClock('16:00', at + gap)
      at += minutes + (gap ?? 0)
      const words = owner ? { owner: secret('owner', i), script: secret('script', i) } : {}
      return { title: `Punkt ${i}`, kind, minutes, fixedStart, slides: pick(texts, i) ?? null, ...words }
    })
    return { type: 'agenda.plan' as const, startsAt, blocks: made }
  })

export interface Step {
  asked: ParsedCommand
  actor: Actor
  now: Instant
  outcome: readonly Recorded[] | Refusal
  state: State
}

function play(planned: Command, turns: readonly Turn[], besides: readonly Command[] = []) {
  const read = (raw: Command) => {
    const parsed = parseCommand(raw)
    if (!parsed.ok) throw new Error(`${raw.type} is malformed at ${parsed.path.join('.')}`)
    return parsed.value
  }
  const dealt = members.map((name, i) => ({
    id: name,
    command: read({ type: 'board.add', name: secret('name', i), roles: [...(cast[name] ?? [])] })
  }))
  const links = [...members, 'screen'].map((member, i) => ({
    id: `link-${i}`,
    command: read({ type: 'board.makeLink', member, hash: `${i}`.repeat(64) })
  }))
  const invited = read({ type: 'participants.import', rows: Array.from({ length: 8 }, (_, i) => guest(i * 11)) })
  const opening = [
    { id: 'created', command: read({ type: 'meeting.create', title: 'Møde' }) },
    ...dealt,
    ...links,
    { id: 'planned', command: read(planned) },
    { id: 'invited', command: invited },
    {
      id: 'at-the-door',
      command: read({ type: 'participants.arrive', names: [1, 2, 3, 4].map((n) => secret('shown', n)) })
    },
    { id: 'in-the-chat', command: read({ type: 'questions.catchMany', rows: [1000, 1001, 1004, 1009].map(message) }) },
    { id: 'keys-there', command: read(opened) },
    { id: 'round', command: read({ type: 'breakouts.round' }) },
    { id: 'seated', command: read(seating('round', 'invited')) },
    { id: 'signalled', command: read({ type: 'signals.send', as: 'coordinator', to: 'all', ready: 'five' }) },
    ...besides.map((command, i) => ({ id: `besides-${i}`, command: read(command) }))
  ]
  const begun = decideAll(initial, opening, { actor: admin, now: startsAt })
  if ('refusal' in begun) throw new Error(`The opening was refused: ${begun.refusal.refused}`)
  const log = stamped(begun.events, { by: admin.id, at: startsAt })
  let state = log.reduce(evolve, initial)
  let now = startsAt - 10 * MINUTE
  const steps: Step[] = []
  for (const [index, { type, dice, by, anybody, wait }] of turns.entries()) {
    now += wait
    const actor = whoever(state, type, by, anybody)
    const asked = read(make[type](dice, state))
    const events = actor ? decide(state, asked, { actor, now, commandId: `command-${index}` }) : refuse('unknown-link')
    const outcome = isRefusal(events) ? events : stamped(events, { by: actor?.id ?? '', at: now })
    if (!isRefusal(outcome)) {
      log.push(...outcome)
      state = outcome.reduce(evolve, state)
    }
    steps.push({ asked, actor: actor ?? { id: 'gone', roles: [] }, now, outcome, state })
  }
  return { log, state, steps, now }
}

const mayToo: Record<string, readonly Role[]> = {
  agenda: ['moderator'],
  participants: ['host'],
  questions: ['chat'],
  keys: ['keys'],
  breakouts: ['host', 'moderator'],
  signals: roles,
  slides: ['slides'],
  'slides.ask': ['moderator'],
  calls: ['moderator'],
  'questions.hurry': ['chat', 'moderator'],
  'questions.ask': ['chat', 'moderator'],
  'questions.answer': ['chat', 'moderator', 'host'],
  'questions.park': ['chat', 'moderator'],
  'questions.putBack': ['chat', 'moderator']
}

/** Anybody, the room screen too; or somebody who may, as the roles are dealt right now. */
export function whoever({ board }: State, type: string, n: number, anybody: boolean): Actor | null {
  if (!anybody && isServers(type)) return actorOf(board, SERVER)
  const may: Role[] = ['coordinator', ...(mayToo[type] ?? mayToo[type.slice(0, type.indexOf('.'))] ?? [])]
  const from = anybody
    ? [...board.members.map((m) => m.id), 'screen']
    : board.members.filter((m) => !m.removed && m.roles.some((r) => may.includes(r))).map((m) => m.id)
  return actorOf(board, pick(from, n) ?? 'nobody')
}

/** Most of them begin. */
const turns = fc
  .tuple(
    fc.nat(4),
    turnsWith({ often: 16, others: 28, door: 6, chat: 6, keys: 6, rooms: 6, signals: 4, slides: 6, floor: 6 })
  )
  .map(([n, turns]) => {
    const [first, ...rest] = turns
    return first && n > 0 ? [{ ...first, type: 'agenda.start' as const, anybody: false }, ...rest] : turns
  })
export const meetings = fc.tuple(plan, turns).map(([planned, turns]) => play(planned, turns))
const mostly = (weight: Parameters<typeof turnsWith>[0], besides: readonly Command[] = []) =>
  fc.tuple(plan, turnsWith(weight)).map(([planned, turns]) => play(planned, turns, besides))
/** Those where most of what happens, happens at the door. */
export const gatherings = mostly({ often: 1, others: 6, door: 20, chat: 1, keys: 1, rooms: 1 })
/** Those where most of it happens in the chat. */
export const chats = mostly({ often: 2, others: 1, door: 3, chat: 20, keys: 1, rooms: 1 })
/** Those where most of it is keys being sent. */
export const sendings = mostly({ often: 1, others: 1, door: 3, chat: 3, keys: 24, rooms: 1 })
/** Those where most of it happens in the breakout rooms. */
export const breakouts = mostly({ often: 1, others: 1, door: 3, chat: 1, keys: 1, rooms: 24 })
/** Those where most of what happens is silent, among people whose roles change hands. */
export const signallings = mostly({ often: 1, others: 4, door: 1, chat: 1, keys: 1, rooms: 1, signals: 24 })
/** Those where most of it is slides being asked for and shown. */
export const showings = mostly({ often: 3, others: 3, door: 1, chat: 1, keys: 1, rooms: 1, slides: 24 })
/** Those where most of it is the floor being given. */
const floors = { often: 3, others: 1, door: 5, chat: 4, keys: 0, rooms: 0, floor: 24 }
export const callings = mostly(floors, firstCalls('invited'))
/** Meetings of every kind. */
export const everyKind = { meetings, gatherings, chats, sendings, breakouts, signallings, showings, callings }
export type Meeting = ReturnType<typeof play>
