// What the server must answer to a command, worked out from the twin: only what must be refused is ever sent.
import { decide, parseCommand } from '../../shared/meeting.ts'
import { type Actor, isRefusal } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'

export interface Expected {
  refused: string
  path?: readonly PropertyKey[]
}

/** Null when it would be done, or is so already: then it is not for us. */
export function expected(state: State, raw: unknown, actor: Actor): Expected | null {
  const read = parseCommand(raw)
  if (!read.ok) return { refused: 'malformed', path: read.path }
  const outcome = decide(state, read.value, { actor, now: Date.now(), commandId: 'never-used' })
  return isRefusal(outcome) ? { refused: outcome.refused } : null
}
