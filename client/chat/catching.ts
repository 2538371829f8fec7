// Catching what somebody wrote: typed by hand, or chosen from a pasted chat.
import type { Command } from '../../shared/slices/index.ts'
import { answering } from '../../shared/slices/questions/quote.ts'
import { sayChat } from '../messages/chat.ts'
import type { Act } from './acts.ts'
import type { Message } from './messages.ts'

export interface Typed {
  from: string
  text: string
  /** Whose it is, when the name was completed. */
  participant: string | null
  /** Straight on to the moderator. */
  flag: boolean
}

/** What is taken back is put aside, not lost; unless somebody has done something to it meanwhile. */
const putAside = (id: string, from: 'caught' | 'flagged'): Command => ({
  type: 'questions.putBack',
  ...{ id, from, to: 'dismissed' }
})

export const catchOne = (id: string, { from, text, participant, flag }: Typed): Act => ({
  id,
  command: { type: 'questions.catch', id, from, text, flag, ...(participant !== null && { participant }) },
  told: () => (flag ? sayChat().told.caughtAndSent : sayChat().told.caught)(from),
  undo: putAside(id, flag ? 'flagged' : 'caught')
})

type Row = Extract<Command, { type: 'questions.catchMany' }>['rows'][number]
const rowOf = ({ from, text, time, direct, reactions, likely, answers }: Message): Row => ({
  ...{ from, time, direct, reactions },
  text: answering(answers, text),
  kind: likely ?? 'question'
})

/** Straight on to the moderator. */
export const catchAndSend = (id: string, message: Message): Act => ({
  id,
  command: { type: 'questions.catch', id, flag: true, ...rowOf(message) },
  told: () => sayChat().told.caughtAndSent(message.from),
  undo: putAside(id, 'flagged')
})

/** Taken back, they are gone, but for what somebody has done something to meanwhile; they can be chosen anew. */
export const catchMany = (id: string, messages: readonly Message[]): Act => ({
  command: { type: 'questions.catchMany', id, rows: messages.map(rowOf) },
  told: () => sayChat().told.caughtMany(messages.length),
  undo: { type: 'questions.uncatchMany', id }
})
