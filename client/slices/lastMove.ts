// Who last moved the meeting and where to, in words; for who did not do it here themselves.
import type { Live } from '../live.svelte.ts'
import { say } from '../messages/index.svelte.ts'
import type { Deed } from '../ui/deeds.svelte.ts'
import { callName } from '../ui/people.ts'

export function lastMove(live: Live): (Deed & { by: string }) | null {
  const agenda = live.views.agenda
  if (!agenda?.moved) return null
  const { by, at } = agenda.moved
  const current = agenda.blocks.find((b) => b.id === agenda.current)
  const who = () => (by === live.you ? null : callName(live, by))
  const begun = agenda.blocks.filter((b) => b.startedAt !== null).length
  const told = () => {
    if (!current) return say().told.finished(who())
    if (current.startedAt !== at) return say().told.back(who(), current.title)
    return begun > 1 ? say().told.next(who(), current.title) : say().told.started(who())
  }
  return { by, at, told, undo: null }
}
