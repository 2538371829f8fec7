// Copies what happened to the breakout rooms into state.
import type { Stamp } from '../../slice.ts'
import { minutes } from '../../time.ts'
import type { BreakoutsEvent } from './messages.ts'
import { arranged, moved, takenBack } from './seating.ts'
import { type Breakouts, type Group, type Round, seatOf } from './state.ts'

export type Of<T extends BreakoutsEvent['type']> = Extract<BreakoutsEvent, { type: T }> & Stamp

export function evolve(breakouts: Breakouts, event: BreakoutsEvent & Stamp): Breakouts {
  const { rounds, rules } = breakouts
  switch (event.type) {
    case 'breakouts.planned':
      return { ...breakouts, rounds: [...rounds, planned(rounds, event)] }
    case 'breakouts.ruled':
      return { ...breakouts, rules: [...rules, { id: event.id, how: event.how, people: event.people }] }
    case 'breakouts.unruled':
      return { ...breakouts, rules: rules.filter((r) => r.id !== event.id) }
  }
  const id = event.type === 'breakouts.written' || event.type === 'breakouts.told' ? event.round : event.id
  return { ...breakouts, rounds: rounds.map((r) => (r.id === id ? inRound(r, event) : r)) }
}

type InRound = Exclude<BreakoutsEvent & Stamp, Of<'breakouts.planned' | 'breakouts.ruled' | 'breakouts.unruled'>>

function inRound(round: Round, event: InRound): Round {
  const { by, at } = event
  switch (event.type) {
    case 'breakouts.set': {
      const { block, minutes, size, practices, wishes } = event
      return { ...round, block, minutes, size, practices, wishes }
    }
    case 'breakouts.dropped':
    case 'breakouts.restored':
      return { ...round, dropped: event.type === 'breakouts.dropped' }
    case 'breakouts.arranged':
      return arranged(round, event)
    case 'breakouts.takenBack':
      return takenBack(round, event)
    case 'breakouts.moved':
      return moved(round, event)
    case 'breakouts.led':
      return withGroup(round, event.group, (g) => ({ ...g, leader: event.person }))
    case 'breakouts.locked':
      return lock(round, event)
    case 'breakouts.written':
      return written(round, event)
    case 'breakouts.readied':
      return { ...round, ready: event.ready ? { by, at } : null }
    case 'breakouts.placed': {
      const others = round.placed.filter((p) => !event.people.includes(p))
      return { ...round, placed: event.placed ? [...others, ...event.people] : others }
    }
    case 'breakouts.helpCalled':
      return withGroup(round, event.group, (g) => ({ ...g, help: event.wanted ? { by, at } : null }))
    case 'breakouts.told':
      return { ...round, said: [...round.said, { id: event.id, text: event.personal?.text ?? null, by, at }] }
    default:
      return staged(round, event)
  }
}

/** Groups like those of another round have its people and what they are called, and begin with nothing done. */
function planned(rounds: readonly Round[], event: Of<'breakouts.planned'>): Round {
  const { id, block, minutes, size, practices, wishes } = event
  const like = rounds.find((r) => r.id === event.like)
  const groups = event.groups.flatMap(({ id, like: other }): Group[] => {
    const group = like?.groups.find((g) => g.id === other)
    return group ? [{ ...group, id, task: null, locked: false, help: null }] : []
  })
  return {
    ...{ id, block, minutes, size, practices, wishes, groups },
    ...{ task: null, locked: [], placed: [], was: new Map(), moved: new Map() },
    ...{ version: 0, changed: null, before: null, ready: null },
    ...{ stage: 'planned', openedAt: null, endsAt: null, called: null, closedAt: null },
    ...{ said: [], dropped: false }
  }
}

const withGroup = (round: Round, id: string, change: (group: Group) => Group): Round => ({
  ...round,
  groups: round.groups.map((g) => (g.id === id ? change(g) : g))
})

function lock(round: Round, { of, locked }: Of<'breakouts.locked'>): Round {
  if (round.groups.some((g) => g.id === of)) return withGroup(round, of, (g) => ({ ...g, locked }))
  const others = round.locked.filter((p) => p !== of)
  return { ...round, locked: locked && seatOf(round, of) ? [...others, of] : others }
}

function written(round: Round, { id, personal }: Of<'breakouts.written'>): Round {
  const { name = null, task = null, place = null } = personal ?? {}
  return id === round.id ? { ...round, task } : withGroup(round, id, (g) => ({ ...g, name, task, place }))
}

type Staged = Of<
  'breakouts.opened' | 'breakouts.extended' | 'breakouts.calledBack' | 'breakouts.closed' | 'breakouts.putBack'
>

function staged(round: Round, event: Staged): Round {
  const { by, at } = event
  switch (event.type) {
    case 'breakouts.opened':
      return { ...round, stage: 'open', openedAt: at, endsAt: at + minutes(event.minutes) }
    case 'breakouts.extended':
      return { ...round, endsAt: (round.endsAt ?? at) + minutes(event.minutes) }
    case 'breakouts.calledBack':
      return { ...round, stage: 'called', called: { by, at } }
    case 'breakouts.closed':
      return { ...unasked(round), stage: 'closed', closedAt: at }
    case 'breakouts.putBack':
      return putBack(round, event)
  }
}

/** Nobody calls for help from a room that is not open. */
const unasked = (round: Round): Round => ({ ...round, groups: round.groups.map((g) => ({ ...g, help: null })) })

function putBack(round: Round, { from }: Of<'breakouts.putBack'>): Round {
  if (from === 'open') return { ...unasked(round), stage: 'planned', openedAt: null, endsAt: null }
  if (from === 'called') return { ...round, stage: 'open', called: null }
  return { ...round, stage: round.called === null ? 'open' : 'called', closedAt: null }
}
