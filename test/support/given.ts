// given(slice)(...past).when(command, context).then(...events) | .refused(reason); .shows(viewer, view): tests read as sentences.
import { expect } from 'vitest'
import {
  type Actor,
  type Context,
  isRefusal,
  type Slice,
  type Stamp,
  type Typed,
  type ViewerRole
} from '../../shared/slice.ts'
import { type ClockTime, type Instant, instantOf } from '../../shared/time.ts'

/** Wednesday 25 November 2026, 16.00 in Copenhagen. */
export const now: Instant = Date.UTC(2026, 10, 25, 15)
/** A clock time that evening; seconds may be given, as in '16:00:30'. */
export const oclock = (clock: ClockTime): Instant =>
  instantOf('2026-11-25', clock.slice(0, 5), 'Europe/Copenhagen')! + Number(clock.slice(6)) * 1000

export const someone = (role?: ViewerRole, id: string = role ?? 'member'): Actor => ({ id, roles: role ? [role] : [] })
export const withRoles = (id: string, ...roles: ViewerRole[]): Actor => ({ id, roles })

/** Something that has happened: at `now` and by `someone`, unless it says otherwise. */
export type Past<E> = E & Partial<Stamp>
/** The same, later that evening. */
export const at = <E extends object>(clock: ClockTime, event: E): E & { at: Instant } => ({
  ...event,
  at: oclock(clock)
})

type When = Partial<Omit<Context<never>, 'meeting'>>

/** @param meeting the other slices, where this one reads them */
export const given = <S, C extends Typed, I, E extends Typed, V, M>(
  slice: Slice<S, C, I, E, V, M>,
  meeting: NoInfer<M> = {} as M
) => {
  const meetingAfter = (past: readonly (E & Stamp)[]) => {
    const state = past.reduce((state, event) => slice.evolve(state, event), slice.initial)
    const view = (viewer: Actor, at: Instant = now) => slice.view(state, viewer, { now: at, meeting })
    return {
      state,
      view,
      shows: (viewer: Actor, expected: unknown, at: Instant = now) => expect(view(viewer, at)).toEqual(expected),
      when(asked: I, context: When = {}) {
        const all = { actor: someone(), now, commandId: 'new', ...context }
        const outcome = slice.decide(state, slice.command.parse(asked), { ...all, meeting })
        return {
          outcome,
          /** These events, and they can be stored. */
          // biome-ignore lint/suspicious/noThenProperty: given, when, then; nobody awaits it
          then(...events: E[]) {
            expect(outcome).toEqual(events)
            expect(JSON.parse(JSON.stringify(outcome)).map((e: unknown) => slice.event.parse(e))).toEqual(events)
          },
          refused: (reason: string, details: object = {}) => expect(outcome).toEqual({ ...details, refused: reason }),
          /** The meeting as it stands afterwards. */
          goesOn() {
            if (isRefusal(outcome)) throw new Error(`Refused: ${JSON.stringify(outcome)} for ${JSON.stringify(asked)}`)
            return meetingAfter([...past, ...outcome.map((e) => ({ ...e, by: all.actor.id, at: all.now }))])
          }
        }
      }
    }
  }
  return (...past: Past<E>[]) => meetingAfter(past.map((e) => ({ by: 'someone', at: now, ...e })))
}
