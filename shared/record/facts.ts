// What the board's record can tell of: a fact with what its sentence needs, and what it is about. The sentences are the server's.
import type { Role, Stamp } from '../slice.ts'
import type { CallState } from '../slices/calls/state.ts'
import type { Event, State } from '../slices/index.ts'
import type { Way } from '../slices/keys/state.ts'
import type { Presence } from '../slices/participants/person.ts'
import type { QuestionState } from '../slices/questions/state.ts'
import type { ReadySignal, Receiver } from '../slices/signals/state.ts'

/** Null is somebody who is forgotten. */
export type Name = string | null

/** What a fact is about; each is told where it is known. */
export interface About {
  item?: string | undefined
  round?: number | undefined
  group?: { number: number; name: string | null }
  /** `deck` where there are several to tell apart. */
  page?: { number: number; title: string | null; deck: string | null }
  people?: readonly Name[]
  /** To whom it went from the first of them. */
  to?: Name
  ready?: ReadySignal
  /** As they were written; null once they are deleted. */
  words?: string | null
}

/** How a sending went: all that is known of it by the end of the log. */
export interface Sending {
  messages: readonly string[]
  accepted: number
  failed: number
  unknown: number
  stopped: number
  waiting: number
}

type Counted = { count: number }
type Nothing = Record<never, never>

/** What each sentence needs to know. */
export interface Facts {
  'room-told': Nothing
  'meeting-started': Nothing
  'start-taken-back': Nothing
  'item-next': Nothing
  'item-ahead': Nothing
  'item-back': Nothing
  'item-extended': { minutes: number }
  'item-skipped': Nothing
  'item-unskipped': Nothing
  'item-added': Nothing
  'item-resized': { minutes: number }
  'item-edited': Nothing
  'item-placed': Nothing
  'item-removed': Nothing
  'meeting-paused': Nothing
  'meeting-resumed': Nothing
  'meeting-finished': Nothing
  'meeting-reopened': Nothing
  'member-added': { roles: readonly Role[] }
  'roles-set': { roles: readonly Role[] }
  'role-taken': { role: Role }
  'role-given': { role: Role }
  'role-moved': { role: Role }
  'member-removed': Nothing
  'member-restored': Nothing
  'people-admitted': Counted
  'people-left': Counted
  'people-declined': Counted
  'people-put-back': Counted & { to: Presence }
  'question-sent-up': { urgent: boolean }
  'question-asked': Nothing
  'question-answered': Nothing
  'question-parked': Nothing
  'question-dismissed': Nothing
  'question-put-back': { to: QuestionState }
  'keys-sent': Counted & Sending
  'keys-stopped': Counted
  'key-marked': { how: Way }
  'key-unmarked': Nothing
  'key-exempted': { exempt: boolean }
  'key-revealed': Nothing
  'keys-erased': Nothing
  'groups-formed': Counted
  'groups-taken-back': Nothing
  'groups-opened': Counted & { minutes: number }
  'groups-extended': { minutes: number }
  'groups-told': Nothing
  'groups-called-back': Nothing
  'groups-closed': Nothing
  'groups-put-back': { from: 'open' | 'called' | 'closed' }
  'help-wanted': Nothing
  'help-given': Nothing
  'slide-asked': Nothing
  'slide-shown': Nothing
  'signal-sent': { as: Role; to: Receiver }
  'signal-withdrawn': Nothing
  'signal-restored': Nothing
  'signal-acknowledged': Nothing
  'signal-unacknowledged': Nothing
  'floor-given': Nothing
  'call-answered': Nothing
  'call-passed': Nothing
  'call-drawn': Nothing
  'call-put-back': { to: CallState }
}

export type What = keyof Facts
/** With `what` and `told` in step, so that a table of sentences can be asked without looking at each. */
export type Fact<W extends What = What> = { [K in W]: { what: K; told: Facts[K]; about: About } }[W]

/** The meeting around an event. */
export interface Moment {
  before: State
  after: State
}

type Types = Event['type']
type Events = { [T in Types]: Extract<Event, { type: T }> & Stamp }
/** How each of a slice's events is told; null where it is left out. */
export type Tellers<Slice extends string> = {
  [T in Extract<Types, `${Slice}.${string}`>]: ((event: Events[T], moment: Moment) => Fact | null) | null
}
export type Teller<T extends Types = Types> = (event: Events[T], moment: Moment) => Fact | null

export const fact = <W extends What>(what: W, told: Facts[W], about: About = {}) => ({ what, told, about })
