// What a command about the silent signals leads to. Whoever holds a role speaks for it; who it is for has seen it; who sent it takes it back.
import { type Actor, holds, type Refusal, refuse } from '../../slice.ts'
import { type Instant, MINUTE } from '../../time.ts'
import type { SignalsCommand, SignalsEvent } from './messages.ts'
import { receives, type Signal, type Signals } from './state.ts'

type Outcome = readonly SignalsEvent[] | Refusal
type Of<T extends SignalsCommand['type']> = Extract<SignalsCommand, { type: T }>

interface Around {
  actor: Actor
  now: Instant
  commandId: string
}

/** As many as one member may send in a minute: beyond that it is noise, and nobody reads it. */
const MOST_IN_A_MINUTE = 20

export function decide(signals: Signals, command: SignalsCommand, around: Around): Outcome {
  const { actor } = around
  if (command.type === 'signals.send') return send(signals, command, around)
  if (command.type === 'signals.see') return see(signals, command, actor)
  const signal = signals.find((s) => s.id === command.id)
  if (!signal) return refuse('no-such-signal')
  if (command.type === 'signals.withdraw' || command.type === 'signals.restore') return takeBack(signal, command, actor)
  return acknowledge(signal, command, actor)
}

function send(signals: Signals, command: Of<'signals.send'>, { actor, now, commandId }: Around): Outcome {
  const { id = commandId, as, to, ready = null, text } = command
  if (!holds(actor, as)) return refuse('not-your-role')
  const seconds = untilFree(signals, actor.id, now)
  if (seconds > 0) return refuse('too-many-signals', { seconds })
  if (signals.some((s) => s.id === id)) return refuse('duplicate-id')
  return [{ type: 'signals.sent', id, as, to, ready, personal: text === undefined ? null : { text } }]
}

/** In whole seconds; nought when one may be sent now. What was withdrawn has been on the others' screens, and counts. */
function untilFree(signals: Signals, member: string, now: Instant): number {
  const recent = signals.filter((s) => s.by === member && s.at > now - MINUTE)
  const oldest = recent.at(-MOST_IN_A_MINUTE)
  return oldest ? Math.ceil((oldest.at + MINUTE - now) / 1000) : 0
}

/** A screen tells of what it has painted: what was withdrawn in that moment, or seen before, is no fault. */
function see(signals: Signals, { ids }: Of<'signals.see'>, actor: Actor): Outcome {
  const named = signals.filter((s) => ids.includes(s.id))
  if (named.length === 0) return refuse('no-such-signal')
  const theirs = named.filter((s) => receives(s, actor))
  if (theirs.length === 0) return refuse('not-your-role')
  const fresh = theirs.filter((s) => !s.withdrawn && !s.seen.some((one) => one.member === actor.id))
  return fresh.length === 0 ? [] : [{ type: 'signals.seen', ids: fresh.map((s) => s.id) }]
}

function acknowledge(
  signal: Signal,
  { type, id }: Of<'signals.acknowledge' | 'signals.unacknowledge'>,
  actor: Actor
): Outcome {
  if (!receives(signal, actor)) return refuse('not-your-role')
  if (signal.withdrawn) return refuse('no-such-signal')
  const has = signal.seen.some((one) => one.member === actor.id && one.acknowledged)
  if (type === 'signals.acknowledge') return has ? [] : [{ type: 'signals.acknowledged', id }]
  return has ? [{ type: 'signals.unacknowledged', id }] : []
}

/** Theirs who sent it, also when the role is another's by now. */
function takeBack(signal: Signal, { type, id }: Of<'signals.withdraw' | 'signals.restore'>, actor: Actor): Outcome {
  if (signal.by !== actor.id) return refuse('not-your-signal')
  if (type === 'signals.withdraw') return signal.withdrawn ? [] : [{ type: 'signals.withdrawn', id }]
  return signal.withdrawn ? [{ type: 'signals.restored', id }] : []
}
