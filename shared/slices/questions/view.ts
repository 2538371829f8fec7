// What each role sees of the questions: the watcher all, the moderator what was sent up, host and keys what is theirs to do, the rest a count.
import { holds, type Viewer } from '../../slice.ts'
import type { Participant } from '../participants/state.ts'
import { rootOf } from './moves.ts'
import { isOpen, isSentUp, isTheirs, isUp, type Meeting, type Question, type Queue, sentUpAt } from './state.ts'

export function view(queue: Queue, viewer: Viewer, { meeting }: { meeting: Meeting }) {
  const known = queue.filter((q) => q.words !== null).map((q) => ({ ...q, root: rootOf(queue, q).id }))
  const people = new Map(meeting.participants.people.map((p) => [p.id, p]))
  const merged = Map.groupBy(
    known.filter((q) => q.root !== q.id && q.state !== 'dismissed'),
    (q) => q.root
  )
  const seen = known.filter((q) => mayOf(viewer, q))
  return {
    counts: counts(known),
    rows: seen.map((q) => row(q, viewer, { people, merged: merged.get(q.id) ?? [], current: meeting.agenda.current }))
  }
}

/** With the one that stands for it, which may be itself. */
type Rooted = Question & { root: string }

/** What the watcher caught or dismissed is theirs alone. */
function mayOf(viewer: Viewer, question: Rooted): boolean {
  if (holds(viewer, 'chat', 'coordinator')) return true
  const shown = isSentUp(question) && isUp(question)
  if (holds(viewer, 'moderator') && shown && question.root === question.id) return true
  return isTheirs(viewer, question) && isOpen(question)
}

function counts(known: readonly Rooted[]) {
  const open = known.filter(isOpen)
  const own = open.filter((q) => q.root === q.id)
  const of = (state: Question['state']) => own.filter((q) => q.state === state).length
  return {
    caught: of('caught'),
    flagged: of('flagged'),
    asked: of('asked'),
    parked: of('parked'),
    urgent: own.filter((q) => q.urgent && q.state === 'flagged').length,
    help: open.filter((q) => q.kind === 'help').length,
    key: open.filter((q) => q.kind === 'key').length
  }
}

interface Beside {
  people: ReadonlyMap<string, Participant>
  merged: readonly Rooted[]
  current: string | null
}

function row(question: Rooted, viewer: Viewer, { people, merged, current }: Beside) {
  const { id, words, kind, direct, reactions, caughtAt, state, urgent, since, by, block } = question
  const watches = holds(viewer, 'chat', 'coordinator')
  return {
    id,
    ...asker(question, people),
    participant: question.participant,
    text: words?.text ?? '',
    note: words?.note ?? null,
    /** When it was written, by the chat's own clock. */
    time: words?.time ?? null,
    kind,
    direct,
    reactions,
    at: caughtAt,
    state,
    urgent,
    since,
    by,
    block,
    /** When it came before the moderator: their order. */
    sentUp: sentUpAt(question),
    /** Parked until the block that is held now. */
    back: state === 'parked' && block !== null && block === current,
    /** Who else asked the same. */
    alsoBy: merged.map((q) => ({ id: q.id, ...asker(q, people) })),
    ...(watches && {
      claimedBy: question.claimedBy,
      mergedInto: question.root === id ? null : question.root
    })
  }
}

/** As the chat shows the name, and who it is in the register. */
function asker({ words, participant }: Question, people: Beside['people']) {
  const details = participant === null ? null : (people.get(participant)?.details ?? null)
  return { from: words?.from ?? '', name: details?.name ?? null, practice: details?.practice ?? null }
}
