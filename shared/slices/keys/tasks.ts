// How far each participant has come to their key: worked out from what there is, never typed.
import { isGuest, type Participant } from '../participants/state.ts'
import { asksForKey, type Question } from '../questions/state.ts'
import { type Key, type Keys, keyFinder, latest, type Mark, type Meeting, type Message } from './state.ts'

export type TaskState =
  | 'no-key'
  | 'no-phone'
  | 'ready'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'unknown'
  | 'by-hand'
  | 'confirmed'
  | 'exempt'

/** Why somebody who had their key is to have it again. */
export type Reopened = 'asked' | 'new-phone' | 'new-key'

export interface Task {
  participant: Participant
  key: Key | null
  state: TaskState
  reopened: Reopened | null
  /** What they asked for it with in the chat, as long as that is open. */
  asked: Question | null
  message: Message | null
  mark: Mark | null
  /** What somebody has said of whether they are to have one. */
  exempt: boolean | null
}

const HAVE: readonly TaskState[] = ['sent', 'delivered', 'by-hand', 'confirmed']
export const hasIt = ({ state }: Pick<Task, 'state'>): boolean => HAVE.includes(state)

/** Guests and speakers have no figures of their own. */
export const hasFigures = ({ details }: Participant): boolean => !isGuest(details?.kind ?? null)

/** Unless one has given them a key. */
const isDue = (participant: Participant, key: Key | null) => key?.participant != null || hasFigures(participant)

/** Everybody who is in the register and has not said no, or has been sent a key already. */
export function tasksOf(keys: Keys, { participants, questions }: Meeting): Task[] {
  const keyOf = keyFinder(keys)
  const { message, mark } = latest(keys)
  const said = new Map(keys.exempt.map((s) => [s.participant, s.exempt]))
  const asks = new Map(questions.filter(asksForKey).map((q) => [q.participant, q]))
  return participants.people.flatMap((participant) => {
    const { id, details, removed, presence } = participant
    if (removed || !details) return []
    const had = { message: message.get(id) ?? null, mark: mark.get(id) ?? null }
    if (presence === 'declined' && !had.message && !had.mark) return []
    const key = keyOf(participant)
    const exempt = said.get(id) ?? null
    const seen = { participant, key, asked: asks.get(id) ?? null, exempt, ...had }
    const passedOver = exempt ?? !(isDue(participant, key) || had.message || had.mark)
    return [{ ...seen, ...standing(seen, passedOver) }]
  })
}

type Seen = Omit<Task, 'state' | 'reopened'>

function standing(seen: Seen, exempt: boolean): Pick<Task, 'state' | 'reopened'> {
  if (exempt) return { state: 'exempt', reopened: null }
  const { mark, message } = seen
  const last = mark ?? message
  const state = mark ? mark.how : message ? stateOf(message) : null
  if (state === null || last === null) return { state: toDo(seen), reopened: null }
  if (state === 'sending') return { state, reopened: null }
  const reopened = why(seen, last)
  return { state: reopened ? toDo(seen) : state, reopened }
}

const stateOf = ({ state }: Message): TaskState | null =>
  state === 'queued' ? 'sending' : state === 'stopped' ? null : state

function why({ participant, key, asked, mark, message }: Seen, last: Mark | Message): Reopened | null {
  if (key && last.key !== null && key.id !== last.key) return 'new-key'
  if (asked && asked.caughtAt > last.at) return 'asked'
  const phone = participant.details?.phone ?? null
  return !mark && message?.phone && phone && message.phone !== phone ? 'new-phone' : null
}

const toDo = ({ key, participant }: Seen): TaskState =>
  !key ? 'no-key' : participant.details?.phone ? 'ready' : 'no-phone'

/** In the meeting now: whoever stands at the door counts once they are in. */
export const isIn = ({ participant }: Pick<Task, 'participant'>): boolean => participant.presence === 'admitted'
