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

export interface Log {
  /** Do other processes write to it too? */
  readonly shared: boolean
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
