// What waits for the host: who stands at the door, and who wants help.
import type { Views } from '../../shared/slices/index.ts'
import { isOpen } from '../../shared/slices/questions/state.ts'

export function hostNeeds({ participants, questions, breakouts }: Partial<Views>): number {
  const waiting = participants?.rows.filter((p) => p.presence === 'waiting').length ?? 0
  const unknown = participants?.arrivals?.length ?? 0
  const help = questions?.rows.filter((q) => q.kind === 'help' && isOpen(q)).length ?? 0
  return waiting + unknown + help + (breakouts?.now?.help.length ?? 0)
}
