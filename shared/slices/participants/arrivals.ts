// The names in the video tool's waiting room: turning up, being tied to a participant, being nobody of ours.
import { LONGEST, MOST_PARTICIPANTS } from '../../limits.ts'
import { inLot } from '../../lots.ts'
import { isRefusal, type Refusal, refuse } from '../../slice.ts'
import type { Of, Outcome } from './decide.ts'
import type { ParticipantsEvent } from './messages.ts'
import { nameKey } from './same.ts'
import { type Arrival, isHere, type Register, registered, registeredIds } from './state.ts'

/** Nobody knows who it is: not settled, or settled on somebody who has been taken out of the register. */
export const isOpen = (register: Register, arrival: Arrival): boolean => openArrivals(register).includes(arrival)

export function openArrivals(register: Register): readonly Arrival[] {
  const there = registeredIds(register)
  const open = ({ outcome, participant }: Arrival) =>
    outcome === 'open' || (outcome === 'matched' && !there.has(participant ?? ''))
  return register.arrivals.filter((a) => a.shown !== null && open(a))
}

/** The name that somebody was tied to, by participant. */
export const shownNames = ({ arrivals }: Register): ReadonlyMap<string, string | null> =>
  new Map(arrivals.flatMap((a) => (a.outcome === 'matched' && a.participant ? [[a.participant, a.shown]] : [])))

/** What a name is shown as, without what cannot be seen. */
export const clean = (shown: string): string =>
  [
    ...shown
      .replaceAll(/\p{Cf}/gu, '')
      .replaceAll(/[\p{Cc}\s]+/gu, ' ')
      .trim()
  ]
    .slice(0, LONGEST.shown)
    .join('')
    .trim()

/**
 * A list that is pasted again adds only whom it tells of for the first time: each name stands for as many people as the
 * list has it, less those who wait under it and those who are here with it.
 */
export function arrive(register: Register, { names }: Of<'participants.arrive'>, id: string): Outcome {
  const counted = accountedFor(register)
  const fresh: string[] = []
  for (const shown of names.map(clean)) {
    if (shown === '') continue
    const left = counted.get(nameKey(shown)) ?? 0
    if (left > 0) counted.set(nameKey(shown), left - 1)
    else fresh.push(shown)
  }
  if (openArrivals(register).length + fresh.length > MOST_PARTICIPANTS) return refuse('too-many')
  return fresh.map((shown, i) => ({ type: 'participants.arrived', id: inLot(id, i), personal: { shown } }))
}

function accountedFor(register: Register): Map<string, number> {
  const counted = new Map<string, number>()
  const count = (shown: string) => counted.set(nameKey(shown), (counted.get(nameKey(shown)) ?? 0) + 1)
  for (const a of openArrivals(register)) if (a.shown !== null) count(a.shown)
  const shown = shownNames(register)
  for (const p of register.people) {
    if (p.removed || !isHere(p)) continue
    const names = [shown.get(p.id), p.details?.name].flatMap((n) => (n ? [nameKey(n)] : []))
    for (const name of new Set(names)) count(name)
  }
  return counted
}

/** Ties an arrival to a participant; nobody is two arrivals at once. */
export function tie(register: Register, arrival: string, participant: string): Outcome {
  const waits = register.arrivals.find((a) => a.id === arrival)
  const person = registered(register, participant)
  if (!waits) return refuse('no-such-arrival')
  if (!person) return refuse('no-such-participant')
  if (waits.participant === participant && waits.outcome === 'matched') return []
  if (!isOpen(register, waits)) return refuse('arrival-is-taken', { participant: waits.participant })
  const other = register.arrivals.some((a) => a.outcome === 'matched' && a.participant === participant)
  if (other && isHere(person)) return refuse('has-arrived', { participant, by: person.by, at: person.since })
  return [{ type: 'participants.matched', id: arrival, participant }]
}

/** Whoever is matched is at the door, or let in with `admit`. */
export function match(register: Register, { arrival, participant, admit }: Of<'participants.match'>): Outcome {
  const tying: readonly ParticipantsEvent[] | Refusal = tie(register, arrival, participant)
  if (isRefusal(tying)) return tying
  const presence = registered(register, participant)?.presence
  const to = admit ? 'admitted' : 'waiting'
  const stays = presence === to || presence === 'admitted' || (tying.length === 0 && !admit)
  return stays ? tying : [...tying, { type: 'participants.moved', ids: [participant], to }]
}

/** Nobody of ours after all, or unknown again. */
export function settle(
  register: Register,
  command: Of<'participants.dismiss' | 'participants.dismissMany' | 'participants.reopen'>
): Outcome {
  const wanted = 'arrivals' in command ? command.arrivals : [command.arrival]
  const known = register.arrivals.filter((a) => wanted.includes(a.id))
  const open = openArrivals(register).filter((a) => wanted.includes(a.id))
  if (known.length === 0) return refuse('no-such-arrival')
  if (command.type === 'participants.reopen') {
    const ids = known.filter((a) => a.outcome === 'dismissed').map((a) => a.id)
    return ids.length > 0 ? [{ type: 'participants.reopened', ids }] : []
  }
  if (open.length > 0) return [{ type: 'participants.dismissed', ids: open.map((a) => a.id) }]
  const [taken] = known.filter((a) => a.outcome !== 'dismissed')
  return taken ? refuse('arrival-is-taken', { participant: taken.participant }) : []
}
