// What one can do about the groups: each thing one command, how it is told, and the command that takes it back.
import type { Command } from '../../shared/slices/index.ts'
import { sayBreakouts } from '../messages/breakouts.ts'
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
    told: () => (to ? told().moved(person.name, called(to)) : told().takenOut(person.name)),
    undo: command(to, from)
  }
}
