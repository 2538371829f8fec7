// The register: who is expected, where each of them stands, and the names that have turned up in the waiting room.
import type { Instant } from '../../time.ts'
import type { Details, ParticipantKind, Presence, TechCheck } from './person.ts'

export interface Participant {
  id: string
  /** Null once forgotten. */
  details: Details | null
  presence: Presence
  /** When, and by whom of the board, the presence became what it is. */
  since: Instant
  by: string
  /** When they were first let in; whoever goes and comes back was not late. */
  admittedAt: Instant | null
  techCheck: TechCheck
  /** When somebody last rang them up. */
  calledAt: Instant | null
  removed: boolean
}

/** A name that the video tool's waiting room showed. */
export interface Arrival {
  id: string
  /** Null once forgotten. */
  shown: string | null
  at: Instant
  /** `past` when the same person has turned up again since. */
  outcome: 'open' | 'dismissed' | 'matched' | 'past'
  /** Whom it was matched to. */
  participant: string | null
}

/** The last import, as long as it can be taken back. */
export interface Import {
  id: string
  at: Instant
  by: string
  added: readonly string[]
  edited: readonly { id: string; before: Details; after: Details }[]
}

export interface Register {
  people: readonly Participant[]
  arrivals: readonly Arrival[]
  lastImport: Import | null
}

export const empty: Register = { people: [], arrivals: [], lastImport: null }

/** In the video tool's meeting, or at its door. */
export const isHere = ({ presence }: Pick<Participant, 'presence'>): boolean =>
  presence === 'waiting' || presence === 'admitted'

/** A guest or a speaker: of no practice that takes part, as a rule. */
export const isGuest = (kind: ParticipantKind | null): boolean => kind === 'guest' || kind === 'speaker'

/** Let in after the meeting began in earnest, as planned; null for who has not been let in. */
export const isLate = ({ admittedAt }: Pick<Participant, 'admittedAt'>, startsAt: Instant): boolean | null =>
  admittedAt === null ? null : admittedAt > startsAt

/** Somebody in the register; null for who is unknown or was removed. */
export const registered = (register: Register, id: string): Participant | null =>
  register.people.find((p) => p.id === id && !p.removed) ?? null

/** The ids of all of them. */
export const registeredIds = ({ people }: Register): ReadonlySet<string> =>
  new Set(people.filter((p) => !p.removed).map((p) => p.id))
