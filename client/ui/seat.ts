// Which of my roles this page is for, and which others I could turn to.
import type { Role } from '../../shared/slice.ts'

export interface Seat {
  /** The role whose view is shown; null on the room screen. */
  readonly role: Role | null
  readonly choices: readonly Role[]
  choose(role: Role): void
  /** Another of my roles, shown beside that one; null for none. */
  readonly beside: Role | null
  layBeside(role: Role | null): void
  /** This page is one of two that stand beside each other: the strip stands above both. */
  readonly pane: boolean
  /** The page one has turned to; null for the one the view begins with. */
  readonly page: 'groups' | null
  turnTo(page: 'groups' | null): void
}
