// Six doctors, two groups, and short ways to say what has happened in the breakout rooms, for the slice's tests.
import type { z } from 'zod'
import { breakouts } from '../../shared/slices/breakouts/index.ts'
import type { BreakoutsEvent, command } from '../../shared/slices/breakouts/messages.ts'
import type { Meeting } from '../../shared/slices/breakouts/state.ts'
import { evening } from './evening.ts'
import { given, type Past, someone } from './given.ts'
import { added, moved as cameIn, details, onlyThose, type Registered } from './people.ts'

type Of<T extends BreakoutsEvent['type']> = Extract<BreakoutsEvent, { type: T }>

export type Asked = z.input<typeof command>
export const jonas = someone('host', 'jonas')

const doctors = ['anne', 'bo', 'carla', 'dan', 'else', 'finn'] as const
export const six: Registered = onlyThose(
  ...doctors.map((id) => added(id, details(`${id} Holm`, id < 'd' ? 'Humble' : null, { postcode: '5932' }))),
  cameIn('admitted', ...doctors.slice(0, 4))
)
export const around = (participants: Registered = six): Meeting => ({
  participants: participants.state,
  agenda: evening().state
})

/** A round that is planned as usual. */
export const planned = (id = 'r', more: Partial<Of<'breakouts.planned'>> = {}): Of<'breakouts.planned'> => ({
  type: 'breakouts.planned',
  id,
  block: null,
  minutes: 10,
  size: { min: 5, max: 8 },
  practices: 'together',
  wishes: ['near'],
  groups: [],
  like: null,
  ...more
})
/** Anne leads one, Bo and Carla; Dan is alone in two; else and finn sit nowhere. */
export const seated: Of<'breakouts.arranged'> = {
  type: 'breakouts.arranged',
  id: 'r',
  arrangement: 'first',
  groups: [
    { id: 'one', number: 1, people: ['anne', 'bo', 'carla'], leader: 'anne' },
    { id: 'two', number: 2, people: ['dan'], leader: null }
  ]
}
export const toGroup = (person: string, to: string | null): Of<'breakouts.moved'> => ({
  type: 'breakouts.moved',
  id: 'r',
  moves: [{ person, to }]
})

export const placed = (...people: string[]): Of<'breakouts.placed'> => ({
  type: 'breakouts.placed',
  id: 'r',
  people,
  placed: true
})
type Words = { name?: string; task?: string; place?: string }
export const written = (id: string, words: Words): Of<'breakouts.written'> => ({
  type: 'breakouts.written',
  id,
  round: 'r',
  personal: { name: null, task: null, place: null, ...words }
})
export const opened = (minutes = 10, id = 'r'): Of<'breakouts.opened'> => ({ type: 'breakouts.opened', id, minutes })
export const calledBack: BreakoutsEvent = { type: 'breakouts.calledBack', id: 'r' }
export const closed: BreakoutsEvent = { type: 'breakouts.closed', id: 'r' }

const asking = (past: readonly Past<BreakoutsEvent>[], meeting: Meeting) => given(breakouts, meeting)(...past)

/** The rooms after these, in a meeting of six doctors of whom four are in. */
export const rooms = (past: readonly Past<BreakoutsEvent>[] = [planned(), seated], meeting = around()) =>
  asked(asking(past, meeting))

function asked(after: ReturnType<typeof asking>) {
  const when = (command: Asked, context: object = {}) => after.when(command, { actor: jonas, ...context })
  return {
    ...after,
    round: () => after.state.rounds[0]!,
    people: () => Object.fromEntries(after.state.rounds[0]!.groups.map((g) => [g.id, g.people])),
    /** By the host. */
    asked: when,
    /** By the host; the meeting goes on from there. */
    does: (command: Asked, context: object = {}) => asked(when(command, context).goesOn())
  }
}
