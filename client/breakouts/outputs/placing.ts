// Who has been put into their room in the video tool: ticked off one by one or a room at a time, and back again.
import type { Command } from '../../../shared/slices/index.ts'
import { sayOutputs } from '../../messages/outputs.ts'
import { type Act, tick } from '../acts.ts'
import type { Round } from '../groups.ts'
import type { Room, Seat } from './room.ts'

/** As it will be once what was pressed is done. */
export function placedIn(round: Round, pressed: readonly Command[]): ReadonlySet<string> {
  const placed = new Set(round.placed)
  for (const press of pressed) {
    if (press.type !== 'breakouts.place' || press.round !== round.id) continue
    for (const person of press.people) press.placed ? placed.add(person) : placed.delete(person)
  }
  return placed
}

export const isOnTheWay = (pressed: readonly Command[], person: string): boolean =>
  pressed.some((c) => c.type === 'breakouts.place' && c.people.includes(person))

/** Null when there is nothing to do. Only those whom it changes are changed back. */
export function place(round: Round, seats: readonly Seat[], placed: boolean, now: ReadonlySet<string>): Act | null {
  const changing = seats.filter((s) => now.has(s.id) !== placed)
  const { told } = sayOutputs()
  const [only] = changing
  if (!only) return null
  return {
    command: tick(round, changing, placed),
    told: () => (changing.length === 1 ? told.one(only.name, placed) : told.many(changing.length, placed)),
    undo: tick(round, changing, !placed)
  }
}

export const countPlaced = (rooms: readonly Room[], placed: ReadonlySet<string>): number =>
  rooms.reduce((sum, { seats }) => sum + seats.filter((s) => placed.has(s.id)).length, 0)
