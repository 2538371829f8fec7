// The shape of a feature. Every file in slices/ is one of these.
import type { z } from 'zod'
import type { Instant } from './time.ts'

export const roles = ['coordinator', 'host', 'moderator', 'chat', 'keys', 'slides'] as const
/** What a board member does in the meeting; one person may hold several, two may share one. */
export type Role = (typeof roles)[number]
/** Who looks: a board member by their roles, or the room screen, which is not a person. */
export type ViewerRole = Role | 'screen'

export interface Viewer {
  roles: readonly ViewerRole[]
}

export interface Actor extends Viewer {
  /** A board member's id, `admin` for the holder of the admin token, `screen` for the room screen, or SERVER. */
  id: string
}

/** The server itself, which tells how a sending went: no id that anybody could be given. */
export const SERVER = '@server'
export const isServer = ({ id }: Pick<Actor, 'id'>): boolean => id === SERVER

/** Everything a decision may depend on besides the slice's own state. Never read a clock or make an id inside a slice. */
export interface Context<Meeting> {
  actor: Actor
  now: Instant
  /** Made by the client; it is the id of whatever the command creates, and makes a retry harmless. */
  commandId: string
  /** All slices' states, to be read. */
  meeting: Meeting
}

export interface Refusal {
  refused: string
  [detail: string]: unknown
}

/** A refusal is a value: a reason in kebab-case, which the client has a sentence for, and what that sentence needs. */
export const refuse = (reason: string, details: Record<string, unknown> = {}): Refusal => ({
  ...details,
  refused: reason
})
export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome

export const holds = (viewer: Viewer, ...wanted: ViewerRole[]): boolean =>
  wanted.some((role) => viewer.roles.includes(role))

export interface Typed {
  type: string
}

/** Somebody or something that personal parts are about: ids are a slice's own, and two slices may use the same. */
export interface Subject {
  slice: string
  id: string
}

/** Who did it and when: kept by the log beside every event, so that no event has to repeat it. */
export interface Stamp {
  by: string
  at: Instant
}

export interface Slice<State, Command extends Typed, Input, Event extends Typed, View, Meeting> {
  name: string
  command: z.ZodType<Command, Input>
  /** An event may have a `personal` part: the log keeps it apart, encrypted, and gives `null` once it is forgotten. */
  event: z.ZodType<Event>
  initial: State
  /** Events, `[]` for "it is so already", or a refusal. Permission is decided here and nowhere else. Never throws. */
  decide(state: State, command: Command, context: Context<Meeting>): readonly NoInfer<Event>[] | Refusal
  /** Copies facts into state. Never refuses. */
  evolve(state: State, event: Event & Stamp): State
  /** The only door through which state leaves the server. It names what it shows, field by field. */
  view(state: State, viewer: Viewer, context: { now: Instant; meeting: Meeting }): View
  /** The other slices that `view` reads: it is made anew when one of them changes. */
  reads?: readonly string[]
  /** Whose personal parts (of events with this `id`) are to be forgotten together with this event. */
  forgets?(event: Event): string | undefined
  /** Are the meeting's secrets, which are in no event, to be erased together with this one? */
  empties?(event: Event): boolean
}

export const defineSlice = <State, Command extends Typed, Input, Event extends Typed, View, Meeting = unknown>(
  slice: Slice<State, Command, Input, Event, View, Meeting>
): Slice<State, Command, Input, Event, View, Meeting> => slice
