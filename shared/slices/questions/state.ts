// What was caught from the chat: who wrote what, and how far it has come.
import { holds, type Viewer } from '../../slice.ts'
import type { Instant } from '../../time.ts'
import type { Agenda } from '../agenda/state.ts'
import type { Register } from '../participants/state.ts'

/** A question, a remark, a call for help, somebody without a key. */
export const questionKinds = ['question', 'remark', 'help', 'key'] as const
export type QuestionKind = (typeof questionKinds)[number]
export const questionStates = ['caught', 'flagged', 'asked', 'answered', 'parked', 'dismissed'] as const
export type QuestionState = (typeof questionStates)[number]

/** What was written, by whom, when by the chat's clock; and a word to the moderator. */
export interface Words {
  from: string
  text: string
  time: string | null
  note: string | null
}

export interface Question {
  id: string
  /** Null once forgotten. */
  words: Words | null
  /** As the chat has it, whatever was mended since: the same is not caught twice. Null once forgotten. */
  heard: Pick<Words, 'from' | 'text'> | null
  /** Whose it is in the register, when that is known. */
  participant: string | null
  kind: QuestionKind
  direct: boolean
  reactions: number
  caughtAt: Instant
  state: QuestionState
  urgent: boolean
  /** When it came before the moderator; null when it has not. */
  sentUp: Instant | null
  /** When it was first asked; null when it has not been. What has been put back since is yet to be read aloud: see `readAt`. */
  askedAt: Instant | null
  /** When, and by whom, it came to where it is. */
  since: Instant
  by: string
  /** Which block it belongs to; once parked, when it comes back. */
  block: string | null
  /** The watcher who sees to it. */
  claimedBy: string | null
  /** The question that stands for it. */
  mergedInto: string | null
}

/** The slices that are read: whose words they are, and which block is held. */
export interface Meeting {
  participants: Register
  agenda: Agenda
}

export type Queue = readonly Question[]
export const empty: Queue = []

/** Not settled one way or the other. */
export const isOpen = ({ state }: Pick<Question, 'state'>): boolean => state !== 'answered' && state !== 'dismissed'

/** Past the watcher, who neither has it still nor has dismissed it. */
export const isUp = ({ state }: Pick<Question, 'state'>): boolean => state !== 'caught' && state !== 'dismissed'

/** A call for help is the host's, a missing key the key sender's. */
export const isTheirs = (viewer: Viewer, { kind }: Pick<Question, 'kind'>): boolean =>
  (kind === 'help' && holds(viewer, 'host')) || (kind === 'key' && holds(viewer, 'keys'))

/** Somebody asks for their key, and has not been answered. */
export const asksForKey = (question: Question): boolean =>
  question.kind === 'key' && question.words !== null && isOpen(question)

/** When it came before the moderator; what is parked does so when its block begins. */
export const sentUpAt = ({ sentUp, state, block, since }: Question): Instant | null =>
  sentUp ?? (state === 'parked' && block !== null ? since : null)
export const isSentUp = (question: Question): boolean => sentUpAt(question) !== null

/** When it was read aloud; null when it has not been, or when it is put back to before that. */
export const readAt = ({ askedAt, state }: Pick<Question, 'askedAt' | 'state'>): Instant | null =>
  state === 'caught' || state === 'flagged' ? null : askedAt
