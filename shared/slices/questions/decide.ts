// What a command about the questions leads to. The chat-watcher and the coordinator may all of it; the moderator takes what was sent up; host and key sender settle what is theirs.
import { MOST_QUESTIONS } from '../../limits.ts'
import { inLot, lotOf } from '../../lots.ts'
import { type Actor, holds, type Refusal, refuse } from '../../slice.ts'
import { registered } from '../participants/state.ts'
import { unseen, whoAre } from './askers.ts'
import type { QuestionsCommand, QuestionsEvent, Said } from './messages.ts'
import { change, moved, rootOf } from './moves.ts'
import { isOpen, isSentUp, isTheirs, isUp, type Meeting, type Question, type Queue } from './state.ts'

export type Outcome = readonly QuestionsEvent[] | Refusal
export type Of<T extends QuestionsCommand['type']> = Extract<QuestionsCommand, { type: T }>
type New = Of<'questions.catch' | 'questions.catchMany'>
export type Change = Exclude<QuestionsCommand, New | Of<'questions.uncatchMany'>>

interface Around {
  actor: Actor
  commandId: string
  meeting: Meeting
}

export function decide(queue: Queue, command: QuestionsCommand, { actor, commandId, meeting }: Around): Outcome {
  const watches = holds(actor, 'chat', 'coordinator')
  if (command.type === 'questions.catch' || command.type === 'questions.catchMany')
    return watches ? caught(queue, command, commandId, meeting) : refuse('not-your-role')
  if (command.type === 'questions.uncatchMany') return watches ? uncaught(queue, command) : refuse('not-your-role')
  const named = queue.find((q) => q.id === command.id && q.words !== null)
  const question = named && standsFor(queue, named, command, actor)
  const refusal = watches ? null : refusedTo(actor, command, question)
  if (refusal) return refusal
  return question ? change(queue, question, command, { actor, meeting }) : refuse('no-such-question')
}

const taking: readonly Change['type'][] = ['questions.ask', 'questions.answer', 'questions.park', 'questions.hurry']

/** What was merged into another meanwhile is taken with that one; a call for help the host settles by itself. */
const standsFor = (queue: Queue, named: Question, { type }: Change, actor: Actor): Question =>
  (taking.includes(type) || type === 'questions.flag') && holds(actor, 'moderator', 'chat', 'coordinator')
    ? rootOf(queue, named)
    : named

/** Why somebody who does not watch the chat may not; null when they may. */
function refusedTo(actor: Actor, command: Change, question: Question | undefined): Refusal | null {
  const back = command.type === 'questions.putBack' ? command.to : null
  const mayAsModerator = holds(actor, 'moderator') && (back ? isUp({ state: back }) : taking.includes(command.type))
  const settles = back ? isOpen({ state: back }) : command.type === 'questions.answer'
  if (!mayAsModerator && !(settles && holds(actor, 'host', 'keys'))) return refuse('not-your-role')
  if (mayAsModerator && question && isSentUp(question)) return isUp(question) ? null : moved(question)
  if (!settles || !question || !isTheirs(actor, question)) return refuse('no-such-question')
  if ((back === 'flagged' || back === 'asked') && !question.sentUp) return refuse('not-your-role')
  const stands = back ? ['answered', back].includes(question.state) : question.state !== 'dismissed'
  return stands ? null : moved(question)
}

function caught(queue: Queue, command: New, commandId: string, { participants }: Meeting): Outcome {
  const many = command.type === 'questions.catchMany'
  const there = (id: string | null | undefined) => (id && registered(participants, id) ? id : null)
  if (!many && command.participant && !there(command.participant)) return refuse('no-such-participant')
  const rows = (many ? command.rows : [command]).map((row) => ({ ...row, participant: there(row.participant) }))
  const who = whoAre(
    participants,
    rows.flatMap((r) => (r.participant ? [] : [r.from]))
  )
  const fresh = many ? unseen(queue, rows, who) : rows
  if (queue.filter((q) => q.words !== null).length + fresh.length > MOST_QUESTIONS) return refuse('too-many')
  const id = command.id ?? commandId
  const idOf = (n: number) => (many ? inLot(id, n) : id)
  const taken = new Set(queue.map((q) => q.id))
  if (fresh.some((_, n) => taken.has(idOf(n)))) return refuse('duplicate-id')
  const events = fresh.map((row, n) => caughtAs(idOf(n), row, row.participant ?? who.get(row.from) ?? null))
  if (many || !(command.flag || command.urgent)) return events
  return [...events, { type: 'questions.flagged', id: idOf(0), urgent: command.urgent }]
}

function uncaught(queue: Queue, { id }: Of<'questions.uncatchMany'>): Outcome {
  const standsFor = new Set(queue.map((q) => q.mergedInto))
  const untouched = ({ words, heard, state, claimedBy, mergedInto }: Question) =>
    state === 'caught' && (claimedBy ?? mergedInto ?? words?.note ?? null) === null && words?.text === heard?.text
  return queue
    .filter((q) => q.words && q.id.replace(/-\d+$/, '') === lotOf(id) && untouched(q) && !standsFor.has(q.id))
    .map((q) => ({ type: 'questions.forgotten', id: q.id }))
}

const caughtAs = (id: string, { from, text, time, kind, direct, reactions }: Said, participant: string | null) => ({
  type: 'questions.caught' as const,
  id,
  participant,
  kind,
  direct,
  reactions,
  personal: { from, text, time: time || null, note: null }
})
