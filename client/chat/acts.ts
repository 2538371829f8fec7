// What one can do about a question: each thing one command, how it is told, and the command that takes it back.
import type { Command } from '../../shared/slices/index.ts'
import type { QuestionKind, QuestionState } from '../../shared/slices/questions/state.ts'
import { sayChat } from '../messages/chat.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Mended } from './mending.ts'
import { askerOf, type Question } from './questions.ts'

/** A thing to be done. */
export interface Act {
  command: Command
  told: Told
  undo: Command | null
  /** What it moves, and where to: to see afterwards whether it was me who did. */
  moves?: { id: string; to: QuestionState }
  /** The command's id, where what it makes is named after it. */
  id?: string
}

const told = () => sayChat().told

/** The undo of every move; `block` is where it belonged before. */
const putBack = ({ id, state, block }: Question, from: QuestionState): Command => ({
  type: 'questions.putBack',
  ...{ id, from, to: state, block }
})

const move = (question: Question, to: QuestionState, command: Command, sentence: Told): Act => ({
  command,
  told: sentence,
  undo: putBack(question, to),
  moves: { id: question.id, to }
})

export const flag = (q: Question): Act =>
  move(q, 'flagged', { type: 'questions.flag', id: q.id }, () => told().flagged(askerOf(q)))

/** Urgent goes to the moderator at once; there it can be made urgent, and calm again. */
export function hurry(q: Question): Act {
  const { id, urgent } = q
  if (q.state !== 'flagged')
    return move(q, 'flagged', { type: 'questions.flag', id, urgent: true }, () => told().urgent(askerOf(q)))
  return {
    command: { type: 'questions.hurry', id, urgent: !urgent },
    told: () => (urgent ? told().calm : told().urgent)(askerOf(q)),
    undo: { type: 'questions.hurry', id, urgent }
  }
}

export const answer = (q: Question): Act =>
  move(q, 'answered', { type: 'questions.answer', id: q.id }, () => told().answered(askerOf(q)))

export const park = (q: Question, block: { id: string; title: string } | null): Act =>
  move(q, 'parked', { type: 'questions.park', id: q.id, block: block?.id ?? null }, () =>
    told().parked(askerOf(q), block?.title ?? null)
  )

/** Out of the way; and what is there comes back among the caught. */
export const dismiss = (q: Question): Act =>
  q.state === 'dismissed'
    ? move(q, 'caught', { type: 'questions.putBack', id: q.id, from: 'dismissed', to: 'caught' }, () =>
        told().fetched(askerOf(q))
      )
    : move(q, 'dismissed', { type: 'questions.dismiss', id: q.id }, () => told().dismissed(askerOf(q)))

/** It is of this kind; or, when it is already, a question like the others. */
export function mark(q: Question, kind: Exclude<QuestionKind, 'question'>): Act {
  const becomes: QuestionKind = q.kind === kind ? 'question' : kind
  return {
    command: { type: 'questions.edit', id: q.id, kind: becomes },
    told: () => told().kinds[becomes](askerOf(q)),
    undo: { type: 'questions.edit', id: q.id, kind: q.kind }
  }
}

export const note = (q: Question, words: string): Act => ({
  command: { type: 'questions.edit', id: q.id, note: words.trim() || null },
  told: () => told().noted(askerOf(q)),
  undo: { type: 'questions.edit', id: q.id, note: q.note }
})

/** Who and what as it should have been; and back, to how it was. */
export const mend = (q: Question, mended: Mended): Act => ({
  command: { type: 'questions.edit', id: q.id, ...mended },
  told: () => told().mended(askerOf(q)),
  undo: {
    ...{ type: 'questions.edit', id: q.id },
    ...(('from' in mended || 'participant' in mended) && { from: q.from, participant: q.participant }),
    ...('text' in mended && { text: q.text })
  }
})

/** For what must not be kept; there is no way back. */
export const forget = (q: Question): Act => ({
  command: { type: 'questions.forget', id: q.id },
  told: () => told().forgotten(askerOf(q)),
  undo: null
})

export const merge = (q: Question, into: Question): Act => ({
  command: { type: 'questions.merge', id: q.id, into: into.id },
  told: () => told().merged(askerOf(q), askerOf(into)),
  undo: { type: 'questions.unmerge', id: q.id }
})

export const unmerge = (id: string, into: Question, asker: string): Act => ({
  command: { type: 'questions.unmerge', id },
  told: () => told().unmerged(asker),
  undo: { type: 'questions.merge', id, into: into.id }
})

export function claim(q: Question, me: string | null): Act {
  const mine = q.claimedBy === me
  return {
    command: mine ? { type: 'questions.release', id: q.id } : { type: 'questions.claim', id: q.id },
    told: () => (mine ? told().released : told().claimed)(askerOf(q)),
    undo: mine ? { type: 'questions.claim', id: q.id } : { type: 'questions.release', id: q.id }
  }
}
