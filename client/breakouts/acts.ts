// What one can do about the groups: each thing one command, how it is told, and the command that takes it back.
import type { Command } from '../../shared/slices/index.ts'
import { sayBreakouts } from '../messages/breakouts.ts'
import { callForHelp } from '../slices/groupHelp.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Group, Person, Round } from './groups.ts'

export interface Act {
  command: Command
  told: Told
  undo: Command | null
  /** The command's id, where what it makes is named after it. */
  id?: string
}

const told = () => sayBreakouts().told
/** What a group is called: its name, else its number. */
export const called = (group: Pick<Group, 'number' | 'name'>): string =>
  group.name ?? sayBreakouts().group(group.number)
/** In the middle of a sentence: by the number, which is its key too. */
export const inGroup = ({ number }: Pick<Group, 'number'>): string => sayBreakouts().inGroup(number)

/** `to` is null for the tray. */
export function move(round: Round, person: Person, from: Group | null, to: Group | null): Act {
  const command = (a: Group | null, b: Group | null): Command => ({
    type: 'breakouts.move',
    round: round.id,
    person: person.id,
    from: a?.id ?? null,
    to: b?.id ?? null
  })
  return {
    command: command(from, to),
    told: () => (to ? told().moved(person.name, inGroup(to)) : told().takenOut(person.name)),
    undo: command(to, from)
  }
}

export interface Seated {
  person: Person
  in: Group | null
}
export function swap(round: Round, one: Seated, other: Seated): Act {
  const command = (a: Group | null, b: Group | null): Command => ({
    type: 'breakouts.swap',
    round: round.id,
    one: { person: one.person.id, from: a?.id ?? null },
    other: { person: other.person.id, from: b?.id ?? null }
  })
  return {
    command: command(one.in, other.in),
    told: () => told().swapped(one.person.name, other.person.name),
    undo: command(other.in, one.in)
  }
}

/** The same again takes it back. */
export function lead(round: Round, group: Group, person: Person): Act {
  const is = group.leader === person.id
  const command = (leader: string | null): Command => ({
    type: 'breakouts.lead',
    round: round.id,
    group: group.id,
    person: leader
  })
  return {
    command: command(is ? null : person.id),
    told: () => (is ? told().leadsNot(person.name) : told().leads(person.name, inGroup(group))),
    undo: command(group.leader)
  }
}

function lock(round: Round, of: string, locked: boolean, what: () => string): Act {
  const command = (locked: boolean): Command => ({ type: 'breakouts.lock', round: round.id, of, locked })
  const words = () => (locked ? told().locked : told().unlocked)(what())
  return { command: command(locked), told: words, undo: command(!locked) }
}
export const lockPerson = (round: Round, { id, name }: Person): Act =>
  lock(round, id, !round.locked.includes(id), () => name)
export const lockGroup = (round: Round, group: Group): Act => lock(round, group.id, !group.locked, () => inGroup(group))

export const tick = (round: Round, people: readonly { id: string }[], placed: boolean): Command => ({
  type: 'breakouts.place',
  round: round.id,
  people: people.map((p) => p.id),
  placed
})

/** Those who are in their room in the video tool; when all of them are, none is any more. */
export function place(round: Round, people: readonly Person[]): Act | null {
  const missing = people.filter((p) => !round.placed.includes(p.id))
  const placed = missing.length > 0
  const whom = placed ? missing : people
  if (whom.length === 0) return null
  const command = (placed: boolean) => tick(round, whom, placed)
  const words = () => (placed ? told().placed : told().unplaced)(whom.length, whom[0]?.name ?? '')
  return { command: command(placed), told: words, undo: command(!placed) }
}

export function help(round: Round, group: Group): Act {
  const wanted = group.help === null
  const command = (wanted: boolean) => callForHelp(round.id, group.id, wanted)
  const words = () => (wanted ? told().help : told().helped)(inGroup(group))
  return { command: command(wanted), told: words, undo: command(!wanted) }
}

export type Written = Pick<Group, 'name' | 'task' | 'place'>
/** Only what is told: the rest may have been written by somebody else meanwhile. */
export function write(round: Round, group: Group, now: Partial<Written>): Act {
  const command = (told: Partial<Written>): Command => ({
    ...{ type: 'breakouts.write', round: round.id, group: group.id },
    ...told
  })
  const was = {
    ...('name' in now && { name: group.name }),
    ...('task' in now && { task: group.task }),
    ...('place' in now && { place: group.place })
  }
  return { command: command(now), told: () => told().written(inGroup(group)), undo: command(was) }
}

/** Several at once into one group: all that is asked for is who sits where, and it is taken back as a whole. */
export function gather(round: Round, people: readonly Person[], to: Group, id: string): Act {
  const ids = people.map((p) => p.id)
  const groups = round.groups.map((group) => {
    const others = group.people.filter((p) => !ids.includes(p))
    return { id: group.id, people: group.id === to.id ? [...others, ...ids] : others, leader: group.leader }
  })
  const moving = people.filter((p) => !to.people.includes(p.id))
  return {
    command: { type: 'breakouts.arrange', round: round.id, seen: round.version, groups },
    told: () => told().gathered(moving.length, inGroup(to)),
    undo: { type: 'breakouts.takeBack', round: round.id, arrangement: id },
    id
  }
}
