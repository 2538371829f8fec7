// What every component of a meeting's page can reach: the server's state, the clock, what was done, and the keys.
import { createContext } from 'svelte'
import type { Clock } from './clock.svelte.ts'
import type { Live } from './live.svelte.ts'
import type { Attention } from './ui/attention.svelte.ts'
import type { Deeds } from './ui/deeds.svelte.ts'
import type { Keymap } from './ui/keys.svelte.ts'
import type { Seat } from './ui/seat.ts'

export interface Room {
  readonly live: Live
  readonly clock: Clock
  readonly deeds: Deeds
  readonly keymap: Keymap
  readonly seat: Seat
  readonly attention: Attention
}

export const [useRoom, provideRoom] = createContext<Room>()
