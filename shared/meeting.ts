// All slices as one: a meeting is a fold of events, a command is decided by the slice it is named after.
import type { z } from 'zod'
import { follow } from './rules.ts'
import {
  type Context,
  isRefusal,
  type Refusal,
  type Slice,
  type Stamp,
  type Subject,
  type Typed,
  type Viewer
} from './slice.ts'
import type { Event, ParsedCommand, Recorded, SliceName, State, Views } from './slices/index.ts'
import { slices } from './slices/index.ts'
import type { Instant } from './time.ts'

/** A slice as the plumbing knows it: the shapes inside are the slice's own business. */
type AnySlice = Slice<unknown, Typed, unknown, Typed, unknown, unknown>

const all = new Map<string, AnySlice>(Object.entries(slices) as unknown as [string, AnySlice][])
export const sliceNames = Object.keys(slices) as SliceName[]

const ownerOf = (type: string) => type.slice(0, type.indexOf('.')) as SliceName
function sliceOf(type: string): AnySlice {
  const slice = all.get(ownerOf(type))
  if (!slice) throw new Error(`No slice is named ${ownerOf(type)}.`)
  return slice
}

export const initial = Object.fromEntries([...all].map(([name, slice]) => [name, slice.initial])) as State

export type ParseResult<T> = { ok: true; value: T } | { ok: false; path: readonly PropertyKey[]; message: string }

/** Reads what came over the wire; a fault is told with the path of the first field that is wrong. */
export function parseCommand(raw: unknown): ParseResult<ParsedCommand> {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined
  const slice = typeof type === 'string' ? all.get(ownerOf(type)) : undefined
  if (!slice) return { ok: false, path: ['type'], message: 'unknown-type' }
  const parsed = slice.command.safeParse(raw)
  if (parsed.success) return { ok: true, value: parsed.data as ParsedCommand }
  const first = parsed.error.issues[0]
  return { ok: false, path: first?.path ?? [], message: first?.message ?? '' }
}

/** Reads what the log kept. Throws when it is no event of ours: then the log and the program do not belong together. */
export const parseEvent = (raw: Typed): Event => (sliceOf(raw.type).event as z.ZodType<Event>).parse(raw)

/** The events a command leads to, with what other slices must do because of them; or why it is refused. */
export function decide(
  state: State,
  command: ParsedCommand,
  context: Omit<Context<State>, 'meeting'>
): readonly Event[] | Refusal {
  const outcome = sliceOf(command.type).decide(state[ownerOf(command.type)], command, { ...context, meeting: state })
  if (isRefusal(outcome)) return outcome
  const events = outcome as readonly Event[]
  return [...events, ...events.flatMap((event) => follow(state, event))]
}

export function evolve(state: State, event: Recorded): State {
  const name = ownerOf(event.type)
  return { ...state, [name]: sliceOf(event.type).evolve(state[name], event) }
}

export const stamped = (events: readonly Event[], stamp: Stamp): Recorded[] =>
  events.map((event) => ({ ...event, ...stamp }))

/** One slice as this viewer may see it. */
export const viewOf = <N extends SliceName>(name: N, state: State, viewer: Viewer, now: Instant): Views[N] =>
  sliceOf(`${name}.`).view(state[name], viewer, { now, meeting: state }) as Views[N]

/** Has something changed between two states that this slice's view is made from? */
export const touches = (name: SliceName, before: State, after: State): boolean =>
  [name, ...(sliceOf(`${name}.`).reads ?? [])].some((n) => before[n as SliceName] !== after[n as SliceName])

/** Whose personal parts these events ask to be forgotten. */
export const forgottenBy = (events: readonly Event[]): Subject[] =>
  events.flatMap((event) => {
    const id = sliceOf(event.type).forgets?.(event)
    return id === undefined ? [] : [{ slice: ownerOf(event.type), id }]
  })

/** Are the meeting's secrets to be erased because of these? */
export const emptiedBy = (events: readonly Event[]): boolean =>
  events.some((event) => sliceOf(event.type).empties?.(event) === true)

export interface Asked {
  id: string
  command: ParsedCommand
}

/** Several commands of one actor as one: all of them, or none and why the first that failed did. */
export function decideAll(
  start: State,
  commands: readonly Asked[],
  context: Omit<Context<State>, 'meeting' | 'commandId'>
): { events: readonly Event[] } | { failed: number; refusal: Refusal } {
  let state = start
  const events: Event[] = []
  for (const [index, { id, command }] of commands.entries()) {
    const outcome = decide(state, command, { ...context, commandId: id })
    if (isRefusal(outcome)) return { failed: index, refusal: outcome }
    events.push(...outcome)
    state = stamped(outcome, { by: context.actor.id, at: context.now }).reduce(evolve, state)
  }
  return { events }
}
