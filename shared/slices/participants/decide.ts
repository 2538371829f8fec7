// What a command about the participants leads to. The host and the coordinator may; the key sender mends a telephone number.
import { MOST_PARTICIPANTS } from '../../limits.ts'
import { type Context, holds, type Refusal, refuse } from '../../slice.ts'
import { arrive, isOpen, match, settle } from './arrivals.ts'
import { edited, importRows, undoImport } from './importing.ts'
import type { ParticipantsCommand, ParticipantsEvent } from './messages.ts'
import type { Presence } from './person.ts'
import { admitMany, move, putBack } from './presence.ts'
import { findSame, merged, nameKey, unknown } from './same.ts'
import { type Participant, type Register, registered } from './state.ts'

export type Outcome = readonly ParticipantsEvent[] | Refusal
export type Of<T extends ParticipantsCommand['type']> = Extract<ParticipantsCommand, { type: T }>

export function decide(
  register: Register,
  command: ParticipantsCommand,
  { actor, commandId }: Pick<Context<unknown>, 'actor' | 'commandId'>
): Outcome {
  if (!holds(actor, 'coordinator', 'host') && !(holds(actor, 'keys') && isNumber(command)))
    return refuse('not-your-role')
  switch (command.type) {
    case 'participants.import':
      return importRows(register, command, command.id ?? commandId)
    case 'participants.undoImport':
      return undoImport(register, command)
    case 'participants.add':
      return add(register, command, command.id ?? commandId)
    case 'participants.arrive':
      return arrive(register, command, commandId)
    case 'participants.match':
      return match(register, command)
    case 'participants.dismiss':
    case 'participants.dismissMany':
    case 'participants.reopen':
      return settle(register, command)
    case 'participants.admitMany':
      return admitMany(register, command)
    case 'participants.putBack':
      return putBack(register, command)
    default:
      return one(register, command)
  }
}

/** Nothing is told but another number. */
const isNumber = (command: ParticipantsCommand): boolean =>
  command.type === 'participants.edit' &&
  Object.entries(command).every(([field, told]) => ['type', 'id', 'phone'].includes(field) || told === undefined)

function add(register: Register, { arrival, admit, ...command }: Of<'participants.add'>, id: string): Outcome {
  const { type, id: _, ...person } = command
  if (register.people.some((p) => p.id === id)) return refuse('duplicate-id')
  if (isFull(register)) return refuse('too-many')
  const same = findSame(register.people, person)
  if (same) return refuse('is-there-already', { participant: same.id })
  const waits = arrival === undefined ? null : register.arrivals.find((a) => a.id === arrival)
  if (waits === undefined) return refuse('no-such-arrival')
  if (waits && !isOpen(register, waits)) return refuse('arrival-is-taken')
  const events: ParticipantsEvent[] = [
    { type: 'participants.added', id, import: null, personal: merged(unknown, person) }
  ]
  if (waits) events.push({ type: 'participants.matched', id: waits.id, participant: id })
  if (admit || waits) events.push({ type: 'participants.moved', ids: [id], to: admit ? 'admitted' : 'waiting' })
  return events
}

const isFull = ({ people }: Register) => people.filter((p) => !p.removed).length >= MOST_PARTICIPANTS

function restore(register: Register, { id, removed, details }: Participant): Outcome {
  if (!removed || !details) return []
  return isFull(register) ? refuse('too-many') : [{ type: 'participants.restored', id }]
}

const leadsTo: Partial<Record<ParticipantsCommand['type'], Presence>> = {
  'participants.expect': 'expected',
  'participants.wait': 'waiting',
  'participants.admit': 'admitted',
  'participants.leave': 'left',
  'participants.decline': 'declined'
}

/** What is asked about one participant. */
function one(register: Register, command: Extract<ParticipantsCommand, { id: string }>): Outcome {
  const { id } = command
  const participant = register.people.find((p) => p.id === id)
  if (!participant) return refuse('no-such-participant')
  switch (command.type) {
    case 'participants.restore':
      return restore(register, participant)
    case 'participants.forget':
      return forget(register, participant)
    case 'participants.remove':
      return participant.removed ? [] : [{ type: 'participants.removed', id }]
  }
  if (!registered(register, id)) return refuse('no-such-participant')
  return change(register, participant, command)
}

function change(
  register: Register,
  participant: Participant,
  command: Extract<ParticipantsCommand, { id: string }>
): Outcome {
  const { id } = participant
  switch (command.type) {
    case 'participants.edit':
      return edit(register, participant, command)
    case 'participants.techCheck':
      return command.result === participant.techCheck
        ? []
        : [{ type: 'participants.techChecked', id, result: command.result }]
    case 'participants.call':
      return command.called || participant.calledAt !== null
        ? [{ type: 'participants.called', id, called: command.called }]
        : []
  }
  const to = leadsTo[command.type]
  return to ? move(participant, to) : []
}

function edit(register: Register, { id, presence, details }: Participant, command: Of<'participants.edit'>): Outcome {
  if (!details) return refuse('no-such-participant')
  const after = merged(details, command)
  const same = findSame(
    register.people.filter((p) => p.id !== id),
    after
  )
  const renamed = after.name !== details.name || after.practice !== details.practice
  if (same && renamed) return refuse('is-there-already', { participant: same.id })
  return edited(details, after, { id, presence }, null)
}

/** Out of the register, with everything that was written about them and the names they turned up under. */
function forget(register: Register, { id, details }: Participant): Outcome {
  if (details === null) return []
  const name = nameKey(details.name)
  const names = register.arrivals.filter((a) => a.shown !== null && (a.participant === id || nameKey(a.shown) === name))
  return [id, ...names.map((a) => a.id)].map((subject) => ({ type: 'participants.forgotten', id: subject }))
}
