// What can be asked about the keys, and what can happen to them. What a key says is in none of it.
import { z } from 'zod'
import { LONGEST, MOST_PARTICIPANTS } from '../../limits.ts'
import { id, line, text } from '../../playbook.ts'
import { stops, ways } from './state.ts'

const shape = {
  length: z
    .int()
    .min(1)
    .max(4 * LONGEST.key),
  wide: z.boolean()
}
const ids = z.array(id).min(1).max(MOST_PARTICIPANTS)
/** Why a gateway would not, in its words or ours; never what was sent, nor to whom. */
const reason = text(LONGEST.reason).nullish()

export const command = z.discriminatedUnion('type', [
  /** Keys that lie on their shelf under these ids. Each is for a participant, or for a practice. */
  z.object({
    type: z.literal('keys.store'),
    keys: z
      .array(z.object({ id, participant: id.nullish(), practice: line(LONGEST.practice).nullish(), ...shape }))
      .min(1)
      .max(MOST_PARTICIPANTS)
  }),
  /** Not to be sent any more; whoever had another before has that again. */
  z.object({ type: z.literal('keys.drop'), keys: ids }),
  z.object({ type: z.literal('keys.restore'), keys: ids }),
  /** The text they are sent in; null for the usual one. */
  z.object({
    type: z.literal('keys.word'),
    template: text(LONGEST.template).nullish(),
    cluster: text(LONGEST.meeting).nullish()
  }),
  /** To those who have none. `again` sends to those too who may have had it. */
  z.object({ type: z.literal('keys.send'), participants: ids, again: z.boolean().default(false) }),
  /** What has not been begun is not sent. */
  z.object({ type: z.literal('keys.stop'), reason: z.enum(stops).optional() }),
  /** They have it, as somebody at the table knows; null takes that back. */
  z.object({ type: z.literal('keys.mark'), participant: id, how: z.enum(ways).nullable() }),
  z.object({ type: z.literal('keys.exempt'), participant: id, exempt: z.boolean() }),
  /** To be shown to who asks: one at a time, and it is kept that they were. */
  z.object({ type: z.literal('keys.reveal'), participant: id }),
  /** All of them, for good. */
  z.object({ type: z.literal('keys.erase') }),
  /** By the server: whoever begins a message has it to send. */
  z.object({ type: z.literal('keys.begin'), message: id }),
  z.object({
    type: z.literal('keys.settle'),
    message: id,
    outcome: z.enum(['accepted', 'refused', 'unknown']),
    reason
  }),
  /** What the network told later on. */
  z.object({ type: z.literal('keys.report'), message: id, delivered: z.boolean(), reason })
])
export type KeysCommand = z.output<typeof command>

const because = z.string().nullable()

export const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('keys.stored'),
    keys: z.array(z.object({ id, participant: z.string().nullable(), ...shape })),
    /** What the practices are called whose keys these are, by the key's id. */
    personal: z.object({ practices: z.record(z.string(), z.string()) }).nullable()
  }),
  z.object({ type: z.literal('keys.dropped'), keys: z.array(z.string()) }),
  z.object({ type: z.literal('keys.restored'), keys: z.array(z.string()) }),
  z.object({
    type: z.literal('keys.worded'),
    personal: z.object({ template: z.string().nullable(), cluster: z.string().nullable() }).nullable()
  }),
  z.object({
    type: z.literal('keys.queued'),
    id,
    participant: z.string(),
    key: z.string(),
    personal: z.object({ phone: z.string() }).nullable()
  }),
  z.object({ type: z.literal('keys.stopped'), ids: z.array(z.string()), reason: because }),
  z.object({ type: z.literal('keys.begun'), id }),
  z.object({ type: z.literal('keys.accepted'), id }),
  z.object({ type: z.literal('keys.refused'), id, reason: because }),
  z.object({ type: z.literal('keys.doubted'), id, reason: because }),
  z.object({ type: z.literal('keys.delivered'), id }),
  z.object({ type: z.literal('keys.undelivered'), id, reason: because }),
  z.object({ type: z.literal('keys.marked'), participant: z.string(), how: z.enum(ways), key: z.string().nullable() }),
  z.object({ type: z.literal('keys.unmarked'), participant: z.string() }),
  z.object({ type: z.literal('keys.exempted'), participant: z.string(), exempt: z.boolean() }),
  z.object({ type: z.literal('keys.revealed'), participant: z.string() }),
  z.object({ type: z.literal('keys.erased') }),
  z.object({ type: z.literal('keys.forgotten'), id })
])
export type KeysEvent = z.output<typeof event>
