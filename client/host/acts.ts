// What one can do about who comes and goes: each thing one command, how it is told, and the command that takes it back.

import { inLot } from '../../shared/lots.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Presence, TechCheck } from '../../shared/slices/participants/person.ts'
import { sayHost } from '../messages/host.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Arrival, Person } from './people.ts'

/** A thing to be done. */
export interface Act {
  command: Command
  told: Told
  undo: Command | null
  /** Whom it moves, and where to: to see afterwards whether it was me who did. */
  moves?: { people: readonly Person[]; to: Presence; arrivals: readonly string[] }
  /** The command's id, where what it makes is named after it. */
  id?: string
}
export interface Match {
  arrival: string
  person: Person
}

const told = () => sayHost().told

/** Takes back what moved these people there. */
export const putBack = (from: Presence, people: readonly Person[], arrivals: readonly string[] = []): Command => ({
  type: 'participants.putBack',
  from,
  people: people.map(({ id, presence }) => ({ id, to: presence })),
  arrivals: [...arrivals]
})

function move(command: Command, person: Person, to: Presence, sentence: Told): Act {
  const people = [person]
  return { command, told: sentence, undo: putBack(to, people), moves: { people, to, arrivals: [] } }
}

export const admit = (person: Person): Act =>
  move({ type: 'participants.admit', id: person.id }, person, 'admitted', () => told().admitted(person.name))
export const leave = (person: Person): Act =>
  move({ type: 'participants.leave', id: person.id }, person, 'left', () => told().left(person.name))
export const decline = (person: Person): Act =>
  move({ type: 'participants.decline', id: person.id }, person, 'declined', () => told().declined(person.name))
export const expect = (person: Person): Act =>
  move({ type: 'participants.expect', id: person.id }, person, 'expected', () => told().expected(person.name))
export const wait = (person: Person): Act =>
  move({ type: 'participants.wait', id: person.id }, person, 'waiting', () => told().waits(person.name))

/** The name in the waiting room is theirs, and they are let in. */
export const match = (arrival: Arrival, person: Person): Act => ({
  command: { type: 'participants.match', arrival: arrival.id, participant: person.id, admit: true },
  told: () => told().matched(arrival.name, person.name),
  undo: putBack('admitted', [person], [arrival.id])
})

/** Those who wait, and those whose name in the waiting room is as good as certain. */
export function admitMany(people: readonly Person[], matches: readonly Match[]): Act {
  const all = [...people, ...matches.map((m) => m.person)]
  const arrivals = matches.map((m) => m.arrival)
  return {
    command: {
      type: 'participants.admitMany',
      ids: people.map((p) => p.id),
      matches: matches.map(({ arrival, person }) => ({ arrival, participant: person.id }))
    },
    told: () => told().admittedMany(all.length),
    undo: putBack('admitted', all, arrivals),
    moves: { people: all, to: 'admitted', arrivals }
  }
}

export const dismiss = (arrival: Arrival): Act => ({
  command: { type: 'participants.dismiss', arrival: arrival.id },
  told: () => told().dismissed(arrival.name),
  undo: { type: 'participants.reopen', arrivals: [arrival.id] }
})

/** @param id of the command: the names it writes up are called after it */
export const arrive = (id: string, names: readonly string[]): Act => ({
  id,
  command: { type: 'participants.arrive', names: [...names] },
  told: () => (names.length === 1 ? told().wroteUp(names[0] ?? '') : told().wroteUpMany(names.length)),
  undo: { type: 'participants.dismissMany', arrivals: names.map((_, i) => inLot(id, i)) }
})

export interface Newcomer {
  name: string
  practice?: string
  phone?: string
  email?: string
}

/** Somebody who was on no list, let in at once; `arrival` is the name they wait under. */
export const add = (id: string, newcomer: Newcomer, arrival: string | null): Act => ({
  command: { type: 'participants.add', id, ...newcomer, admit: true, ...(arrival !== null && { arrival }) },
  told: () => told().added(newcomer.name),
  undo: { type: 'participants.remove', id }
})

export const check = (person: Person, result: TechCheck): Act => ({
  command: { type: 'participants.techCheck', id: person.id, result },
  told: () => told().checked[result](person.name),
  undo: { type: 'participants.techCheck', id: person.id, result: person.techCheck ?? 'not-done' }
})

/** They have asked not to be called upon by name, or may be after all. */
export const leaveAlone = (person: Person, noCall: boolean): Act => ({
  command: { type: 'participants.edit', id: person.id, noCall },
  told: () => told().noCall(person.name, noCall),
  undo: { type: 'participants.edit', id: person.id, noCall: !noCall }
})

/** An earlier call would be forgotten too if a second one were taken back. */
export const call = (person: Person): Act => ({
  command: { type: 'participants.call', id: person.id },
  told: () => told().called(person.name),
  undo: person.calledAt ? null : { type: 'participants.call', id: person.id, called: false }
})
