// The floor: given to somebody, done with, passed on, and taken back.
import { type Refusal, refuse } from '../../slice.ts'
import { registered } from '../participants/state.ts'
import type { Of, Outcome } from './decide.ts'
import type { CallsEvent } from './messages.ts'
import { type Call, type Calls, floorOf, isIn, isOpen, isPlanned, type Meeting } from './state.ts'

/** Whoever has moved it meanwhile is told of. */
export const moved = ({ id, state, removed, by, since }: Call): Refusal =>
  refuse('has-moved', { call: id, state: removed ? 'removed' : state, by, at: since })

/** Why somebody cannot be called right now; null when they can. */
function whyNot({ participant }: Call, { participants }: Meeting): Refusal | null {
  const person = registered(participants, participant)
  if (person?.details?.noCall) return refuse('not-to-be-called', { participant })
  return person && isIn(person) ? null : refuse('not-here', { participant })
}

const taken = ({ id, participant, by, since }: Call): Refusal =>
  refuse('somebody-has-the-floor', { call: id, participant, by, at: since })

/** Whoever had the floor is done with it. */
export function giveFloor(calls: Calls, call: Call, { seen }: Of<'calls.call'>, meeting: Meeting): Outcome {
  const { id } = call
  if (call.state === 'called') return []
  if (call.state !== 'planned') return moved(call)
  const floor = floorOf(calls, meeting)
  if (seen !== undefined && floor && floor.id !== seen) return taken(floor)
  const not = whyNot(call, meeting)
  if (not) return not
  // also somebody who has been taken out of the register while they spoke
  const before = calls.rows.find((c) => !c.removed && c.state === 'called')
  const done: CallsEvent[] = before ? [{ type: 'calls.answered', id: before.id }] : []
  return [...done, { type: 'calls.called', id, after: before?.id ?? null }]
}

export function settle(call: Call, { id, type }: Of<'calls.answer' | 'calls.pass'>): Outcome {
  const to = type === 'calls.answer' ? 'answered' : 'passed'
  if (call.state === to) return []
  if (call.state !== 'called') return moved(call)
  return [{ type: `calls.${to}`, id }]
}

export function putBack(calls: Calls, call: Call, { id, from, to }: Of<'calls.putBack'>, meeting: Meeting): Outcome {
  if (call.state === to) return []
  if (call.state !== from) return moved(call)
  const not = from === 'planned' ? whyNot(call, meeting) : null
  if (not) return not
  if (isOpen({ state: to }) && isPlanned(calls, call, id))
    return refuse('is-planned', { participant: call.participant })
  const other = to === 'called' && calls.rows.find((c) => !c.removed && c.state === 'called' && c.id !== id)
  if (other && registered(meeting.participants, other.participant)) return taken(other)
  // whoever has been taken out of the register while they spoke is done, as when somebody else is called
  const done: CallsEvent[] = other ? [{ type: 'calls.answered', id: other.id }] : []
  return [...done, { type: 'calls.putBack', id, to }, ...goesBack(calls, call, to)]
}

/** Whoever was done only because this one was called has the floor again, unless they are to be called anew. */
function goesBack(calls: Calls, call: Call, to: Call['state']): readonly CallsEvent[] {
  const before = calls.rows.find((c) => c.id === call.after && !c.removed)
  if (to !== 'planned' || call.state !== 'called' || !before || isPlanned(calls, before, before.id)) return []
  const stands = before.state === 'answered' && before.since === call.calledAt
  return stands ? [{ type: 'calls.putBack', id: before.id, to: 'called' }] : []
}
