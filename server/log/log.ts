// The log: what has happened in each meeting, in order, on disk. Every implementation passes test/server/log.contract.ts.
import type { Subject } from '../../shared/slice.ts'
import type { Event, Recorded } from '../../shared/slices/index.ts'
import type { Instant } from '../../shared/time.ts'
import type { Ack } from '../../shared/wire.ts'

/** One command as it was answered: its events (none when it was refused, or was so already), and the answer itself. */
export interface Entry {
  commandId: string
  by: string
  at: Instant
  events: readonly Event[]
  answer: Ack
  /** Whose personal parts go, in the same transaction. */
  forget: readonly Subject[]
  /** The meeting's secrets go too. */
  empty?: boolean
}

/** What may be in no event: kept apart, sealed, and erased on its own. */
export interface Secrets {
  put(meeting: string, secrets: readonly { id: string; text: string }[]): Promise<void>
  /** Null when it was erased, or never was. */
  get(meeting: string, id: string): Promise<string | null>
  all(meeting: string): Promise<ReadonlyMap<string, string>>
  drop(meeting: string, ids: readonly string[]): Promise<void>
}

/** A piece of a file: a part of its bytes, the picture of a page, its words. */
export interface Piece {
  name: string
  bytes: Uint8Array
}

/** Files of a meeting, in pieces that are each sealed; no event ever holds any of it. */
export interface Files {
  /** All or none; a piece that is there already gives way. False, and nothing is kept, when there is no such meeting. */
  put(meeting: string, file: string, pieces: readonly Piece[], at: Instant): Promise<boolean>
  /** Null when there is no such piece. */
  get(meeting: string, file: string, piece: string): Promise<Buffer | null>
  /** The pieces there are, and how many bytes each is. */
  pieces(meeting: string, file: string): Promise<ReadonlyMap<string, number>>
  /** The meeting's files, and when something was last put into each. */
  all(meeting: string): Promise<ReadonlyMap<string, Instant>>
  drop(meeting: string, file: string): Promise<void>
}

/** What others call our messages. */
export interface References {
  note(reference: string, meeting: string, message: string): Promise<void>
  find(reference: string): Promise<{ meeting: string; message: string } | null>
}

/** Who is connected, told to the other processes that share the log. */
export interface Attendance {
  /** These are connected here, and nobody else. */
  here(meeting: string, members: readonly string[]): void
  /** Who is connected elsewhere. */
  elsewhere(meeting: string): Promise<ReadonlySet<string>>
}

/** What comes from the other processes that share the log. */
export interface Elsewhere {
  /**
   * Somebody has written to this meeting, or erased it; null: to any of them, for all we know.
   * @param upTo the last event that is told of; without it, nobody knows
   */
  written(meeting: string | null, upTo?: number): void
  /** Others are connected there than before; null: anywhere, for all we know. */
  seated(meeting: string | null): void
  /** The log has been out of reach for so long that what is open here may be old. */
  lost(why: unknown): void
}

/** The log cannot do it right now; what was asked for may be asked for again. */
export class LogUnavailable extends Error {}

export interface Log {
  /** Do other processes write to it too? */
  readonly shared: boolean
  /** Tells what happens elsewhere, from now on. Before this is called, `read` may be answered by what is old. */
  tail(elsewhere: Elsewhere): void
  readonly attendance: Attendance
  /**
   * All entries in one transaction. 'written' once they are on disk; 'conflict' when someone wrote after `seq`, or has
   * answered one of the commands, and then nothing was written. Rejects when the disk will not take it.
   */
  append(meeting: string, seq: number, entries: readonly Entry[]): Promise<'written' | 'conflict'>
  /** What these commands were answered, those of them that were. */
  answers(meeting: string, commandIds: readonly string[]): Promise<ReadonlyMap<string, Ack>>
  /** Everything after `seq`. Personal parts that are forgotten read as null. */
  read(meeting: string, seq: number): Promise<{ seq: number; event: Recorded }[]>
  /** Every meeting there is, the one last touched first. */
  meetings(): Promise<{ id: string; lastAt: Instant }[]>
  readonly secrets: Secrets
  readonly files: Files
  readonly references: References
  /** The meeting is gone, all of it, with its secrets and its files. */
  erase(meeting: string): Promise<void>
  /** Rejects when nothing can be written right now. */
  check(): Promise<void>
  close(): Promise<void>
}
