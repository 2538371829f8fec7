// Gives somebody on the board, or the room screen, a new link: the log gets its hash, the answer its token, and nobody keeps it.
import { nanoid } from 'nanoid'
import { parseCommand } from '../shared/meeting.ts'
import { isRefusal, type Refusal, refuse } from '../shared/slice.ts'
import { newLink } from './links.ts'
import type { Room } from './room.ts'

interface Gift {
  meeting: string
  /** A member's id, or SCREEN. */
  member: string
  /** Who makes it: only the coordinator may. */
  by: string
  /** Are the member's other links closed by it? */
  instead: boolean
  base: string
}

export async function giveLink(
  room: Room,
  { meeting, member, by, instead, base }: Gift
): Promise<{ token: string; url: string } | Refusal> {
  const { token, url, hash } = newLink(base, meeting)
  const read = parseCommand({ type: 'board.makeLink', member, hash, instead })
  if (!read.ok) return refuse('no-such-member')
  const answer = await room.submit({ commandId: nanoid(), command: read.value, by })
  return isRefusal(answer) ? answer : { token, url }
}
