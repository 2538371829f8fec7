// The groups as texts to be taken to the video tool: room by room, and person by person.
import { roomName } from '../../../shared/slices/breakouts/rooms.ts'
import type { Group } from '../groups.ts'
import { type Room, type Seat, seatsIn } from './room.ts'

/** »Anne Holm, Marstal«, the practice only where two are called the same. */
export const named = ({ name, practice }: Pick<Seat, 'name' | 'practice'>): string =>
  practice ? `${name}, ${practice}` : name

/** As one looks for them in the video tool: what stands there first. */
export const sought = (seat: Seat): string => (seat.shown ? `${seat.shown} (${named(seat)})` : named(seat))

/** »Gruppe 3 Ærø, Lokale 2«. `word` is that for a group. */
export const heading = (group: Pick<Group, 'number' | 'name' | 'place'>, word: string): string =>
  [roomName(group, word), group.place ?? ''].filter(Boolean).join(', ')

export const byRoom = (rooms: readonly Room[], word: string): string =>
  rooms.map(({ group, seats }) => [heading(group, word), ...seats.map(sought)].join('\n')).join('\n\n')

export interface Line {
  id: string
  who: string
  where: string
}

/** @param here only those who are in the meeting, or at its door */
export const linesOf = (rooms: readonly Room[], word: string, here: boolean): Line[] =>
  seatsIn(rooms)
    .filter(({ seat }) => !here || seat.present)
    .map(({ seat, group }) => ({ id: seat.id, who: named(seat), where: heading(group, word) }))

export const byPerson = (lines: readonly Line[]): string => lines.map((l) => `${l.who} → ${l.where}`).join('\n')
