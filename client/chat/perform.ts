// Does what was pressed; when somebody else did it first, that is what is told, and there is nothing of mine to take back.
import type { Room } from '../context.ts'
import { movedBy } from '../slices/questionsLesson.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Act } from './acts.ts'

export function perform({ live, deeds }: Pick<Room, 'live' | 'deeds'>, act: Act): Promise<boolean> {
  const { command, told, undo, moves, id } = act
  const how = id === undefined ? {} : { id }
  if (!moves) return deeds.ask(command, told, undo, how)
  const others = (): Told | null => {
    const now = live.views.questions?.rows.find((q) => q.id === moves.id)
    if (!now || now.state !== moves.to || now.by === live.you) return null
    const { state, by, since } = now
    return () => movedBy(live, state, by, since)
  }
  return deeds.ask(command, told, undo, { ...how, others })
}
