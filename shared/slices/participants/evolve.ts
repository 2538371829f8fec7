// Copies what happened to the participants into state.
import type { Stamp } from '../../slice.ts'
import type { ParticipantsEvent } from './messages.ts'
import type { Presence } from './person.ts'
import type { Arrival, Import, Participant, Register } from './state.ts'

type Of<T extends ParticipantsEvent['type']> = Extract<ParticipantsEvent, { type: T }> & Stamp

export function evolve(register: Register, event: ParticipantsEvent & Stamp): Register {
  switch (event.type) {
    case 'participants.added':
      return added(register, event)
    case 'participants.edited':
      return edited(register, event)
    case 'participants.importUndone':
      return { ...register, lastImport: null }
    case 'participants.removed':
      return person(register, event.id, (p) => ({ ...p, removed: true }))
    case 'participants.restored':
      return person(register, event.id, (p) => ({ ...p, removed: false }))
    case 'participants.forgotten':
      return forgotten(register, event.id)
    case 'participants.arrived': {
      const arrival: Arrival = {
        id: event.id,
        shown: event.personal?.shown ?? null,
        at: event.at,
        outcome: 'open',
        participant: null
      }
      return { ...register, arrivals: [...register.arrivals, arrival] }
    }
    case 'participants.matched':
      return matched(register, event)
    case 'participants.dismissed':
      return arrivals(register, event.ids, (a) => ({ ...a, outcome: 'dismissed', participant: null }))
    case 'participants.reopened':
      return arrivals(register, event.ids, (a) => ({ ...a, outcome: 'open', participant: null }))
    case 'participants.moved':
      return moved(register, event, false)
    case 'participants.putBack':
      return moved(register, event, true)
    case 'participants.techChecked':
      return person(register, event.id, (p) => ({ ...p, techCheck: event.result }))
    case 'participants.called':
      return person(register, event.id, (p) => ({ ...p, calledAt: event.called ? event.at : null }))
  }
}

const person = (register: Register, id: string, how: (person: Participant) => Participant): Register => ({
  ...register,
  people: register.people.map((p) => (p.id === id ? how(p) : p))
})
const arrivals = (register: Register, ids: readonly string[], how: (arrival: Arrival) => Arrival): Register => ({
  ...register,
  arrivals: register.arrivals.map((a) => (ids.includes(a.id) ? how(a) : a))
})

function added(register: Register, { id, personal, by, at, ...event }: Of<'participants.added'>): Register {
  const presence: Presence = personal?.signUp === 'declines' ? 'declined' : 'expected'
  const newcomer: Participant = {
    id,
    details: personal,
    presence,
    since: at,
    by,
    admittedAt: null,
    techCheck: 'not-done',
    calledAt: null,
    removed: false
  }
  const people = [...register.people, newcomer]
  if (event.import === null) return { ...register, people }
  const last = importNamed(register, event.import, { at, by })
  return { ...register, people, lastImport: { ...last, added: [...last.added, id] } }
}

function edited(register: Register, { id, personal, by, at, ...event }: Of<'participants.edited'>): Register {
  const before = register.people.find((p) => p.id === id)?.details
  const after = person(register, id, (p) => ({ ...p, details: personal }))
  if (event.import === null) return after
  const last = importNamed(register, event.import, { at, by })
  const edit = before && personal ? [{ id, before, after: personal }] : []
  return { ...after, lastImport: { ...last, edited: [...last.edited, ...edit] } }
}

const importNamed = ({ lastImport }: Register, id: string, { at, by }: Stamp): Import =>
  lastImport?.id === id ? lastImport : { id, at, by, added: [], edited: [] }

function forgotten(register: Register, id: string): Register {
  const last = register.lastImport
  return {
    people: register.people.map((p) => (p.id === id ? { ...p, details: null, removed: true } : p)),
    arrivals: register.arrivals.map((a) => (a.id === id ? { ...a, shown: null } : a)),
    lastImport: last && { ...last, edited: last.edited.filter((e) => e.id !== id) }
  }
}

/** Whoever turned up under another name before is the one who turned up now. */
function matched(register: Register, { id, participant }: Of<'participants.matched'>): Register {
  return {
    ...register,
    arrivals: register.arrivals.map((a) => {
      if (a.id === id) return { ...a, outcome: 'matched', participant }
      return a.outcome === 'matched' && a.participant === participant ? { ...a, outcome: 'past' } : a
    })
  }
}

/** When a first admission is taken back, it has not been one. */
function moved(
  register: Register,
  { ids, to, at, by }: Of<'participants.moved' | 'participants.putBack'>,
  undone: boolean
): Register {
  const who = new Set(ids)
  const admittedAt = (p: Participant) => {
    if (undone && p.presence === 'admitted' && p.admittedAt === p.since) return null
    return p.admittedAt ?? (to === 'admitted' ? at : null)
  }
  return {
    ...register,
    people: register.people.map((p) =>
      who.has(p.id) ? { ...p, presence: to, since: at, by, admittedAt: admittedAt(p) } : p
    )
  }
}
