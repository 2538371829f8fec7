// Does what was pressed; when somebody else did it first, that is what is told, and there is nothing of mine to take back.
import type { Room } from '../context.ts'
import { byOthers } from '../slices/questionsLesson.ts'
import type { Act } from './acts.ts'

export function perform({ live, deeds }: Pick<Room, 'live' | 'deeds'>, act: Act): Promise<boolean> {
  const { command, told, undo, moves, id } = act
  const how = id === undefined ? {} : { id }
  if (!moves) return deeds.ask(command, told, undo, how)
  return deeds.ask(command, told, undo, { ...how, others: () => byOthers(live, moves.id, moves.to) })
}
