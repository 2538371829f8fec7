// One random command of every kind about whom to call upon, made so that most of them mean something as things stand.

import { inLot } from '../../shared/lots.ts'
import { type Call, callStates, isIn, isOpen } from '../../shared/slices/calls/state.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'

type CallCommand = Extract<Command, { type: `calls.${string}` }>
type Made = { [T in CallCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

const call = ({ calls }: State, n: number, is: (call: Call) => boolean = () => true): string =>
  seldom(n)
    ? 'nobody'
    : (pick(
        calls.rows.filter((c) => !c.removed && is(c)),
        n >> 1
      )?.id ??
      pick(calls.rows, n >> 1)?.id ??
      'nobody')
const stateOf = ({ calls }: State, id: string) => calls.rows.find((c) => c.id === id)?.state
/** Mostly somebody who is in. */
function person({ participants: { people } }: State, n: number): string {
  const here = people.filter((p) => !p.removed && isIn(p))
  return seldom(n) ? 'nobody' : (pick(n % 3 > 0 && here.length > 0 ? here : people, n >> 2)?.id ?? 'nobody')
}
const isHere =
  ({ participants: { people } }: State) =>
  (c: Call) =>
    c.state === 'planned' && people.some((p) => p.id === c.participant && !p.removed && isIn(p))
const block = ({ agenda }: State, n: number) => (n % 3 === 0 ? null : (pick(agenda.blocks, n >> 2)?.id ?? null))
const floor = ({ calls }: State) => calls.rows.find((c) => c.state === 'called')?.id ?? null

/** A new command has to be added here. */
export const makeCalls: Made = {
  'calls.plan': ({ a, b }, s) => ({
    type: 'calls.plan',
    participant: person(s, a),
    block: seldom(b) ? 'nowhere' : block(s, b),
    ...(a % 2 === 0 && { question: `§call:${a % 30}§` }),
    ...(b % 4 === 0 && { after: b % 8 === 0 ? null : call(s, b) })
  }),
  'calls.edit': ({ a, b }, s) => ({
    type: 'calls.edit',
    id: call(s, a),
    ...(b % 2 === 0 ? { question: `§call:${b % 30}§` } : { block: block(s, b) })
  }),
  'calls.move': ({ a, b }, s) => ({ type: 'calls.move', id: call(s, a), after: b % 5 === 0 ? null : call(s, b) }),
  'calls.remove': ({ a }, s) => ({ type: 'calls.remove', id: call(s, a, (c) => c.state === 'planned') }),
  'calls.restore': ({ a, b }, s) => {
    const gone = pick(
      s.calls.rows.filter((c) => c.removed),
      a
    )
    const instead = s.calls.rows.find((c) => c.instead === gone?.id && gone !== undefined)
    const id = seldom(a) ? 'nobody' : (gone?.id ?? call(s, a))
    return { type: 'calls.restore', id, ...(instead && b % 2 === 0 && { instead: instead.id }) }
  },
  /** Now and then as somebody saw it a while ago. */
  'calls.call': ({ a, b }, s) => ({
    type: 'calls.call',
    id: call(s, a, b % 4 === 0 ? undefined : isHere(s)),
    ...(b % 2 === 0 && { seen: b % 5 === 0 ? null : floor(s) })
  }),
  'calls.answer': ({ a }, s) => ({ type: 'calls.answer', id: call(s, a, (c) => c.state === 'called') }),
  'calls.pass': ({ a }, s) => ({ type: 'calls.pass', id: call(s, a, (c) => c.state === 'called') }),
  'calls.putBack': ({ a, b }, s) => {
    const id = call(s, a, b % 3 === 0 ? undefined : (c) => c.state !== 'planned')
    const from = b % 7 === 0 ? pick(callStates, b) : stateOf(s, id)
    return { type: 'calls.putBack', id, from: from ?? 'called', to: pick(callStates, b >> 1) ?? 'planned' }
  },
  'calls.pick': ({ a, b }, s) => ({
    type: 'calls.pick',
    seed: a * 1000 + b,
    ...(b % 3 === 0 && { instead: call(s, a, (c) => c.picked && c.state === 'planned' && isOpen(c)) })
  })
}

/** Of an import all are in but the last two, and two of them are to be called. */
export const firstCalls = (invited: string): Command[] => [
  { type: 'participants.admitMany', ids: [0, 1, 2, 3, 4, 5].map((n) => inLot(invited, n)) },
  ...[0, 1].map((n) => ({
    type: 'calls.plan' as const,
    participant: inLot(invited, n),
    block: null,
    question: `§call:${40 + n}§`
  }))
]
