// What the screens know of the server: the store they are written against.

import type { Command, Views } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Ack, Present } from '../shared/wire.ts'

export interface Waiting {
  id: string
  command: Command
  /** When it was pressed, on the server's clock. */
  at: Instant
}

export interface Live {
  /** Reactive; a slice's object is replaced when it changes. */
  readonly views: Partial<Views>
  /** My member id, or 'screen'. */
  readonly you: string | null
  readonly present: readonly Present[]
  readonly link: 'connecting' | 'on' | 'off' | 'unknown-link' | 'reload'
  /** When the connection was lost, on the server's clock; null while it is there. */
  readonly offSince: Instant | null
  /** When it tries again, on the server's clock. */
  readonly retryAt: Instant | null
  /** Pressed and not yet answered, in order. */
  readonly waiting: readonly Waiting[]
  /** Keeps trying under one id until it is answered; `withdrawn` is the refusal of what was taken back. */
  ask(command: Command): Promise<Ack>
  /** Takes back a command that has not been sent; false when it is too late for that. */
  withdraw(id: string): boolean
  /** The server's clock. Not reactive. */
  now(): Instant
}

export interface Clock {
  /** The server's clock, reactive, in step with the seconds that are shown. */
  readonly now: Instant
}

export interface TickingClock extends Clock {
  /** Ticks with the seconds that are left to this instant (or gone since). */
  align(target: Instant): void
}
