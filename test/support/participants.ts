// One random command of every kind about the participants, made so that most of them mean something as things stand.
import type { Command, State } from '../../shared/slices/index.ts'
import { openArrivals } from '../../shared/slices/participants/arrivals.ts'
import { participantKinds, presences, signUps, techChecks } from '../../shared/slices/participants/person.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'
import { register } from './register.ts'

type ParticipantCommand = Extract<Command, { type: `participants.${string}` }>
type Made = { [T in ParticipantCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

/** Whatever says § or +4501 is told to few. */
const secret = (what: string, n: number) => `§${what}:${n}§`
const phone = (n: number) => `+4501${String(n).padStart(6, '0')}`

const nameOf = (n: number) => `§guest:${register[n % 30]?.name}§`
/** Somebody to be told of; of two numbers some are the same person. */
export const guest = (n: number) => ({
  name: nameOf(n),
  practice: n % 3 === 0 ? null : secret('practice', n % 4),
  ...(n % 2 === 0 && { phone: phone(n), email: secret('email', n) }),
  ...(n % 5 === 0 && { signUp: pick(signUps, n >> 2) ?? null }),
  kind: pick(participantKinds, n >> 3) ?? null,
  ...(n % 13 === 4 && { noCall: true }),
  notes: n % 7 === 0 ? secret('notes', n) : null
})
/** Mostly one who is in the register. */
const id = ({ participants: { people } }: State, n: number) => {
  const known = n % 5 === 0 ? people : people.filter((p) => !p.removed)
  return seldom(n) ? 'nobody' : (pick(known, n)?.id ?? 'nobody')
}
/** Mostly one that nobody knows yet. */
const arrival = ({ participants }: State, n: number) => {
  const open = n % 4 === 0 ? participants.arrivals : openArrivals(participants)
  return seldom(n) ? 'nobody' : (pick(open, n)?.id ?? 'nobody')
}
const here = (state: State, n: number) => {
  const inside = state.participants.people.filter((p) => p.presence === 'admitted' || p.presence === 'waiting')
  return pick(inside, n)?.id ?? id(state, n)
}
const left = (state: State, n: number) =>
  pick(
    state.participants.people.filter((p) => p.presence === 'left' && !p.removed),
    n
  )?.id ?? id(state, n)
const gone = (state: State, n: number) =>
  pick(
    state.participants.people.filter((p) => p.removed),
    n
  )?.id ?? id(state, n)

/** A new command has to be added here. */
export const makeParticipants: Made = {
  'participants.import': ({ a, b }, s) => {
    const there = s.participants.people.find((p) => p.id === id(s, a))?.details
    const told = { name: there?.name ?? nameOf(a), practice: there?.practice ?? null, notes: secret('notes', b) }
    const others = b % 3 === 0 ? [] : [a, b, a * b].map((n) => guest(n % 997))
    return { type: 'participants.import', ...(a % 10 === 0 && { id: 'again' }), rows: [told, ...others] }
  },
  'participants.undoImport': ({ b }, { participants }) => ({
    type: 'participants.undoImport',
    import: b % 3 > 0 ? 'never' : (participants.lastImport?.id ?? 'never')
  }),
  'participants.add': ({ a, b }, s) => ({
    type: 'participants.add',
    ...guest(a),
    ...(b % 3 === 0 && { arrival: arrival(s, b) }),
    admit: b % 2 === 0
  }),
  'participants.edit': ({ a, b }, s) => ({
    type: 'participants.edit',
    id: id(s, b),
    ...(a % 2 === 0
      ? { phone: phone(a), signUp: pick(signUps, a) ?? null, ...(a % 8 === 0 && { noCall: b % 3 === 0 }) }
      : { name: nameOf(a), notes: '' })
  }),
  'participants.remove': ({ b }, s) => ({ type: 'participants.remove', id: id(s, b) }),
  'participants.restore': ({ b }, s) => ({ type: 'participants.restore', id: gone(s, b) }),
  'participants.forget': ({ b }, s) => ({ type: 'participants.forget', id: b % 3 === 0 ? id(s, b) : gone(s, b) }),
  'participants.arrive': ({ a, b }, s) => ({
    type: 'participants.arrive',
    names: [secret('shown', a % 9), pick(s.participants.people, b)?.details?.name ?? '   ', secret('shown', b % 9)]
  }),
  'participants.match': ({ a, b, role }, s) => ({
    type: 'participants.match',
    arrival: arrival(s, a),
    participant: b % 4 === 0 ? here(s, b) : b % 4 === 1 ? left(s, b) : id(s, b),
    admit: role === 'host'
  }),
  'participants.dismiss': ({ a }, s) => ({ type: 'participants.dismiss', arrival: arrival(s, a) }),
  'participants.dismissMany': ({ a, b }, s) => ({
    type: 'participants.dismissMany',
    arrivals: [arrival(s, a), arrival(s, b)]
  }),
  'participants.reopen': ({ a }, s) => ({ type: 'participants.reopen', arrivals: [dismissed(s, a)] }),
  'participants.expect': ({ a }, s) => ({ type: 'participants.expect', id: here(s, a) }),
  'participants.wait': ({ a }, s) => ({ type: 'participants.wait', id: id(s, a) }),
  'participants.admit': ({ a }, s) => ({ type: 'participants.admit', id: id(s, a) }),
  'participants.admitMany': ({ a, b }, s) => ({
    type: 'participants.admitMany',
    ids: a % 4 === 0 ? [] : [id(s, a), id(s, b)],
    matches: b % 3 === 0 ? [{ arrival: arrival(s, a), participant: id(s, a + b) }] : []
  }),
  'participants.leave': ({ a }, s) => ({ type: 'participants.leave', id: here(s, a) }),
  'participants.decline': ({ a }, s) => ({ type: 'participants.decline', id: id(s, a) }),
  'participants.putBack': ({ a, b }, s) => {
    const person = here(s, a)
    return {
      type: 'participants.putBack',
      from: b % 7 === 0 ? 'left' : (s.participants.people.find((p) => p.id === person)?.presence ?? 'left'),
      people: [{ id: person, to: pick(presences, b) ?? 'expected' }],
      arrivals: b % 2 === 0 ? [arrival(s, a)] : []
    }
  },
  'participants.techCheck': ({ a, b }, s) => ({
    type: 'participants.techCheck',
    id: id(s, a),
    result: pick(techChecks, b) ?? 'fine'
  }),
  'participants.call': ({ a, b }, s) => ({ type: 'participants.call', id: id(s, a), called: b % 3 > 0 })
}

const dismissed = (state: State, n: number) =>
  pick(
    state.participants.arrivals.filter((a) => a.outcome === 'dismissed'),
    n
  )?.id ?? arrival(state, n)
