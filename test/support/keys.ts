// One random command of every kind about the keys; and three doctors with theirs, for the slice's tests.
import type { z } from 'zod'
import type { Command, State } from '../../shared/slices/index.ts'
import { keys } from '../../shared/slices/keys/index.ts'
import type { command, KeysEvent } from '../../shared/slices/keys/messages.ts'
import { type Meeting, ways } from '../../shared/slices/keys/state.ts'
import { tasksOf } from '../../shared/slices/keys/tasks.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'
import { evening, start } from './evening.ts'
import { at, given, type Past, someone } from './given.ts'
import { added, moved as cameIn, clausIs, details, onlyThose } from './people.ts'

type KeyCommand = Extract<Command, { type: `keys.${string}` }>
type Made = { [T in KeyCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

const person = ({ participants: { people } }: State, n: number) =>
  seldom(n)
    ? 'nobody'
    : (pick(
        people.filter((p) => !p.removed),
        n
      )?.id ?? 'nobody')
/** Mostly somebody who stands so. */
const who = (state: State, states: readonly string[], n: number) =>
  pick(
    tasksOf(state.keys, state).filter((t) => states.includes(t.state)),
    n
  )?.participant.id ?? person(state, n)
const message = ({ keys }: State, states: readonly string[], n: number) =>
  seldom(n)
    ? 'nowhere'
    : (pick(
        keys.messages.filter((m) => states.includes(m.state)),
        n
      )?.id ??
      pick(keys.messages, n)?.id ??
      'nowhere')
const some = (state: State, dropped: boolean, n: number) =>
  pick(
    state.keys.keys.filter((k) => k.dropped === dropped),
    n
  )?.id ?? 'nowhere'

/** A new command has to be added here. */
export const makeKeys: Made = {
  'keys.store': ({ a, b, minutes }, s) => ({
    type: 'keys.store',
    keys: [a, b, a + b].map((n, i) => ({
      id: `key-${n}-${minutes}-${i}`,
      ...(n % 3 === 0 ? { practice: `§practice:${n % 4}§` } : { participant: person(s, n) }),
      ...{ length: 6, wide: n % 9 === 0 }
    }))
  }),
  'keys.drop': ({ a, b }, s) => ({ type: 'keys.drop', keys: [some(s, false, a), some(s, false, b)] }),
  'keys.restore': ({ a }, s) => ({ type: 'keys.restore', keys: [some(s, true, a)] }),
  'keys.word': ({ a, b }) => ({
    type: 'keys.word',
    template: a % 3 === 0 ? null : `Kære {navn}, §template:${a}§: ${b % 5 === 0 ? '' : '{nøgle}'}`,
    ...(b % 2 === 0 && { cluster: `§cluster:${b}§` })
  }),
  'keys.send': ({ a, b }, s) => ({
    type: 'keys.send',
    participants: a % 4 === 0 ? s.participants.people.map((p) => p.id) : [who(s, ['ready', 'failed'], a), person(s, b)],
    again: b % 5 === 0
  }),
  'keys.stop': ({ a }) => ({ type: 'keys.stop', ...(a % 2 === 0 && { reason: 'no-answer' as const }) }),
  'keys.mark': ({ a, b }, s) => ({
    type: 'keys.mark',
    participant: person(s, a),
    how: pick([...ways, null], b) ?? null
  }),
  'keys.exempt': ({ a, b }, s) => ({ type: 'keys.exempt', participant: person(s, a), exempt: b % 3 > 0 }),
  'keys.reveal': ({ a }, s) => ({ type: 'keys.reveal', participant: person(s, a) }),
  'keys.erase': () => ({ type: 'keys.erase' }),
  'keys.begin': ({ a }, s) => ({ type: 'keys.begin', message: message(s, ['queued'], a) }),
  'keys.settle': ({ a, b }, s) => ({
    type: 'keys.settle',
    message: message(s, ['sending', 'unknown'], a),
    outcome: pick(['accepted', 'refused', 'unknown'] as const, b) ?? 'unknown',
    reason: b % 2 === 0 ? 'no-such-number' : null
  }),
  'keys.report': ({ a, b }, s) => ({
    type: 'keys.report',
    message: message(s, ['sent', 'unknown'], a),
    delivered: b % 3 > 0
  })
}

/** What only the server asks for. */
export const isServers = (type: string): boolean => ['keys.begin', 'keys.settle', 'keys.report'].includes(type)
/** A meeting begins with a key for each practice. */
export const opened: Command = {
  type: 'keys.store',
  keys: [0, 1, 2, 3].map((n) => ({ id: `opening-${n}`, practice: `§practice:${n}§`, length: 6, wide: false }))
}

export type KeysCommand = z.input<typeof command>
export const eva = someone('keys', 'eva')
export const server = { id: '@server', roles: [] } as const

/** Katrine and Nina share a practice, Lars has no number, Claus no practice; all are in but Nina, who is awaited. Data comes next. */
const doctors = [
  added('katrine', details('Katrine Sø', 'Tranekær Lægepraksis', { phone: '+4501100001', kind: 'owner' })),
  added('nina', details('Nina Bæk', 'Tranekær Lægepraksis', { phone: '+4501100003', kind: 'trainee' })),
  added('lars', details('Lars Holm', 'Marstal Lægehus')),
  added('claus', { ...clausIs, phone: '+4501100004' }),
  added('gerda', details('Gerda Gæst', null, { phone: '+4501100005', kind: 'guest' })),
  at('16:05', cameIn('admitted', 'katrine', 'lars', 'claus', 'gerda'))
]
const registerAfter = (...past: Parameters<typeof onlyThose>) => onlyThose(...doctors, ...past).state
export const around: Meeting = {
  meeting: { title: 'Sydhavsklyngen', rehearsal: false, message: '' },
  participants: registerAfter(),
  questions: [],
  agenda: evening(['16:00', start]).state
}

/** The same, with what has happened in the register since. */
export const aroundAfter = (...past: Parameters<typeof onlyThose>): Meeting => ({
  ...around,
  participants: registerAfter(...past)
})

type Stored = Extract<KeysEvent, { type: 'keys.stored' }>
const key = (id: string, participant: string | null): Stored['keys'][number] => ({
  id,
  participant,
  length: 6,
  wide: false
})
/** One key for Tranekær, one each for Lars and Claus. */
export const stored: Stored = {
  type: 'keys.stored',
  keys: [key('of-tranekaer', null), key('of-lars', 'lars'), key('of-claus', 'claus')],
  personal: { practices: { 'of-tranekaer': 'Tranekær Lægepraksis' } }
}
export const own = (id: string, participant: string): Stored => ({
  type: 'keys.stored',
  keys: [key(id, participant)],
  personal: { practices: {} }
})
export const queued = (id: string, participant: string, to: string, which = `of-${participant}`): KeysEvent => ({
  type: 'keys.queued',
  ...{ id, participant, key: which, personal: { phone: to } }
})
export const katrines = queued('m', 'katrine', '+4501100001', 'of-tranekaer')
export const happened = (what: 'begun' | 'accepted' | 'delivered', id = 'm') =>
  ({ type: `keys.${what}`, id }) as KeysEvent
export const failed = (what: 'refused' | 'doubted' | 'undelivered', reason: string | null = null, id = 'm') =>
  ({ type: `keys.${what}`, id, reason }) as KeysEvent
export const marked = (
  participant: string,
  how: 'by-hand' | 'confirmed',
  which: string | null = `of-${participant}`
): KeysEvent => ({
  type: 'keys.marked',
  ...{ participant, how, key: which }
})

type Asking = ReturnType<
  ReturnType<
    typeof given<
      typeof keys.initial,
      z.output<typeof command>,
      KeysCommand,
      KeysEvent,
      ReturnType<typeof keys.view>,
      Meeting
    >
  >
>
type Context = Parameters<Asking['when']>[1]

/** The keys after these, in a meeting that stands as told. */
export const keysIn = (meeting: Meeting, ...past: Past<KeysEvent>[]) => asking(given(keys, meeting)(...past))
/** With the three keys there. */
export const keysAfter = (...past: Past<KeysEvent>[]) => keysIn(around, stored, ...past)

function asking(meeting: Asking) {
  const row = (id: string) => meeting.view(eva).rows.find((r) => r.id === id)
  return {
    ...meeting,
    row,
    /** How far somebody has come. */
    stands: (id: string) => row(id)?.state,
    /** By the key sender. */
    asked: (command: KeysCommand, context: Context = {}) => meeting.when(command, { actor: eva, ...context }),
    /** By the server. */
    told: (command: KeysCommand, context: Context = {}) => meeting.when(command, { actor: server, ...context })
  }
}
