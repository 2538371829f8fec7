// What GatewayAPI's notifications mean, of the present API and of the old one.
// Sources: https://gatewayapi.com/docs/apis/rest/ "Delivery Status Notification"; the present event as public clients read it.
import { z } from 'zod'
import type { Report } from './gateway.ts'
import { reasonOf } from './reason.ts'
import { payloadOf } from './signatures.ts'

/** ACCEPTED is by the network on the phone's behalf: it has not got there yet, and UNKNOWN, SCHEDULED, BUFFERED, ENROUTE are before it. */
const failed = ['EXPIRED', 'DELETED', 'UNDELIVERABLE', 'REJECTED', 'SKIPPED']

function reports(about: Report['about'], status: string, error: string | null): Report[] {
  if (status === 'DELIVERED') return [{ about, delivered: true, reason: null }]
  if (!failed.includes(status)) return []
  return [{ about, delivered: false, reason: reasonOf(error ? `${status}: ${error}` : status) }]
}

/** They try again for a day; what is older, or dated in the future, somebody has kept. */
const OLDEST = 48 * 3600 * 1000
const stale = (at: number | null, now: number): boolean => at !== null && !(Math.abs(now - at) < OLDEST)

const words = z.string().nullish().catch(null)
const event = z.object({
  event_type: z.literal('message.status.sms'),
  timestamp: words,
  event: z.object({
    msg_id: z.string(),
    status: z.string(),
    status_at: words,
    reference: words,
    error: z.object({ details: words }).nullish().catch(null)
  })
})
const notification = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  status: z.string(),
  time: z.number().nullish().catch(null),
  userref: words,
  error: words
})

/** What has been signed, read as the present API's event or as the old one's notification; null when it is too old. */
export function reportsIn(signed: unknown, now: number): readonly Report[] | null {
  const present = event.safeParse(signed).data
  if (present) {
    const { reference, msg_id, status, status_at, error } = present.event
    const at = status_at ?? present.timestamp
    if (stale(at ? Date.parse(at) : null, now)) return null
    return reports(reference ? { id: reference } : { ref: msg_id }, status, error?.details ?? null)
  }
  const old = notification.safeParse(signed).data
  if (!old) return []
  if (stale(old.time ? old.time * 1000 : null, now)) return null
  return reports(old.userref ? { id: old.userref } : { ref: old.id }, old.status, old.error ?? null)
}

/** The header's token is the whole notification: the body beside it is not signed, and is not read. */
export function reportsInToken(token: string, secret: string, now: number): readonly Report[] | null {
  const payload = payloadOf(token, secret)
  return payload === undefined ? null : reportsIn(payload, now)
}
