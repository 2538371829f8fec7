// Which keys there are (never what they say), whom each is for, and how far it has come on its way.
import { rememberingForLong } from '../../memo.ts'
import type { Instant } from '../../time.ts'
import type { Agenda } from '../agenda/state.ts'
import type { MeetingState } from '../meeting.ts'
import { nameKey } from '../participants/same.ts'
import type { Participant, Register } from '../participants/state.ts'
import type { Queue } from '../questions/state.ts'
import type { Shape } from './text.ts'

/** A key for one person, or for all of a practice. What it says lies on a shelf of its own, under the same id. */
export interface Key extends Shape {
  id: string
  participant: string | null
  practice: string | null
  dropped: boolean
}

export type MessageState = 'queued' | 'sending' | 'sent' | 'delivered' | 'failed' | 'unknown' | 'stopped'

/** A key on its way by SMS. */
export interface Message {
  id: string
  participant: string
  key: string
  /** The number it goes to; null once forgotten. */
  phone: string | null
  state: MessageState
  /** Why it failed, by the gateway. */
  reason: string | null
  queuedAt: Instant
  /** When, and by whom, it came to where it is. */
  at: Instant
  by: string
}

/** Why the server leaves the rest unsent: the gateway does not answer, it was asked for long ago, or there is no gateway. */
export const stops = ['no-answer', 'too-old', 'no-gateway'] as const

export const ways = ['by-hand', 'confirmed'] as const
export type Way = (typeof ways)[number]

/** Somebody at the table says that they have it. */
export interface Mark {
  participant: string
  how: Way
  /** The key they had then. */
  key: string | null
  at: Instant
  by: string
}

export type StepName = MessageState | Way | 'unmarked' | 'revealed' | 'exempt' | 'due'
export interface Step {
  participant: string
  what: StepName
  at: Instant
  by: string
  reason: string | null
}

export interface Keys {
  keys: readonly Key[]
  messages: readonly Message[]
  marks: readonly Mark[]
  /** Who is to have none, or is to have one all the same: what somebody has said last. */
  exempt: readonly { participant: string; exempt: boolean }[]
  /** Everything that has happened to each, in order. */
  steps: readonly Step[]
  /** As it was written; null for the usual text. */
  template: string | null
  /** What the message calls the cluster; null for the meeting's title. */
  cluster: string | null
  /** When the keys were last erased: none of before can be sent. */
  erasedAt: Instant | null
}

export const empty: Keys = {
  keys: [],
  messages: [],
  marks: [],
  exempt: [],
  steps: [],
  template: null,
  cluster: null,
  erasedAt: null
}

/** The slices that are read: who there is, who has asked, and what is held. */
export interface Meeting {
  meeting: MeetingState
  participants: Register
  questions: Queue
  agenda: Agenda
}

/** The same practices come again and again. */
const remembered = rememberingForLong<string>(2000)
const practiceKey = (name: string): string => remembered(name, () => nameKey(name))

/** Finds everybody's key: their own before their practice's, the newest of each. */
export function keyFinder({ keys }: Keys): (participant: Participant) => Key | null {
  const own = new Map<string, Key>()
  const shared = new Map<string, Key>()
  for (const key of keys) {
    if (key.dropped) continue
    if (key.participant !== null) own.set(key.participant, key)
    else if (key.practice !== null) shared.set(practiceKey(key.practice), key)
  }
  return ({ id, details }) =>
    own.get(id) ?? (details?.practice ? (shared.get(practiceKey(details.practice)) ?? null) : null)
}

/** The last thing said about each: their newest message that was not stopped, and what somebody has marked. */
export function latest({ messages, marks }: Keys) {
  return {
    message: new Map(messages.filter((m) => m.state !== 'stopped').map((m) => [m.participant, m])),
    mark: new Map(marks.map((m) => [m.participant, m]))
  }
}
