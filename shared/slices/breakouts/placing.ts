// Who sits where: all of it at once, one by one, and what keeps somebody in place.
import { type Refusal, refuse } from '../../slice.ts'
import { registeredIds } from '../participants/state.ts'
import type { Around, Of, Outcome } from './decide.ts'
import { type Group, leaderOf, type Meeting, type Round, seatOf } from './state.ts'

/** Who has been taken out of the register meanwhile is left out; who sits in a locked group stays in it. */
export function arrange(round: Round, command: Of<'breakouts.arrange'>, { commandId, meeting }: Around): Outcome {
  if (round.stage === 'closed') return refuse('round-is-over')
  if (command.seen !== round.version) return refuse('has-changed', { ...round.changed })
  const all = command.groups.flatMap((g) => g.people)
  const ids = command.groups.map((g) => g.id)
  if (new Set(all).size < all.length) return refuse('in-two-groups')
  if (new Set(ids).size < ids.length) return refuse('duplicate-id')
  const registered = registeredIds(meeting.participants)
  const locked = lockedOut(round, command.groups, registered)
  if (locked) return locked
  const numbers = freeNumbers(round.groups.filter((g) => ids.includes(g.id)))
  const groups = command.groups.map(({ id, people, leader }) => {
    const known = round.groups.find((g) => g.id === id)
    const here = people.filter((p) => registered.has(p))
    const led = leader && here.includes(leader) ? leader : null
    return { id, number: known?.number ?? numbers.next().value, people: here, leader: led }
  })
  return [{ type: 'breakouts.arranged', id: round.id, arrangement: commandId, groups }]
}

type Seats = readonly { id: string; people: readonly string[] }[]

/** A locked group keeps its people, and takes in nobody; whoever is locked may be set aside, but sits in no other group. */
function lockedOut({ groups, locked }: Round, after: Seats, registered: ReadonlySet<string>): Refusal | null {
  const peopleIn = (all: Seats, id: string) =>
    (all.find((g) => g.id === id)?.people ?? [])
      .filter((p) => registered.has(p))
      .toSorted()
      .join()
  const group = groups.find((g) => g.locked && peopleIn(groups, g.id) !== peopleIn(after, g.id))
  if (group) return refuse('is-locked', { group: group.id })
  const elsewhere = (person: string) => after.some((g) => g.people.includes(person) && !isIn(groups, g.id, person))
  const participant = locked.find(elsewhere)
  return participant === undefined ? null : refuse('is-locked', { participant })
}

const isIn = (groups: Seats, id: string, person: string): boolean =>
  groups.some((g) => g.id === id && g.people.includes(person))

/** 1, 2, 3 … without those that are taken. */
function* freeNumbers(taken: readonly Group[]): Generator<number, never> {
  const numbers = new Set(taken.map((g) => g.number))
  for (let n = 1; ; n += 1) if (!numbers.has(n)) yield n
}

/** Only as long as nobody has changed who sits where since. */
export function takeBack(round: Round, { arrangement }: Of<'breakouts.takeBack'>, meeting: Meeting): Outcome {
  if (round.before?.id !== arrangement) return refuse('has-changed', { ...round.changed })
  if (round.before.version !== round.version) return refuse('has-changed', { ...round.changed })
  if (round.stage === 'closed') return refuse('round-is-over')
  const locked = lockedOut(round, round.before.groups, registeredIds(meeting.participants))
  if (locked) return locked
  return [{ type: 'breakouts.takenBack', id: round.id, arrangement }]
}

type Move = { person: string; from: string | null; to: string | null }

/** One person elsewhere, or two in each other's place. */
export function move(round: Round, command: Of<'breakouts.move' | 'breakouts.swap'>, meeting: Meeting): Outcome {
  if (round.stage === 'closed') return refuse('round-is-over')
  const moves: Move[] =
    command.type === 'breakouts.move'
      ? [command]
      : [
          { ...command.one, to: command.other.from },
          { ...command.other, to: command.one.from }
        ]
  const registered = registeredIds(meeting.participants)
  const seat = (person: string) => seatOf(round, person)?.id ?? null
  if (moves.every(({ person, to }) => seat(person) === to && registered.has(person))) return []
  for (const one of moves) {
    const refused = cannot(round, one, registered)
    if (refused) return refused
  }
  return [{ type: 'breakouts.moved', id: round.id, moves: moves.map(({ person, to }) => ({ person, to })) }]
}

/** Whoever sits elsewhere than was seen has been moved by somebody else. */
function cannot(round: Round, { person, from, to }: Move, registered: ReadonlySet<string>) {
  if (!registered.has(person)) return refuse('no-such-participant')
  const target = round.groups.find((g) => g.id === to)
  if (to !== null && !target) return refuse('no-such-group')
  const seat = seatOf(round, person)
  if ((seat?.id ?? null) !== from)
    return refuse('sits-elsewhere', { participant: person, group: seat?.id ?? null, ...round.moved.get(person) })
  if (round.locked.includes(person)) return refuse('is-locked', { participant: person })
  const locked = [seat, target].find((g) => g?.locked)
  return locked ? refuse('is-locked', { group: locked.id }) : null
}

export function lead(round: Round, { group: id, person }: Of<'breakouts.lead'>): Outcome {
  const group = round.groups.find((g) => g.id === id)
  if (!group) return refuse('no-such-group')
  if (person !== null && !group.people.includes(person))
    return refuse('sits-elsewhere', { participant: person, group: seatOf(round, person)?.id ?? null })
  return leaderOf(group) === person ? [] : [{ type: 'breakouts.led', id: round.id, group: id, person }]
}

export function lock(round: Round, { of, locked }: Of<'breakouts.lock'>): Outcome {
  const group = round.groups.find((g) => g.id === of)
  if (!group && !seatOf(round, of)) return refuse('no-such-group')
  const is = group ? group.locked : round.locked.includes(of)
  return is === locked ? [] : [{ type: 'breakouts.locked', id: round.id, of, locked }]
}

/** Only who is in a group can be put into its room. */
export function place(round: Round, { people, placed }: Of<'breakouts.place'>): Outcome {
  const changing = [...new Set(people)].filter(
    (p) => round.placed.includes(p) !== placed && (!placed || seatOf(round, p) !== null)
  )
  return changing.length === 0 ? [] : [{ type: 'breakouts.placed', id: round.id, people: changing, placed }]
}
