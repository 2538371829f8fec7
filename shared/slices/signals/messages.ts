// What can be asked about the silent signals, and what can happen to them.
import { z } from 'zod'
import { LONGEST } from '../../limits.ts'
import { id, line } from '../../playbook.ts'
import { roles } from '../../slice.ts'
import { readySignals } from './state.ts'

const role = z.enum(roles)
const receiver = z.enum([...roles, 'all'])
const ready = z.enum(readySignals)
/** As many as are shown at once. */
const MOST_SEEN = 30

export const command = z.discriminatedUnion('type', [
  /** One that is ready, or one's own words. */
  z
    .object({
      type: z.literal('signals.send'),
      id: id.optional(),
      /** The role one speaks for. */
      as: role,
      to: receiver,
      ready: ready.optional(),
      text: line(LONGEST.signal).optional()
    })
    .refine((sent) => (sent.ready === undefined) !== (sent.text === undefined), {
      error: 'ready-or-text',
      path: ['text']
    }),
  /** Has been painted on the screen of somebody it is for; nobody pressed anything. */
  z.object({ type: z.literal('signals.see'), ids: z.array(id).min(1).max(MOST_SEEN) }),
  z.object({ type: z.literal('signals.acknowledge'), id }),
  z.object({ type: z.literal('signals.unacknowledge'), id }),
  z.object({ type: z.literal('signals.withdraw'), id }),
  z.object({ type: z.literal('signals.restore'), id })
])
export type SignalsCommand = z.output<typeof command>

export const event = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('signals.sent'),
    id,
    as: role,
    to: receiver,
    ready: ready.nullable(),
    personal: z.object({ text: z.string() }).nullable()
  }),
  z.object({ type: z.literal('signals.seen'), ids: z.array(id) }),
  z.object({ type: z.literal('signals.acknowledged'), id }),
  z.object({ type: z.literal('signals.unacknowledged'), id }),
  z.object({ type: z.literal('signals.withdrawn'), id }),
  z.object({ type: z.literal('signals.restored'), id })
])
export type SignalsEvent = z.output<typeof event>
