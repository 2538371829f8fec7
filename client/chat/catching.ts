// Catching what somebody wrote: typed by hand, or chosen from a pasted chat.
import type { Command } from '../../shared/slices/index.ts'
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
export const catchOne = (id: string, { from, text, participant, flag }: Typed): Act => ({
  id,
  command: { type: 'questions.catch', id, from, text, flag, ...(participant !== null && { participant }) },
  told: () => (flag ? sayChat().told.caughtAndSent : sayChat().told.caught)(from),
  undo: { type: 'questions.putBack', id, from: flag ? 'flagged' : 'caught', to: 'dismissed' }
})

type Row = Extract<Command, { type: 'questions.catchMany' }>['rows'][number]
const rowOf = ({ from, text, time, direct, reactions, likely }: Message): Row => ({
  ...{ from, text, time, direct, reactions },
  kind: likely ?? 'question'
})

/** Taken back, they are gone, but for what somebody has done something to meanwhile; they can be chosen anew. */
export const catchMany = (id: string, messages: readonly Message[]): Act => ({
  command: { type: 'questions.catchMany', id, rows: messages.map(rowOf) },
  told: () => sayChat().told.caughtMany(messages.length),
  undo: { type: 'questions.uncatchMany', id }
})
