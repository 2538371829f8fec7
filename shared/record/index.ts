// What happened in a meeting, row by row: its log folded anew, so that everybody bears the name they had at that moment.
import { evolve, initial } from '../meeting.ts'
import { follow } from '../rules.ts'
import { isServer, SERVER, type Stamp } from '../slice.ts'
import type { Event, Recorded, State } from '../slices/index.ts'
import type { Instant } from '../time.ts'
import { agendaTellers, meetingTellers } from './agenda.ts'
import type { Fact, Moment, Name, Teller } from './facts.ts'
import { itemTitle, memberName } from './names.ts'
import { boardTellers, participantsTellers } from './people.ts'
import { counted, joined } from './sendings.ts'
import { callsTellers, questionsTellers, signalsTellers } from './talking.ts'
import { breakoutsTellers, keysTellers, slidesTellers } from './technique.ts'

export interface Row {
  at: Instant
  /** Whose press it was, by their id; the server's where it followed by itself. */
  by: string
  who: { kind: 'member'; name: Name } | { kind: 'server' | 'admin' }
  /** The item that was held; null before the first, and after the meeting. */
  item: string | null
  fact: Fact
}

/** Every event there is, told or left out: the compiler points at a forgotten one. */
const tellers = {
  ...meetingTellers,
  ...boardTellers,
  ...agendaTellers,
  ...participantsTellers,
  ...questionsTellers,
  ...keysTellers,
  ...breakoutsTellers,
  ...slidesTellers,
  ...callsTellers,
  ...signalsTellers
} satisfies { [T in Event['type']]: Teller<T> | null }

function tell<T extends Event['type']>(type: T, event: Parameters<Teller<T>>[0], moment: Moment): Fact | null {
  const all: { [K in Event['type']]: Teller<K> | null } = tellers
  const teller: Teller<T> | null = all[type]
  return teller === null ? null : teller(event, moment)
}

export function recordOf(log: readonly Recorded[]): Row[] {
  const rows: Row[] = []
  const rules = ruled()
  let state = initial
  for (const event of log) {
    const moment = { before: state, after: evolve(state, event) }
    state = moment.after
    const by = rules(event, moment.before) ? SERVER : event.by
    const fact = tell(event.type, event, moment)
    if (fact) rows.push({ at: event.at, by, who: whoOf(by, state), item: itemOf(moment, event), fact })
  }
  return joined(rows).map((row) => counted(row, state.keys))
}

/** Did it follow from what came before it in the same moment? Then nobody pressed it. */
function ruled() {
  let last: Stamp = { by: '', at: 0 }
  let due: string[] = []
  const name = (event: Event) => `${event.type} ${'id' in event ? event.id : ''}`
  return (event: Recorded, before: State): boolean => {
    if (event.at !== last.at || event.by !== last.by) due = []
    last = event
    const is = due.includes(name(event))
    due = [...due, ...follow(before, event).map(name)]
    return is
  }
}

function whoOf(id: string, state: State): Row['who'] {
  if (isServer({ id })) return { kind: 'server' }
  const known = state.board.members.some((m) => m.id === id)
  return known ? { kind: 'member', name: memberName(state, id) } : { kind: 'admin' }
}

/** The one that begins with it, or that it ends; what follows from the end of the meeting still belongs there. */
function itemOf({ before, after }: Moment, { at }: Stamp): string | null {
  const held = [after, before].find(
    ({ agenda: { status, finishedAt } }) => status === 'running' || status === 'paused' || finishedAt === at
  )
  return held ? (itemTitle(held, held.agenda.current) ?? null) : null
}
