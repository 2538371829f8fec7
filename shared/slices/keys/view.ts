// What each role sees of the keys: who sends them all but what they say, the others how many have theirs.
import { holds, type Viewer } from '../../slice.ts'
import { type Agenda, following } from '../agenda/state.ts'
import { asksForKey } from '../questions/state.ts'
import type { Keys, Meeting, Step } from './state.ts'
import { hasIt, isIn, type Task, type TaskState, tasksOf } from './tasks.ts'

export function view(keys: Keys, viewer: Viewer, { meeting }: { meeting: Meeting }) {
  const tasks = tasksOf(keys, meeting)
  const sends = holds(viewer, 'keys', 'coordinator')
  const steps = sends ? Map.groupBy(keys.steps, (s) => s.participant) : new Map<string, Step[]>()
  return {
    counts: counts(tasks),
    /** Is there a block with one's own data now, or next? */
    ownData: ownData(meeting.agenda),
    rows: sends ? tasks.map((task) => row(task, steps.get(task.participant.id) ?? [])) : [],
    ...(sends && {
      template: keys.template,
      cluster: keys.cluster ?? meeting.meeting.title ?? '',
      keys: keys.keys.filter((k) => !k.dropped).length,
      erasedAt: keys.erasedAt,
      asks: unknownAsks(meeting),
      stopped: lastStop(keys)
    })
  }
}

/** Of those who are in the meeting now. */
function counts(tasks: readonly Task[]) {
  const due = tasks.filter((t) => isIn(t) && t.state !== 'exempt')
  const of = (...states: TaskState[]) => due.filter(({ state }) => states.includes(state)).length
  return {
    due: due.length,
    have: due.filter(hasIt).length,
    ready: of('ready'),
    sending: of('sending'),
    failed: of('failed'),
    unknown: of('unknown'),
    noPhone: of('no-phone'),
    noKey: of('no-key')
  }
}

function ownData(agenda: Agenda): 'now' | 'next' | null {
  if (agenda.status === 'finished') return null
  if (agenda.blocks.find((b) => b.id === agenda.current)?.kind === 'own-data') return 'now'
  return following(agenda)?.kind === 'own-data' ? 'next' : null
}

function row({ participant, key, state, reopened, asked, message, mark, exempt }: Task, steps: readonly Step[]) {
  const { id, details, presence, since } = participant
  const last = mark ?? message
  return {
    id,
    name: details?.name ?? '',
    practice: details?.practice ?? null,
    phone: details?.phone ?? null,
    kind: details?.kind ?? null,
    presence,
    /** Since when they are where they are. */
    since,
    /** Whose key they get: their own, or their practice's; and what it looks like from outside. */
    key: key && {
      of: key.participant === null ? ('practice' as const) : ('person' as const),
      length: key.length,
      wide: key.wide
    },
    state,
    reopened,
    /** What somebody has said of whether they are to have one. */
    exempt,
    reason: state === 'failed' || state === 'unknown' ? (message?.reason ?? null) : null,
    /** Ordered, and not begun. */
    waits: message?.state === 'queued' && state === 'sending',
    at: last?.at ?? null,
    by: last?.by ?? null,
    /** The question in the chat by which they asked for it. */
    asked: asked?.id ?? null,
    steps: steps.map(({ what, at, by, reason }) => ({ what, at, by, reason }))
  }
}

/** Somebody whom nobody knows has no key. */
const unknownAsks = ({ questions }: Meeting) =>
  questions
    .filter((q) => asksForKey(q) && q.participant === null)
    .map(({ id, words, caughtAt }) => ({ id, from: words?.from ?? '', text: words?.text ?? '', at: caughtAt }))

/** When the rest was last left unsent, and why, as long as nothing has been sent since. */
function lastStop({ messages }: Keys) {
  const last = messages.at(-1)
  return last?.state === 'stopped' ? { at: last.at, by: last.by, reason: last.reason } : null
}
