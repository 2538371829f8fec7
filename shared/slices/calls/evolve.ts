// Copies what happened to the calls into state.
import type { Stamp } from '../../slice.ts'
import type { CallsEvent } from './messages.ts'
import type { Call, CallState, Calls } from './state.ts'

type Of<T extends CallsEvent['type']> = Extract<CallsEvent, { type: T }> & Stamp

export function evolve(calls: Calls, event: CallsEvent & Stamp): Calls {
  const { rows, spoken } = calls
  const change = (how: (call: Call) => Partial<Call>): Calls => ({
    ...calls,
    rows: rows.map((c) => (c.id === event.id ? { ...c, ...how(c) } : c))
  })
  const to = (state: CallState) => ({ state, since: event.at, by: event.by })
  switch (event.type) {
    case 'calls.planned':
      return { ...calls, rows: placed(rows, newcomer(event), event.after) }
    case 'calls.edited':
      return change(() => ({ block: event.block, words: event.personal }))
    case 'calls.moved': {
      const moved = rows.find((c) => c.id === event.id)
      const others = rows.filter((c) => c !== moved)
      return { ...calls, rows: moved ? placed(others, moved, event.after) : rows }
    }
    case 'calls.removed':
    case 'calls.restored':
      return change(() => ({ removed: event.type === 'calls.removed', since: event.at, by: event.by }))
    case 'calls.called':
      return {
        ...change(() => ({ ...to('called'), calledAt: event.at, after: event.after })),
        spoken: [...spoken, event.id]
      }
    case 'calls.answered':
      return change(() => to('answered'))
    case 'calls.passed':
      return change(() => to('passed'))
    case 'calls.putBack':
      return {
        ...change((c) => ({ ...to(event.to), ...floorAgain(c, event) })),
        spoken: spokenAfter(calls, event)
      }
    case 'calls.forgotten':
      return change(() => ({ words: null }))
  }
}

function newcomer({ id, block, participant, personal, picked, instead, at, by }: Of<'calls.planned'>): Call {
  return {
    ...{ id, block, participant, words: personal, picked, instead },
    ...{ state: 'planned', since: at, by, calledAt: null, after: null, removed: false }
  }
}

function placed(rows: readonly Call[], call: Call, after: string | null): readonly Call[] {
  const at = after === null ? 0 : rows.findIndex((c) => c.id === after) + 1
  return [...rows.slice(0, at), call, ...rows.slice(at)]
}

/** Who is to be called again has not had the floor. */
const floorAgain = ({ calledAt, after }: Call, { to, at }: Of<'calls.putBack'>): Pick<Call, 'calledAt' | 'after'> =>
  to === 'planned' ? { calledAt: null, after: null } : { calledAt: calledAt ?? at, after }

function spokenAfter({ rows, spoken }: Calls, { id, to }: Of<'calls.putBack'>): readonly string[] {
  if (to === 'planned') return spoken.filter((one) => one !== id)
  return rows.some((c) => c.id === id && c.calledAt === null) ? [...spoken, id] : spoken
}
