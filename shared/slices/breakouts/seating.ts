// Who sits where, after somebody has changed it.
import type { Of } from './evolve.ts'
import type { Group, Round } from './state.ts'

/** Whoever sits in another room than before has yet to be put there, and need not be remembered where they were. */
function seated(round: Round, groups: readonly Group[], { by, at }: { by: string; at: number }): Round {
  const before = seats(round.groups)
  const after = seats(groups)
  const isElsewhere = (person: string) => before.get(person) !== after.get(person)
  const gone = [...before].filter(([person]) => !after.has(person))
  const was = [...round.was].filter(([person]) => !after.has(person))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(isElsewhere)
  return {
    ...round,
    groups,
    locked: round.locked.filter((p) => !isElsewhere(p)),
    placed: round.placed.filter((p) => !isElsewhere(p)),
    was: new Map([...was, ...gone]),
    moved: new Map([...round.moved, ...changed.map((person) => [person, { by, at }] as const)]),
    version: round.version + 1,
    changed: { by, at }
  }
}

const seats = (groups: readonly Group[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap(({ id, people }) => people.map((person) => [person, id] as const)))

/** A group that was there before keeps what is written about it. */
export function arranged(round: Round, event: Of<'breakouts.arranged'>): Round {
  const groups = event.groups.map((given): Group => {
    const known = round.groups.find((g) => g.id === given.id)
    return { ...{ name: null, task: null, place: null, locked: false, help: null }, ...known, ...given }
  })
  const { groups: before, locked, ready } = round
  const after = seated(round, groups, event)
  return {
    ...after,
    before: { id: event.arrangement, version: after.version, groups: before, locked, ready },
    ready: null
  }
}

export function takenBack(round: Round, event: Of<'breakouts.takenBack'>): Round {
  const { before } = round
  if (before?.id !== event.arrangement) return round
  // what has been written, locked or called for since is not taken back with it
  const groups = before.groups.map((was): Group => {
    const { name, task, place, locked, help } = round.groups.find((g) => g.id === was.id) ?? was
    return { ...was, name, task, place, locked, help }
  })
  return { ...seated(round, groups, event), locked: before.locked, ready: before.ready, before: null }
}

export function moved(round: Round, event: Of<'breakouts.moved'>): Round {
  const to = new Map(event.moves.map((m) => [m.person, m.to]))
  const groups = round.groups.map((group): Group => {
    const stay = group.people.filter((p) => !to.has(p) || to.get(p) === group.id)
    const come = event.moves.filter((m) => m.to === group.id && !stay.includes(m.person)).map((m) => m.person)
    return { ...group, people: [...stay, ...come] }
  })
  return seated(round, groups, event)
}
