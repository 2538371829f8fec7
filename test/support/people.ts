// Three doctors for the participants' tests, and short ways to say what has happened to them.
import type { z } from 'zod'
import { participants } from '../../shared/slices/participants/index.ts'
import type { command, ParticipantsEvent } from '../../shared/slices/participants/messages.ts'
import type { Details, Presence } from '../../shared/slices/participants/person.ts'
import { unknown } from '../../shared/slices/participants/same.ts'
import { given, type Past, someone } from './given.ts'

export type Command = z.input<typeof command>
export const jonas = someone('host', 'jonas')
const asking = given(participants)
type Meeting = ReturnType<typeof asking>
type Context = Parameters<Meeting['when']>[1]

export const details = (name: string, practice: string | null, more: Partial<Details> = {}): Details => ({
  ...unknown,
  name,
  practice,
  ...more
})
export const added = (id: string, personal: Details, by: string | null = null): ParticipantsEvent => ({
  type: 'participants.added',
  id,
  import: by,
  personal
})
export const edited = (id: string, personal: Details, by: string | null = null): ParticipantsEvent => ({
  type: 'participants.edited',
  id,
  import: by,
  personal
})
export const moved = (to: Presence, ...ids: string[]): ParticipantsEvent => ({ type: 'participants.moved', ids, to })
export const movedBack = (to: Presence, ...ids: string[]): ParticipantsEvent => ({
  type: 'participants.putBack',
  ids,
  to
})
export const arrived = (id: string, shown: string): ParticipantsEvent => ({
  type: 'participants.arrived',
  id,
  personal: { shown }
})
export const matched = (id: string, participant: string): ParticipantsEvent => ({
  type: 'participants.matched',
  id,
  participant
})
export const dismissed = (...ids: string[]): ParticipantsEvent => ({ type: 'participants.dismissed', ids })
export const reopened = (...ids: string[]): ParticipantsEvent => ({ type: 'participants.reopened', ids })
export const removed = (id: string): ParticipantsEvent => ({ type: 'participants.removed', id })
export const restored = (id: string): ParticipantsEvent => ({ type: 'participants.restored', id })
export const forgotten = (id: string): ParticipantsEvent => ({ type: 'participants.forgotten', id })

export const katrineIs = details('Katrine Sø', 'Tranekær Lægepraksis', {
  phone: '+4501100001',
  email: 'katrine@tranekaer.example',
  kind: 'owner'
})
export const larsIs = details('Lars Holm', 'Marstal Lægehus', { phone: '+4501100002', notes: 'Kommer fra vagt' })
export const clausIs = details('Claus Ejby', null)
export const three = [added('katrine', katrineIs), added('lars', larsIs), added('claus', clausIs)]

/** Katrine, Lars and Claus, and what has happened since. */
export const register = (...past: Past<ParticipantsEvent>[]) => asked(asking(...three, ...past))
/** Nobody in it but whom the past brings. */
export const onlyThose = (...past: Past<ParticipantsEvent>[]) => asked(asking(...past))

function asked(meeting: Meeting) {
  const person = (id: string) => meeting.state.people.find((p) => p.id === id)
  return {
    ...meeting,
    person,
    presence: (id: string) => person(id)?.presence,
    /** The names at the door that nobody knows. */
    open: () => meeting.view(jonas).arrivals?.map((a) => a.name),
    /** By the host. */
    asked: (command: Command, context: Context = {}) => meeting.when(command, { actor: jonas, ...context }),
    /** By the host; the meeting goes on from there. */
    does: (command: Command, context: Context = {}) =>
      asked(meeting.when(command, { actor: jonas, ...context }).goesOn())
  }
}
export type Registered = ReturnType<typeof asked>

export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
