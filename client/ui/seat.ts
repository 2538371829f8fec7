// Which of my roles this page is for, and which others I could turn to.
import type { Role } from '../../shared/slice.ts'

export interface Seat {
  /** The role whose view is shown; null on the room screen. */
  readonly role: Role | null
  /** My roles that have a view of their own. */
  readonly choices: readonly Role[]
  choose(role: Role): void
  /** The page one has turned to; null for the one the view begins with. */
  readonly page: 'groups' | null
  turnTo(page: 'groups' | null): void
}
