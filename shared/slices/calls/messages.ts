// What can be asked about whom to call upon, and what can happen to it.
import { z } from 'zod'
import { LONGEST } from '../../limits.ts'
import { id, ONE_LINE, text } from '../../playbook.ts'
import { callStates } from './state.ts'

/** What they are to be asked; empty for nothing in particular. */
const question = text(LONGEST.call).regex(ONE_LINE, { error: 'one-line' }).optional()
/** The block it belongs to; null for whenever there is room. */
const block = id.nullable()
/** The one before it; null for the first of all. */
const after = id.nullable()
const state = z.enum(callStates)

export const command = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('calls.plan'),
    id: id.optional(),
    participant: id,
    block,
    question,
    after: after.optional()
  }),
  z.object({ type: z.literal('calls.edit'), id, block: block.optional(), question }),
  z.object({ type: z.literal('calls.move'), id, after }),
  z.object({ type: z.literal('calls.remove'), id }),
  /** `instead` is the one that was drawn in its place, and goes. */
  z.object({ type: z.literal('calls.restore'), id, instead: id.optional() }),
  /** Gives them the floor. `seen` is the call that was seen to have it: if another has been given it since, it is refused. */
  z.object({ type: z.literal('calls.call'), id, seen: id.nullish() }),
  z.object({ type: z.literal('calls.answer'), id }),
  z.object({ type: z.literal('calls.pass'), id }),
  /** Takes back what brought it to `from`, if it still stands there. */
  z.object({ type: z.literal('calls.putBack'), id, from: state, to: state }),
  /** Draws lots. `instead` draws somebody else than the one drawn, and than those before. */
  z.object({ type: z.literal('calls.pick'), id: id.optional(), seed: z.int(), instead: id.optional() })
])
export type CallsCommand = z.output<typeof command>

const personal = z.object({ question: z.string() }).nullable()
const only = <T extends string>(type: T) => z.object({ type: z.literal(type), id })

export const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('calls.planned'),
    id,
    block: z.string().nullable(),
    participant: z.string(),
    after: z.string().nullable(),
    picked: z.boolean(),
    instead: z.string().nullable(),
    personal
  }),
  z.object({ type: z.literal('calls.edited'), id, block: z.string().nullable(), personal }),
  z.object({ type: z.literal('calls.moved'), id, after: z.string().nullable() }),
  only('calls.removed'),
  only('calls.restored'),
  /** `after` is who had the floor until then. */
  z.object({ type: z.literal('calls.called'), id, after: z.string().nullable() }),
  only('calls.answered'),
  only('calls.passed'),
  z.object({ type: z.literal('calls.putBack'), id, to: state }),
  only('calls.forgotten')
])
export type CallsEvent = z.output<typeof event>
