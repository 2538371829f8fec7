// One random command of every kind about the silent signals, made so that most of them mean something as things stand.
import { roles } from '../../shared/slice.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { readySignals, type Signal } from '../../shared/slices/signals/state.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'

type SignalsCommand = Extract<Command, { type: `signals.${string}` }>
type Made = { [T in SignalsCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

const id = ({ signals }: State, n: number, is: (signal: Signal) => boolean = () => true) =>
  seldom(n) ? 'nothing' : (pick(signals.filter(is), n)?.id ?? pick(signals, n)?.id ?? 'nothing')
/** Of all, or of somebody else's. */
const receivers = [...roles, 'all'] as const

/** A new command has to be added here. */
export const makeSignals: Made = {
  /** A text tells which roles it is between, so that a leak can be read off any view. */
  'signals.send': ({ a, b, role }) => {
    const to = pick(receivers, b) ?? 'all'
    const said = a % 3 === 0 ? { ready: pick(readySignals, a) ?? 'wait' } : { text: `§signal:${role}:${to}:${a}§` }
    return { type: 'signals.send', as: role, to, ...said }
  },
  'signals.see': ({ a, b }, s) => ({ type: 'signals.see', ids: [id(s, a), id(s, b)] }),
  'signals.acknowledge': ({ a }, s) => ({ type: 'signals.acknowledge', id: id(s, a) }),
  'signals.unacknowledge': ({ a }, s) => ({
    type: 'signals.unacknowledge',
    id: id(s, a, ({ seen }) => seen.some((one) => one.acknowledged))
  }),
  'signals.withdraw': ({ a }, s) => ({ type: 'signals.withdraw', id: id(s, a) }),
  'signals.restore': ({ a }, s) => ({ type: 'signals.restore', id: id(s, a, (signal) => signal.withdrawn) })
}
