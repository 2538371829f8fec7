// Twilio: https://www.twilio.com/docs/messaging/api/message-resource, and signed callbacks as its library (6.2.0) checks them.
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { same } from '../same.ts'
import { ask, basic, jsonOf } from './ask.ts'
import type { Callback, Gateway, Report } from './gateway.ts'
import type { UserSettings } from './settings.ts'

const answer = z.object({ sid: z.string().regex(/^[SM]M\w+$/) })
const form = {
  accepted: (body: string) => {
    const ref = answer.safeParse(jsonOf(body)).data?.sid
    return ref === undefined ? null : { outcome: 'accepted' as const, ref }
  }
}

export const twilio = ({ url, user, token, sender }: UserSettings): Gateway => ({
  id: 'twilio',
  name: 'Twilio',
  send: ({ to, text, reportTo }, signal) => {
    const from = /^\d+$/.test(sender) ? `+${sender}` : sender
    const body = new URLSearchParams({ To: to, From: from, Body: text, ...(reportTo && { StatusCallback: reportTo }) })
    const request = {
      url: `${url}/2010-04-01/Accounts/${encodeURIComponent(user)}/Messages.json`,
      method: 'POST',
      headers: { authorization: basic(user, token), 'content-type': 'application/x-www-form-urlencoded' },
      body: body.toString()
    } as const
    return ask(request, form, { text, secrets: [token, `${user}:${token}`] }, signal)
  },
  read: (callback) => (isSigned(callback, token) ? reportIn(callback) : null)
})

const formOf = ({ method, body }: Callback) => new URLSearchParams(method === 'POST' ? body.toString('utf8') : '')

/** base64 HMAC-SHA1 with the account's token of the address and of each field, sorted: its name and its value. */
function isSigned(callback: Callback, token: string): boolean {
  const given = callback.headers['x-twilio-signature'] ?? ''
  const fields = [...formOf(callback)].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).flat()
  const signature = (url: string) =>
    createHmac('sha1', token)
      .update(url + fields.join(''))
      .digest('base64')
  return withAndWithoutPort(callback.url)
    .map((url) => same(given, signature(url)))
    .includes(true)
}

/** Twilio has the port in what it signs, or has not, whatever the address was. */
function withAndWithoutPort(url: string): string[] {
  const [, scheme = '', host = '', , rest = ''] = /^(https?:\/\/)([^/:?#]+)(:\d+)?(.*)$/s.exec(url) ?? []
  const usual = scheme === 'https://' ? ':443' : ':80'
  return [url, `${scheme}${host}${rest}`, `${scheme}${host}${usual}${rest}`]
}

const settled = new Map([
  ['delivered', true],
  ['read', true],
  ['failed', false],
  ['undelivered', false],
  ['canceled', false]
])

/** Queued, sending, sent and what else there is settle nothing. */
function reportIn(callback: Callback): Report[] {
  const fields = formOf(callback)
  const [ref, status, error] = [fields.get('MessageSid'), fields.get('MessageStatus') ?? '', fields.get('ErrorCode')]
  const delivered = settled.get(status)
  const about = callback.id === null ? ref && { ref } : { id: callback.id }
  if (delivered === undefined || !about) return []
  const failure = /^\d{1,6}$/.test(error ?? '') ? `${status} ${error}` : status
  return [{ about, delivered, reason: delivered ? null : failure }]
}
