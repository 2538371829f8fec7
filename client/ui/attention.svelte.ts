// What the strip and the browser's tab tell of the board as one; found out by a piece that is fetched once the page stands.
import type { Role } from '../../shared/slice.ts'

/** A role that can change hands with one key. */
export interface Handing {
  role: Role
  /** On the button, beside the role's sign. */
  short(): string
  /** What it does, beginning with that. */
  label(): string
  /** Why it is offered. */
  why(): string
  run(): void
}

export class Attention {
  handing: Handing | null = $state.raw(null)
  /** How much waits for this person, in all their roles. */
  count = $state(0)
  /** Opens what one can choose about being told; null until that is there. */
  settings: (() => void) | null = $state.raw(null)
}
