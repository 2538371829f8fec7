// One random command of every kind, made so that most of them mean something as things stand.
import fc from 'fast-check'
import { kinds } from '../../shared/kinds.ts'
import { type Role, roles } from '../../shared/slice.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { shiftClock } from '../../shared/time.ts'
import { makeBreakouts } from './breakouts.ts'
import { makeCalls } from './calls.ts'
import { pick, seldom } from './dice.ts'
import { now as startsAt } from './given.ts'
import { makeKeys } from './keys.ts'
import { makeParticipants } from './participants.ts'
import { makeQuestions } from './questions.ts'
import { makeSignals } from './signals.ts'
import { makeSlides } from './slides.ts'

/** A secret says of itself who must not see it, so that a leak can be read off any view. */
export const secret = (what: string, n: number) => `§${what}:${n}§`

export const dice = fc.record({
  a: fc.nat(999),
  b: fc.nat(999),
  minutes: fc.integer({ min: -20, max: 30 }),
  held: fc.subarray([...roles]),
  role: fc.constantFrom(...roles)
})
export type Dice = typeof dice extends fc.Arbitrary<infer D> ? D : never
type Made = { [T in Command['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

/** Now and then there is no such block, no such member, or the one who presses has seen an older screen. */
/** Mostly one that is still to come. */
function block({ agenda }: State, n: number, among: readonly { id: string }[] = []): string {
  if (seldom(n)) return 'nowhere'
  const later = agenda.blocks.slice(agenda.blocks.findIndex((b) => b.id === agenda.current) + 1)
  return (pick(among, n) ?? pick(n % 4 === 0 ? [] : later, n >> 2) ?? pick(agenda.blocks, n >> 2))?.id ?? 'nowhere'
}
const skipped = ({ agenda }: State) => agenda.blocks.filter((b) => b.skipped)
const current = (state: State, n: number) => (seldom(n) ? block(state, n) : (state.agenda.current ?? 'nowhere'))
const member = ({ board }: State, n: number) => (seldom(n) ? 'nobody' : (pick(board.members, n)?.id ?? 'nobody'))
const title = (n: number) => `Titel ${n % 5}`
const length = (n: number) => 1 + (n % 45)
/** Also hashes that are taken. */
const hash = (n: number) => (n % 50).toString(16).padStart(64, 'a')

/** A new command has to be added here. */
export const make: Made = {
  ...makeParticipants,
  ...makeQuestions,
  ...makeKeys,
  ...makeBreakouts,
  ...makeSignals,
  ...makeSlides,
  ...makeCalls,
  'meeting.create': ({ a }) => ({ type: 'meeting.create', title: title(a) }),
  'meeting.rename': ({ a }) => ({ type: 'meeting.rename', title: title(a) }),
  'meeting.say': ({ a }) => ({ type: 'meeting.say', text: a % 3 === 0 ? '' : `Besked ${a}` }),
  'board.add': ({ a, held }) => ({ type: 'board.add', name: secret('name', a), roles: held }),
  'board.rename': ({ a, b }, s) => ({ type: 'board.rename', member: member(s, b), name: secret('name', a) }),
  'board.setRoles': ({ b, held }, s) => ({ type: 'board.setRoles', member: member(s, b), roles: held }),
  'board.handOver': ({ a, b, role }, s) => ({
    type: 'board.handOver',
    role,
    from: holder(s, role, a),
    to: member(s, b)
  }),
  'board.remove': ({ b }, s) => ({ type: 'board.remove', member: member(s, b) }),
  'board.restore': ({ a, b }, s) => ({ type: 'board.restore', member: gone(s, a) ?? member(s, b) }),
  'board.forget': ({ a, b }, s) => ({ type: 'board.forget', member: gone(s, a) ?? member(s, b) }),
  'board.makeLink': ({ a, b }, s) => ({
    type: 'board.makeLink',
    member: b % 5 === 0 ? 'screen' : member(s, b),
    hash: hash(a),
    instead: a % 2 === 0
  }),
  'board.revokeLinks': ({ b }, s) => ({ type: 'board.revokeLinks', member: member(s, b) }),
  'agenda.plan': ({ a }) => ({
    type: 'agenda.plan',
    startsAt,
    blocks: [{ title: title(a), kind: 'talk', minutes: length(a), owner: secret('owner', a) }]
  }),
  'agenda.unstart': () => ({ type: 'agenda.unstart' }),
  'agenda.start': () => ({ type: 'agenda.start' }),
  'agenda.next': ({ a }, s) => ({ type: 'agenda.next', from: current(s, a) }),
  'agenda.back': ({ a }, s) => ({ type: 'agenda.back', from: current(s, a) }),
  'agenda.goto': ({ a, b }, s) => ({ type: 'agenda.goto', from: current(s, a), to: block(s, b) }),
  'agenda.extend': ({ b, minutes }, s) => ({ type: 'agenda.extend', block: block(s, b), minutes }),
  'agenda.resize': ({ a, b }, s) => ({
    type: 'agenda.resize',
    lengths: [a, b].map((n) => ({ block: block(s, n), minutes: length(n * 7) }))
  }),
  'agenda.pause': () => ({ type: 'agenda.pause' }),
  'agenda.resume': () => ({ type: 'agenda.resume' }),
  'agenda.skip': ({ b }, s) => ({ type: 'agenda.skip', block: block(s, b) }),
  'agenda.unskip': ({ b }, s) => ({ type: 'agenda.unskip', block: block(s, b, skipped(s)) }),
  'agenda.add': ({ a, b, minutes }, s) => ({
    type: 'agenda.add',
    ...(a % 4 === 0 ? {} : { after: a % 4 === 1 ? null : block(s, b) }),
    block: {
      title: title(a),
      kind: pick(kinds, a) ?? 'talk',
      minutes: length(a),
      extraMinutes: Math.min(0, minutes),
      script: secret('script', a),
      ...(b % 10 === 0 && { fixedStart: shiftClock('16:00', a % 200) })
    }
  }),
  'agenda.edit': ({ a, b }, s) => ({
    type: 'agenda.edit',
    block: block(s, b),
    ...(a % 2 === 0 ? { title: title(a), owner: secret('owner', a) } : { minutes: length(a) }),
    ...(a % 5 === 0 && { fixedStart: a % 10 === 0 ? null : shiftClock('16:00', a % 200), protected: a % 3 === 0 })
  }),
  'agenda.move': ({ a, b }, s) => ({
    type: 'agenda.move',
    block: block(s, a),
    after: b % 9 === 0 ? null : block(s, b)
  }),
  'agenda.remove': ({ b }, s) => ({ type: 'agenda.remove', block: block(s, b) }),
  'agenda.finish': () => ({ type: 'agenda.finish' }),
  'agenda.reopen': () => ({ type: 'agenda.reopen' })
}
export const commandTypes = Object.keys(make) as Command['type'][]
const holder = ({ board }: State, role: Role, n: number) =>
  seldom(n)
    ? 'nobody'
    : (pick(
        board.members.filter((m) => m.roles.includes(role)),
        n
      )?.id ?? 'nobody')
const gone = ({ board }: State, n: number) =>
  pick(
    board.members.filter((m) => m.removed),
    n
  )?.id
