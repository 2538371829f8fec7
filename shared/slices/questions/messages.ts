// What can be asked about the questions from the chat, and what can happen to them.
import { z } from 'zod'
import { LONGEST, MOST_QUESTIONS } from '../../limits.ts'
import { id, text } from '../../playbook.ts'
import { questionKinds, questionStates } from './state.ts'

const kind = z.enum(questionKinds)
const state = z.enum(questionStates)
/** A name as the chat shows it; nobody's may be empty. */
const from = text(LONGEST.shown)
const words = z.string().trim().min(1).max(LONGEST.question)

const caught = {
  from,
  text: words,
  /** Whose it is, when that is known; otherwise the name is looked up in the register. */
  participant: id.nullish(),
  kind: kind.default('question'),
  /** Written to one person only. */
  direct: z.boolean().default(false),
  /** When it was written, as the chat shows it. */
  time: text(LONGEST.number).nullish(),
  /** How many reacted to it. */
  reactions: z.int().min(0).max(9999).default(0)
}
const said = z.object(caught)
export type Said = z.output<typeof said>

export const command = z.discriminatedUnion('type', [
  /** With `flag` it goes to the moderator at once. */
  z.object({
    type: z.literal('questions.catch'),
    id: id.optional(),
    ...caught,
    flag: z.boolean().default(false),
    urgent: z.boolean().default(false)
  }),
  /** From a pasted chat; what has been caught before is passed over. They are called by the id and a number. */
  z.object({
    type: z.literal('questions.catchMany'),
    id: id.optional(),
    rows: z.array(said).min(1).max(MOST_QUESTIONS)
  }),
  /** Takes back what was caught by that, but for what somebody has done something to since. */
  z.object({ type: z.literal('questions.uncatchMany'), id }),
  z.object({ type: z.literal('questions.flag'), id, urgent: z.boolean().optional() }),
  z.object({ type: z.literal('questions.hurry'), id, urgent: z.boolean() }),
  z.object({ type: z.literal('questions.ask'), id }),
  z.object({ type: z.literal('questions.answer'), id }),
  /** For later; with `block`, until that one begins. */
  z.object({ type: z.literal('questions.park'), id, block: id.nullish() }),
  z.object({ type: z.literal('questions.dismiss'), id }),
  /** Takes back what brought it to `from`, if it still stands there. */
  z.object({
    type: z.literal('questions.putBack'),
    id,
    from: state,
    to: state,
    block: id.nullish(),
    urgent: z.boolean().optional()
  }),
  z.object({
    type: z.literal('questions.edit'),
    id,
    from: from.optional(),
    text: words.optional(),
    participant: id.nullish(),
    kind: kind.optional(),
    /** A word to the moderator. */
    note: text(LONGEST.notes).nullish()
  }),
  /** Which block it belongs to. */
  z.object({ type: z.literal('questions.tie'), id, block: id.nullable() }),
  z.object({ type: z.literal('questions.claim'), id }),
  z.object({ type: z.literal('questions.release'), id }),
  /** Asked by both: the other stands for it from now on. */
  z.object({ type: z.literal('questions.merge'), id, into: id }),
  z.object({ type: z.literal('questions.unmerge'), id }),
  /** Out of the list, with what was written. */
  z.object({ type: z.literal('questions.forget'), id })
])
export type QuestionsCommand = z.output<typeof command>

const personal = z
  .object({ from: z.string(), text: z.string(), note: z.string().nullable(), time: z.string().nullable() })
  .nullable()

export const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('questions.caught'),
    id,
    personal,
    participant: z.string().nullable(),
    kind,
    direct: z.boolean(),
    reactions: z.int()
  }),
  z.object({ type: z.literal('questions.edited'), id, personal, participant: z.string().nullable(), kind }),
  z.object({ type: z.literal('questions.flagged'), id, urgent: z.boolean() }),
  z.object({ type: z.literal('questions.hurried'), id, urgent: z.boolean() }),
  z.object({ type: z.literal('questions.asked'), id }),
  z.object({ type: z.literal('questions.answered'), id }),
  z.object({ type: z.literal('questions.parked'), id, block: z.string().nullable() }),
  z.object({ type: z.literal('questions.dismissed'), id }),
  z.object({ type: z.literal('questions.putBack'), id, to: state, block: z.string().nullable(), urgent: z.boolean() }),
  z.object({ type: z.literal('questions.tied'), id, block: z.string().nullable() }),
  z.object({ type: z.literal('questions.claimed'), id }),
  z.object({ type: z.literal('questions.released'), id }),
  z.object({ type: z.literal('questions.merged'), id, into: z.string() }),
  z.object({ type: z.literal('questions.unmerged'), id }),
  z.object({ type: z.literal('questions.forgotten'), id })
])
export type QuestionsEvent = z.output<typeof event>
