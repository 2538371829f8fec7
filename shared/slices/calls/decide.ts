// What a command about the calls leads to. The moderator and the coordinator may all of it.
import { MOST_CALLS } from '../../limits.ts'
import { type Actor, holds, isRefusal, type Refusal, refuse } from '../../slice.ts'
import { registered } from '../participants/state.ts'
import { giveFloor, moved, putBack, settle } from './floor.ts'
import type { CallsCommand, CallsEvent } from './messages.ts'
import { draw } from './picking.ts'
import { type Call, type Calls, isOpen, isPlanned, type Meeting } from './state.ts'

export type Outcome = readonly CallsEvent[] | Refusal
export type Of<T extends CallsCommand['type']> = Extract<CallsCommand, { type: T }>

interface Around {
  actor: Actor
  commandId: string
  meeting: Meeting
}

export function decide(calls: Calls, command: CallsCommand, { actor, commandId, meeting }: Around): Outcome {
  if (!holds(actor, 'moderator', 'coordinator')) return refuse('not-your-role')
  if (command.type === 'calls.plan') return plan(calls, command, command.id ?? commandId, meeting)
  if (command.type === 'calls.pick') return pick(calls, command, command.id ?? commandId, meeting)
  const call = calls.rows.find((c) => c.id === command.id)
  if (!call) return refuse('no-such-call')
  if (!registered(meeting.participants, call.participant)) return refuse('no-such-participant')
  if (command.type === 'calls.restore') return restore(calls, call, command)
  if (call.removed) return command.type === 'calls.remove' ? [] : refuse('no-such-call')
  return about(calls, call, command, meeting)
}

type About = Exclude<CallsCommand, Of<'calls.plan' | 'calls.pick' | 'calls.restore'>>

function about(calls: Calls, call: Call, command: About, meeting: Meeting): Outcome {
  const { id } = call
  switch (command.type) {
    case 'calls.edit':
      return edit(calls, call, command, meeting)
    case 'calls.move':
      return move(calls, call, command)
    case 'calls.remove':
      return call.state === 'planned' ? [{ type: 'calls.removed', id }] : moved(call)
    case 'calls.call':
      return giveFloor(calls, call, command, meeting)
    case 'calls.answer':
    case 'calls.pass':
      return settle(call, command)
    case 'calls.putBack':
      return putBack(calls, call, command, meeting)
  }
}

const isFull = ({ rows }: Calls) => rows.filter((c) => !c.removed).length >= MOST_CALLS
const unknown = ({ agenda }: Meeting, block: string | null) =>
  block !== null && !agenda.blocks.some((b) => b.id === block)

function plan(calls: Calls, command: Of<'calls.plan'>, id: string, meeting: Meeting): Outcome {
  const { participant, block, question = '', after = calls.rows.at(-1)?.id ?? null } = command
  const person = registered(meeting.participants, participant)
  if (calls.rows.some((c) => c.id === id)) return refuse('duplicate-id')
  if (!person) return refuse('no-such-participant')
  if (person.details?.noCall) return refuse('not-to-be-called', { participant })
  if (unknown(meeting, block)) return refuse('no-such-block')
  if (isPlanned(calls, { participant, block })) return refuse('is-planned', { participant })
  if (after !== null && !calls.rows.some((c) => c.id === after)) return refuse('no-such-call')
  if (isFull(calls)) return refuse('too-many')
  const rest = { after, picked: false, instead: null, personal: { question } }
  return [{ type: 'calls.planned', id, block, participant, ...rest }]
}

/** The one drawn is the next to be called in what is held now. */
function pick(calls: Calls, command: Of<'calls.pick'>, id: string, meeting: Meeting): Outcome {
  if (calls.rows.some((c) => c.id === id)) return refuse('duplicate-id')
  const instead = command.instead === undefined ? null : calls.rows.find((c) => c.id === command.instead && c.picked)
  if (instead === undefined) return refuse('no-such-call')
  if (instead && !registered(meeting.participants, instead.participant)) return refuse('no-such-participant')
  if (instead && (instead.removed || instead.state !== 'planned')) return moved(instead)
  if (isFull(calls)) return refuse('too-many')
  const drawn = draw(calls, meeting, { seed: command.seed, instead })
  if (isRefusal(drawn)) return drawn
  const next: CallsEvent = {
    ...{ type: 'calls.planned', id, block: meeting.agenda.current, participant: drawn.person.id },
    ...{ after: null, picked: true, instead: instead?.id ?? null, personal: { question: '' } }
  }
  return instead ? [{ type: 'calls.removed', id: instead.id }, next] : [next]
}

function edit(calls: Calls, call: Call, command: Of<'calls.edit'>, meeting: Meeting): Outcome {
  const { id, participant, words } = call
  if (!words) return refuse('no-such-call')
  const { block = call.block, question = words.question } = command
  if (block === call.block && question === words.question) return []
  if (block !== call.block && unknown(meeting, block)) return refuse('no-such-block')
  if (isOpen(call) && isPlanned(calls, { participant, block }, id)) return refuse('is-planned', { participant })
  return [{ type: 'calls.edited', id, block, personal: { question } }]
}

function move({ rows }: Calls, { id }: Call, { after }: Of<'calls.move'>): Outcome {
  if (after === id || (after !== null && !rows.some((c) => c.id === after))) return refuse('no-such-call')
  const before = rows[rows.findIndex((c) => c.id === id) - 1]?.id ?? null
  return after === before ? [] : [{ type: 'calls.moved', id, after }]
}

function restore(calls: Calls, call: Call, command: Of<'calls.restore'>): Outcome {
  const { id, participant } = call
  const other = calls.rows.find((c) => c.id === command.instead && c.instead === id && !c.removed)
  if (other && other.state !== 'planned') return moved(other)
  const gone: CallsEvent[] = other ? [{ type: 'calls.removed', id: other.id }] : []
  if (!call.removed) return gone
  if (isOpen(call) && isPlanned(calls, call, other?.id)) return refuse('is-planned', { participant })
  return isFull(calls) ? refuse('too-many') : [...gone, { type: 'calls.restored', id }]
}
