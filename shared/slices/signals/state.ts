// What has been signalled: by whom, in which role, to which, and who has seen it.
import { holds, type Role, type Viewer } from '../../slice.ts'
import { type Instant, MINUTE, type Millis } from '../../time.ts'

/** Those that need no writing: wait, more pace, all are in, a technical problem, come to me, five minutes. */
export const readySignals = ['wait', 'faster', 'all-in', 'technical', 'come', 'five'] as const
export type ReadySignal = (typeof readySignals)[number]
/** A role, or everybody on the board. */
export type Receiver = Role | 'all'

/** How long it is in sight. */
export const LASTS: Millis = 2 * MINUTE

export interface Seen {
  /** A member of the board. */
  member: string
  at: Instant
  /** They have said so themselves. */
  acknowledged: boolean
}

export interface Signal {
  id: string
  at: Instant
  /** The member who sent it, and the role they spoke for. */
  by: string
  as: Role
  to: Receiver
  ready: ReadySignal | null
  /** Null for a ready one, and once forgotten. */
  text: string | null
  withdrawn: boolean
  seen: readonly Seen[]
}

export type Signals = readonly Signal[]
export const empty: Signals = []

/** To whom it is addressed; nothing is addressed to the room screen. */
export const isTo = ({ to }: Pick<Signal, 'to'>, viewer: Viewer): boolean =>
  to === 'all' ? !holds(viewer, 'screen') : holds(viewer, to)

/** Whether they are to see it. Somebody with several roles may well send to one of their own, and knows it already. */
export const receives = (signal: Pick<Signal, 'to' | 'by'>, member: Viewer & { id: string }): boolean =>
  signal.by !== member.id && isTo(signal, member)
