// Copies what happened to the questions into state.
import type { Stamp } from '../../slice.ts'
import type { QuestionsEvent } from './messages.ts'
import { type Question, type QuestionState, type Queue, sentUpAt } from './state.ts'

type Of<T extends QuestionsEvent['type']> = Extract<QuestionsEvent, { type: T }> & Stamp

export function evolve(queue: Queue, event: QuestionsEvent & Stamp): Queue {
  const change = (how: (question: Question) => Question) => queue.map((q) => (q.id === event.id ? how(q) : q))
  const move = (state: QuestionState, more: (question: Question) => Partial<Question> = () => ({})) =>
    change((q) => ({ ...q, state, since: event.at, by: event.by, claimedBy: null, sentUp: sentUpAt(q), ...more(q) }))
  switch (event.type) {
    case 'questions.caught':
      return [...queue, newcomer(event)]
    case 'questions.edited':
      return change((q) => ({ ...q, words: event.personal, participant: event.participant, kind: event.kind }))
    case 'questions.flagged':
      return move('flagged', (q) => ({ urgent: event.urgent, sentUp: sentUpAt(q) ?? event.at }))
    case 'questions.hurried':
      return change((q) => ({ ...q, urgent: event.urgent }))
    case 'questions.asked':
      return move('asked', (q) => ({ sentUp: sentUpAt(q) ?? event.at, askedAt: q.askedAt ?? event.at }))
    case 'questions.answered':
      return move('answered')
    case 'questions.parked':
      return move('parked', () => ({ block: event.block }))
    case 'questions.dismissed':
      return move('dismissed')
    case 'questions.putBack':
      return move(event.to, (q) => ({
        ...{ block: event.block, urgent: event.urgent },
        ...{ sentUp: putUp(q, event), askedAt: stillAsked(q, event) }
      }))
    case 'questions.tied':
      return change((q) => ({ ...q, block: event.block }))
    case 'questions.claimed':
      return change((q) => ({ ...q, claimedBy: event.by }))
    case 'questions.released':
      return change((q) => ({ ...q, claimedBy: null }))
    case 'questions.merged':
      return change((q) => ({ ...q, mergedInto: event.into }))
    case 'questions.unmerged':
      return change((q) => ({ ...q, mergedInto: null }))
    case 'questions.forgotten':
      return change((q) => ({ ...q, words: null, heard: null, participant: null }))
  }
}

function newcomer({ id, personal, participant, kind, direct, reactions, at, by }: Of<'questions.caught'>): Question {
  return {
    id,
    words: personal,
    heard: personal && { from: personal.from, text: personal.text },
    participant,
    kind,
    direct,
    reactions,
    caughtAt: at,
    state: 'caught',
    urgent: false,
    sentUp: null,
    askedAt: null,
    since: at,
    by,
    block: null,
    claimedBy: null,
    mergedInto: null
  }
}

/** Whether it is before the moderator again; what was settled or put aside stays what it was. */
const putUp = (question: Question, { to, at }: Of<'questions.putBack'>): Question['sentUp'] =>
  to === 'caught' ? null : (sentUpAt(question) ?? (to === 'flagged' || to === 'asked' ? at : null))

/** It was read aloud, unless that is what is taken back. */
function stillAsked(question: Question, { to, at }: Of<'questions.putBack'>): Question['askedAt'] {
  const { state, askedAt, since } = question
  if (to === 'asked') return askedAt ?? at
  return state === 'asked' && askedAt === since ? null : askedAt
}
