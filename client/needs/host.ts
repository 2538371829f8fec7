// What waits for the host: who stands at the door, and who wants help.
import type { Views } from '../../shared/slices/index.ts'
import { atDoor } from '../../shared/slices/participants/counts.ts'
import { isOpen } from '../../shared/slices/questions/state.ts'

export function hostNeeds({ participants, questions, breakouts }: Partial<Views>): number {
  const help = questions?.rows.filter((q) => q.kind === 'help' && isOpen(q)).length ?? 0
  return (participants ? atDoor(participants.counts) : 0) + help + (breakouts?.now?.help.length ?? 0)
}
