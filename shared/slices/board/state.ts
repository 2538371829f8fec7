// Who sits at the table, what they hold right now, and the links that let them in.
import { type Actor, type Role, SERVER } from '../../slice.ts'
import type { Instant } from '../../time.ts'

/** The room screen's id where a member's would stand: it has links, but no name and no role of the board's. */
export const SCREEN = 'screen'

export interface Member {
  id: string
  /** Null once forgotten. */
  name: string | null
  roles: readonly Role[]
  removed: boolean
}

export interface Link {
  /** A member's id, or SCREEN. */
  member: string
  hash: string
  madeAt: Instant
}

/** A role that somebody took because its holder was away, to be given back. */
export interface Loan {
  role: Role
  /** Whose it is. */
  from: string
  /** Who has it meanwhile. */
  to: string
}

export interface Board {
  members: readonly Member[]
  /** Those that still open the door. */
  links: readonly Link[]
  loans: readonly Loan[]
}

export const empty: Board = { members: [], links: [], loans: [] }

/** Whoever sits at the table; null for who is unknown or has been removed. */
export const seated = (board: Board, id: string): Member | null =>
  board.members.find((m) => m.id === id && !m.removed) ?? null

/** A member, the room screen, or the server, as an actor with the roles held right now. */
export function actorOf(board: Board, id: string): Actor | null {
  if (id === SCREEN) return { id, roles: ['screen'] }
  if (id === SERVER) return { id, roles: [] }
  const member = seated(board, id)
  return member && { id, roles: member.roles }
}

/** Who a link with this hash lets in; null when it is closed, or the person has left the board. */
export function linkHolder(board: Board, hash: string): Actor | null {
  const link = board.links.find((l) => l.hash === hash)
  return link ? actorOf(board, link.member) : null
}
