// The whole socket protocol. A contract: clients other than ours rely on it.
import type { Refusal, Role } from './slice.ts'
import type { Command, Views } from './slices/index.ts'
import type { Instant } from './time.ts'

export const PROTOCOL = 1

/** One step of an RFC 6902 JSON Patch, as far as we use it. */
export type PatchStep =
  | { op: 'add' | 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }
  | { op: 'move'; from: string; path: string }

export interface Update {
  seq: number
  /** The server's clock when it was made, ms. */
  now: Instant
  /** Only in the first update of a connection: whose link this is. */
  you?: string
  views?: Partial<Views>
  patches?: Partial<Record<keyof Views, PatchStep[]>>
}

export interface Present {
  member: string
  name: string | null
  roles: readonly Role[]
  connected: boolean
}

export type Ack = { seq: number } | Refusal

export interface ToServer {
  command(id: string, command: Command, ack?: (ack: Ack) => void): void
  clock(ack?: (answer: { now: Instant }) => void): void
}

export interface ToClient {
  update(update: Update): void
  presence(present: readonly Present[]): void
}

/**
 * Why a connection is refused: `unknown-link`, `reload` (another protocol), `try-again` (too many at once from here).
 * A server in trouble says nothing and breaks it, so that every client tries again by itself.
 */
export type ConnectFault = 'unknown-link' | 'reload' | 'try-again'
