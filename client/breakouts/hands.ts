// What the pieces of the page work with.
import type { Desk } from './desk.svelte.ts'
import type { Drag } from './drag.svelte.ts'
import type { Menu } from './menu.svelte.ts'
import type { Placing } from './placing.svelte.ts'

export interface Hands {
  desk: Desk
  placing: Placing
  drag: Drag
  menu: Menu
  /** Those whom the rule that is shown is about. */
  concerned: () => readonly string[]
}
