// One random command of every kind about the breakout rooms, made so that most of them mean something as things stand.
import { inLot } from '../../shared/lots.ts'
import { practiceRules, wishes } from '../../shared/slices/breakouts/forming/task.ts'
import { isOpen, type Round, seatOf } from '../../shared/slices/breakouts/state.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'

type RoomCommand = Extract<Command, { type: `breakouts.${string}` }>
type Made = { [T in RoomCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

const held = ({ breakouts }: State) => breakouts.rounds.filter((r) => !r.dropped)
/** Mostly the last, or the first of those that are fit for it. */
function roundIn(state: State, n: number, fit: (round: Round) => boolean = () => true): Round | undefined {
  if (seldom(n)) return undefined
  return held(state).findLast(fit) ?? held(state).at(-1)
}
const round = (...of: Parameters<typeof roundIn>) => roundIn(...of)?.id ?? 'nowhere'
const group = (state: State, n: number) => pick(roundIn(state, 0)?.groups ?? [], n)?.id ?? 'nowhere'
const person = ({ participants: { people } }: State, n: number) =>
  seldom(n) ? 'nobody' : (pick(people, n)?.id ?? 'nobody')
const seat = (state: State, id: string) => {
  const round = roundIn(state, 0)
  return round ? (seatOf(round, id)?.id ?? null) : null
}
const words = (n: number) => (n % 4 === 0 ? null : `§room:${n % 20}§`)
/** Now and then as somebody saw it a while ago. */
const seen = (id: string | null, n: number) => (n % 9 === 0 ? null : id)
const settings = ({ a, b }: Dice) => ({
  minutes: 1 + (a % 40),
  size: { min: 1 + (b % 3), max: 3 + (a % 6) },
  practices: pick(practiceRules, a) ?? 'free',
  wishes: wishes.filter((w, i) => w !== 'alike' && (b >> i) % 2 === 0)
})

/** A new command has to be added here. */
export const makeBreakouts: Made = {
  'breakouts.round': ({ a, b, ...rest }, s) => ({
    type: 'breakouts.round',
    ...(a % 2 === 0 && settings({ a, b, ...rest })),
    block: a % 3 === 0 ? (pick(s.agenda.blocks, b)?.id ?? null) : b % 19 === 0 ? 'nowhere' : null,
    ...(b % 3 === 0 && { like: round(s, a) })
  }),
  'breakouts.set': (dice, s) => ({ type: 'breakouts.set', round: round(s, dice.b), ...settings(dice) }),
  'breakouts.drop': ({ a }, s) => ({ type: 'breakouts.drop', round: round(s, a, (r) => r.stage === 'planned') }),
  'breakouts.restore': ({ a }, { breakouts: { rounds } }) => ({
    type: 'breakouts.restore',
    round: seldom(a) ? 'nowhere' : (rounds.findLast((r) => r.dropped)?.id ?? 'nowhere')
  }),
  'breakouts.arrange': ({ a, b }, s) => {
    const people = s.participants.people.filter((_, i) => (a >> (i % 8)) % 2 === 0).map((p) => p.id)
    const kept = roundIn(s, a)?.groups ?? []
    const groups = Array.from({ length: 1 + (b % 3) }, (_, n) => ({
      id: b % 2 === 0 ? (kept[n]?.id ?? `g${n}-${a}`) : `g${n}-${a}`,
      people: people.filter((_, i) => i % (1 + (b % 3)) === n || (b % 29 === 0 && i === 0)),
      leader: pick(people, b) ?? null
    }))
    const version = roundIn(s, a)?.version ?? 0
    return { type: 'breakouts.arrange', round: round(s, a), seen: b % 7 === 0 ? version + 1 : version, groups }
  },
  'breakouts.takeBack': ({ a }, s) => ({
    type: 'breakouts.takeBack',
    round: round(s, a, (r) => r.before?.version === r.version),
    arrangement:
      (seldom(a) ? undefined : roundIn(s, a, (r) => r.before?.version === r.version)?.before?.id) ?? 'nothing'
  }),
  'breakouts.move': ({ a, b }, s) => {
    const id = person(s, a)
    return {
      type: 'breakouts.move',
      round: round(s, b),
      person: id,
      from: seen(seat(s, id), a),
      to: b % 5 === 0 ? null : group(s, b)
    }
  },
  'breakouts.swap': ({ a, b }, s) => {
    const [one, other] = [person(s, a), person(s, b)]
    return {
      type: 'breakouts.swap',
      round: round(s, a + b),
      one: { person: one, from: seen(seat(s, one), a) },
      other: { person: other, from: seat(s, other) }
    }
  },
  'breakouts.lead': ({ a, b }, s) => {
    const id = person(s, a)
    return {
      type: 'breakouts.lead',
      round: round(s, a),
      group: seat(s, id) ?? group(s, b),
      person: b % 6 === 0 ? null : id
    }
  },
  'breakouts.lock': ({ a, b }, s) => ({
    type: 'breakouts.lock',
    round: round(s, a),
    of: b % 3 === 0 ? group(s, a) : person(s, a),
    locked: b % 4 === 0
  }),
  'breakouts.write': ({ a, b }, s) => ({
    type: 'breakouts.write',
    round: round(s, a),
    ...(b % 3 > 0 && { group: group(s, a) }),
    ...(b % 2 === 0 && { name: words(a) }),
    task: words(b),
    ...(a % 2 === 0 && { place: words(a + b) })
  }),
  'breakouts.rule': ({ a, b }, s) => ({
    type: 'breakouts.rule',
    how: a % 2 === 0 ? 'together' : 'apart',
    people: [person(s, a), person(s, b), person(s, a + b)]
  }),
  'breakouts.unrule': ({ a }, { breakouts: { rules } }) => ({
    type: 'breakouts.unrule',
    id: seldom(a) ? 'nothing' : (pick(rules, a)?.id ?? 'nothing')
  }),
  'breakouts.ready': ({ a, b }, s) => ({ type: 'breakouts.ready', round: round(s, a), ready: b % 3 > 0 }),
  'breakouts.place': ({ a, b }, s) => ({
    type: 'breakouts.place',
    round: round(s, a),
    people: [person(s, a), person(s, b)],
    placed: b % 4 > 0
  }),
  'breakouts.open': ({ a, b }, s) => ({
    type: 'breakouts.open',
    round: round(s, a, (r) => r.stage === 'planned'),
    ...(b % 2 === 0 && { minutes: 1 + (a % 20) })
  }),
  'breakouts.extend': ({ a, minutes }, s) => ({ type: 'breakouts.extend', round: round(s, a, isOpen), minutes }),
  'breakouts.tell': ({ a }, s) => ({ type: 'breakouts.tell', round: round(s, a, isOpen), text: `§room:said ${a}§` }),
  'breakouts.callBack': ({ a }, s) => ({ type: 'breakouts.callBack', round: round(s, a, isOpen) }),
  'breakouts.close': ({ a }, s) => ({ type: 'breakouts.close', round: round(s, a, isOpen) }),
  'breakouts.putBack': ({ a, b }, s) => {
    const found = roundIn(s, a, (r) => r.stage !== 'planned')
    const from =
      found && found.stage !== 'planned' && b % 5 > 0 ? found.stage : pick(['open', 'called', 'closed'] as const, b)
    return { type: 'breakouts.putBack', round: found?.id ?? 'nowhere', from: from ?? 'open' }
  },
  'breakouts.help': ({ a, b }, s) => ({
    type: 'breakouts.help',
    round: round(s, a, isOpen),
    group: group(s, b),
    wanted: a % 3 > 0
  })
}

/** The first six of an import in two groups. */
export const seating = (round: string, invited: string): Extract<Command, { type: 'breakouts.arrange' }> => {
  const people = (...of: number[]) => of.map((n) => inLot(invited, n))
  return {
    type: 'breakouts.arrange',
    round,
    seen: 0,
    groups: [
      { id: 'first', people: people(0, 1, 2) },
      { id: 'second', people: people(3, 4, 5) }
    ]
  }
}
