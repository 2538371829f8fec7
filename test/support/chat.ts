// An evening's chat for the questions' tests, and short ways to say what has happened to what was caught.
import type { z } from 'zod'
import type { Actor as Viewer } from '../../shared/slice.ts'
import { questions } from '../../shared/slices/questions/index.ts'
import type { command, QuestionsEvent } from '../../shared/slices/questions/messages.ts'
import type { Meeting, QuestionState, Words } from '../../shared/slices/questions/state.ts'
import { evening, next, start } from './evening.ts'
import { given, type Past, someone } from './given.ts'
import { arrived, matched, register } from './people.ts'

export type Command = z.input<typeof command>
type Caught = Extract<QuestionsEvent, { type: 'questions.caught' }>

export const dea = someone('chat', 'dea')
export const ea = someone('chat', 'ea')
export const bo = someone('moderator', 'bo')
export const carl = someone('host', 'carl')
export const eva = someone('keys', 'eva')
export const mette = someone('coordinator', 'mette')

/** Katrine, Lars and Claus; Lars came as LH. The check-in is over, the figures are looked at. */
export const around: Meeting = {
  participants: register(arrived('a1', 'LH'), matched('a1', 'lars')).state,
  agenda: evening(['16:00', start], ['16:30', next('tjek-ind')]).state
}

export const caught = (
  id: string,
  from: string,
  text: string,
  { time = null, note = null, ...more }: Partial<Words> & Partial<Omit<Caught, 'personal'>> = {}
): Caught => ({
  type: 'questions.caught',
  id,
  participant: null,
  kind: 'question',
  direct: false,
  reactions: 0,
  personal: { from, text, time, note },
  ...more
})
export const flagged = (id: string, urgent = false): QuestionsEvent => ({ type: 'questions.flagged', id, urgent })
export const moved = (how: 'asked' | 'answered' | 'dismissed' | 'claimed' | 'released' | 'forgotten', id: string) =>
  ({ type: `questions.${how}`, id }) as QuestionsEvent
export const parked = (id: string, block: string | null = null): QuestionsEvent => ({
  type: 'questions.parked',
  id,
  block
})
export const putBack = (
  id: string,
  to: QuestionState,
  { block = null, urgent = false }: { block?: string | null; urgent?: boolean } = {}
): QuestionsEvent => ({ type: 'questions.putBack', id, to, block, urgent })
export const merged = (id: string, into: string): QuestionsEvent => ({ type: 'questions.merged', id, into })

/** Katrine asks about figures, somebody unknown too, Lars needs help, Claus has no key. */
export const four = [
  caught('figures', 'Katrine Sø', 'Er tallene fra 2025?', { participant: 'katrine' }),
  caught('same', 'iPad', 'Hvilket år er det?'),
  caught('sound', 'LH', 'Jeg kan ikke høre noget', { participant: 'lars', kind: 'help' }),
  caught('code', 'Claus Ejby', 'Jeg har ingen nøgle', { participant: 'claus', kind: 'key' })
]
/** What brings a question to where it stands. */
export const brings: Record<QuestionState, (id: string) => QuestionsEvent> = {
  caught: (id) => putBack(id, 'caught'),
  flagged: (id) => flagged(id),
  asked: (id) => moved('asked', id),
  answered: (id) => moved('answered', id),
  parked: (id) => parked(id),
  dismissed: (id) => moved('dismissed', id)
}

const asking = (meeting: Meeting) => given(questions, meeting)
type Chat = ReturnType<ReturnType<typeof asking>>
type Context = Parameters<Chat['when']>[1]

/** In a meeting with these people, at this block. */
export const chatIn = (meeting: Meeting, ...past: Past<QuestionsEvent>[]) => asked(asking(meeting)(...past))

function asked(chat: Chat) {
  return {
    ...chat,
    question: (id: string) => chat.state.find((q) => q.id === id),
    /** By the chat-watcher. */
    asked: (command: Command, context: Context = {}) => chat.when(command, { actor: dea, ...context }),
    /** By the chat-watcher; the meeting goes on from there. */
    does: (command: Command, context: Context = {}) => asked(chat.when(command, { actor: dea, ...context }).goesOn()),
    texts: (viewer: Viewer) => chat.view(viewer).rows.map((row) => row.text),
    ids: (viewer: Viewer) => chat.view(viewer).rows.map((row) => row.id)
  }
}

/** What was caught this evening, and what has become of it. */
export const chat = (...past: Past<QuestionsEvent>[]) => chatIn(around, ...past)
/** The four, and what has become of them. */
export const evenings = (...past: Past<QuestionsEvent>[]) => chat(...four, ...past)
