// What happens to one question: up to the moderator, asked, answered, put aside; whose it is, and what it belongs to.
import { type Actor, type Refusal, refuse } from '../../slice.ts'
import { registered } from '../participants/state.ts'
import { whoAre } from './askers.ts'
import type { Change, Of, Outcome } from './decide.ts'
import type { QuestionsEvent } from './messages.ts'
import { isOpen, isSentUp, type Meeting, type Question, type QuestionState, type Queue } from './state.ts'

interface Around {
  actor: Actor
  meeting: Meeting
}

export function change(queue: Queue, question: Question, command: Change, { actor, meeting }: Around): Outcome {
  const { id } = question
  const block = 'block' in command ? command.block : null
  if (block && block !== question.block && !meeting.agenda.blocks.some((b) => b.id === block))
    return refuse('no-such-block')
  switch (command.type) {
    case 'questions.flag':
      return flag(question, command)
    case 'questions.hurry':
      return command.urgent === question.urgent ? [] : [{ type: 'questions.hurried', id, urgent: command.urgent }]
    case 'questions.ask':
      return to(question, 'asked', { type: 'questions.asked', id })
    case 'questions.answer':
      return to(question, 'answered', { type: 'questions.answered', id })
    case 'questions.dismiss':
      return to(question, 'dismissed', { type: 'questions.dismissed', id })
    case 'questions.park':
      return park(question, command)
    case 'questions.putBack':
      return putBack(question, command)
    case 'questions.edit':
      return edit(question, command, meeting)
    case 'questions.tie':
      return command.block === question.block ? [] : [{ type: 'questions.tied', id, block: command.block }]
    case 'questions.claim':
    case 'questions.release':
      return claim(question, command, actor)
    case 'questions.merge':
      return merge(queue, question, command)
    case 'questions.unmerge':
      return question.mergedInto === null ? [] : [{ type: 'questions.unmerged', id }]
    case 'questions.forget':
      return [{ type: 'questions.forgotten', id }]
  }
}

const to = ({ state }: Question, wanted: QuestionState, event: QuestionsEvent): Outcome =>
  state === wanted ? [] : [event]

function flag(question: Question, { urgent = question.urgent }: Of<'questions.flag'>): Outcome {
  const { id } = question
  if (question.state !== 'flagged') return [{ type: 'questions.flagged', id, urgent }]
  return urgent === question.urgent ? [] : [{ type: 'questions.hurried', id, urgent }]
}

function park(question: Question, { block = question.block }: Of<'questions.park'>): Outcome {
  const { id } = question
  const stays = question.state === 'parked' && question.block === block
  return stays ? [] : [{ type: 'questions.parked', id, block }]
}

/** Whoever has moved it meanwhile is told of. */
export const moved = ({ id, state, by, since }: Question): Refusal =>
  refuse('has-moved', { question: id, state, by, at: since })

function putBack(
  question: Question,
  { id, from, to, block = question.block, ...told }: Of<'questions.putBack'>
): Outcome {
  const { urgent = to !== 'caught' && question.urgent } = told
  if (question.state === to && question.block === block && question.urgent === urgent) return []
  return question.state === from ? [{ type: 'questions.putBack', id, to, block, urgent }] : moved(question)
}

function edit(question: Question, { id, ...told }: Of<'questions.edit'>, { participants }: Meeting): Outcome {
  const { words } = question
  if (!words) return refuse('no-such-question')
  const { from = words.from, text = words.text, note = words.note, kind = question.kind } = told
  const looked = from === words.from ? question.participant : (whoAre(participants, [from]).get(from) ?? null)
  const { participant = looked } = told
  if (told.participant && !registered(participants, told.participant)) return refuse('no-such-participant')
  const personal = { ...words, from, text, note: note || null }
  const same = (Object.keys(personal) as (keyof typeof personal)[]).every((k) => personal[k] === words[k])
  if (same && participant === question.participant && kind === question.kind) return []
  return [{ type: 'questions.edited', id, personal, participant, kind }]
}

/** The first who takes it has it; the other is told who. */
function claim(
  { id, claimedBy }: Question,
  { type }: Of<'questions.claim' | 'questions.release'>,
  actor: Actor
): Outcome {
  if (type === 'questions.release') return claimedBy === null ? [] : [{ type: 'questions.released', id }]
  if (claimedBy === actor.id) return []
  return claimedBy === null ? [{ type: 'questions.claimed', id }] : refuse('claimed', { by: claimedBy })
}

/** The one that stands for a question: the last it was merged into that has not been forgotten. */
export function rootOf(queue: Queue, question: Question): Question {
  if (question.mergedInto === null) return question
  const next = queue.find((q) => q.id === question.mergedInto && q.words !== null)
  return next ? rootOf(queue, next) : question
}

/** What was before the moderator stays there: the one that stands for it goes up, and is as urgent. */
function merge(queue: Queue, question: Question, { id, into }: Of<'questions.merge'>): Outcome {
  const target = queue.find((q) => q.id === into && q.words !== null)
  if (!target) return refuse('no-such-question')
  const root = rootOf(queue, target)
  if (root.id === id) return refuse('same-question')
  if (root.state === 'dismissed') return moved(root)
  if (question.mergedInto === root.id) return []
  const merged: QuestionsEvent = { type: 'questions.merged', id, into: root.id }
  const before = isSentUp(question) && isOpen(question)
  if (before && root.state === 'caught')
    return [merged, { type: 'questions.flagged', id: root.id, urgent: root.urgent || question.urgent }]
  const hurries = before && question.urgent && !root.urgent
  return hurries ? [merged, { type: 'questions.hurried', id: root.id, urgent: true }] : [merged]
}
