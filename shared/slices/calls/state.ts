// Who is to be called upon by name: planned beforehand, drawn, or added as the meeting runs; and who has had the floor.
import type { Instant } from '../../time.ts'
import type { Agenda } from '../agenda/state.ts'
import { type Participant, type Register, registered } from '../participants/state.ts'
import type { Queue } from '../questions/state.ts'

/** Given the floor is called; then they have answered, or passed it on. */
export const callStates = ['planned', 'called', 'answered', 'passed'] as const
export type CallState = (typeof callStates)[number]

export interface Call {
  id: string
  /** The agenda's block that it belongs to. */
  block: string | null
  participant: string
  /** What they are to be asked, which may be nothing in particular. Null once forgotten. */
  words: { question: string } | null
  state: CallState
  /** When, and by whom of the board, it came to where it is. */
  since: Instant
  by: string
  /** When they were given the floor; null when they have not been. */
  calledAt: Instant | null
  /** Who had the floor until then, and was done with it. */
  after: string | null
  /** By lot. */
  picked: boolean
  /** The one that was drawn before it, and for whom this one stands. */
  instead: string | null
  removed: boolean
}

export interface Calls {
  /** In the order in which they are to be called. */
  rows: readonly Call[]
  /** Those who were given the floor, in the order in which they were. */
  spoken: readonly string[]
}

export const empty: Calls = { rows: [], spoken: [] }

/** The slices that are read: who is here, what they have asked, and what is held. */
export interface Meeting {
  participants: Register
  questions: Queue
  agenda: Agenda
}

/** Whose name can be called: in the meeting, not at its door. */
export const isIn = ({ presence }: Pick<Participant, 'presence'>): boolean => presence === 'admitted'

/** Still to be called, or speaking. */
export const isOpen = ({ state }: Pick<Call, 'state'>): boolean => state === 'planned' || state === 'called'

/** Those that stand, of people who are in the register: whoever is taken out takes their calls along, and back. */
export const standing = ({ rows }: Calls, { participants }: Pick<Meeting, 'participants'>): readonly Call[] =>
  rows.filter((c) => !c.removed && registered(participants, c.participant) !== null)

/** Who has the floor. */
export const floorOf = (calls: Calls, meeting: Pick<Meeting, 'participants'>): Call | null =>
  standing(calls, meeting).find((c) => c.state === 'called') ?? null

/** The block it belongs to, as long as there is such a block. */
export const blockOf = ({ block }: Pick<Call, 'block'>, { agenda }: Pick<Meeting, 'agenda'>): string | null =>
  agenda.blocks.some((b) => b.id === block) ? block : null

/** Nobody is to be called twice in one block before they have spoken. @param but of all calls but this one */
export const isPlanned = (
  { rows }: Calls,
  { participant, block }: Pick<Call, 'participant' | 'block'>,
  but = ''
): boolean =>
  rows.some((c) => c.id !== but && !c.removed && isOpen(c) && c.participant === participant && c.block === block)
