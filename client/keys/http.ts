// What the key sender asks for over HTTP, with one's own link: a key shown, keys made or put in, and what carries the messages.
import { type Asked, fetchHere } from '../here.ts'
import { number, parts, text } from '../participants/readFile.ts'

/** The server's own sentence where it gave one; null when it cannot be reached. */
export interface Failed {
  fault: string | null
}
export interface Shown {
  key: string
  text: string
  phone: string | null
}
export interface Stored {
  /** What the new ones are called: dropped, they were never there. */
  keys: string[]
  unchanged: number
}
export interface Gateway {
  /** What it is called; null when keys are given by hand. */
  name: string | null
  perSecond: number
}
export interface Tried {
  outcome: 'accepted' | 'refused' | 'unknown'
  /** In the gateway's words. */
  reason: string
}

const PATIENCE = 20_000

/** @param understand what the answer holds; null when it is something else */
async function asked<T>(path: string, how: Asked, understand: (body: unknown) => T | null): Promise<T | Failed> {
  try {
    const response = await fetchHere(path, { ...how, signal: AbortSignal.timeout(PATIENCE) })
    const body: unknown = await response.json()
    return (response.ok ? understand(body) : null) ?? { fault: text(parts(body).title) || null }
  } catch {
    return { fault: null }
  }
}
const post = (type: string, body: BodyInit): Asked => ({ method: 'POST', headers: { 'content-type': type }, body })
const postJson = (body: object) => post('application/json', JSON.stringify(body))

/** Whoever asks has seen it: that is kept. */
export const reveal = (participant: string): Promise<Shown | Failed> =>
  asked(`keys/${encodeURIComponent(participant)}/reveal`, { method: 'POST' }, (body) => {
    const { key, text: words, phone } = parts(body)
    return text(key) === '' ? null : { key: text(key), text: text(words), phone: text(phone) || null }
  })

function storedIn(body: unknown): Stored | null {
  const { keys, unchanged } = parts(body)
  if (!Array.isArray(keys)) return null
  return { keys: keys.map(text).filter(Boolean), unchanged: number(unchanged) }
}
export const makeKeys = (per: 'practice' | 'person'): Promise<Stored | Failed> =>
  asked('keys/make', postJson({ per }), storedIn)

/** The same bytes as were read, but for these lines. */
export function storeKeys(bytes: Blob, name: string, skip: readonly number[]): Promise<Stored | Failed> {
  const query = new URLSearchParams({ name, ...(skip.length > 0 && { skip: skip.join(',') }) })
  return asked(`keys?${query}`, post('application/octet-stream', new Blob([bytes])), storedIn)
}

export const gatewayOf = (): Promise<Gateway | Failed> =>
  asked('sms', {}, (body) => {
    const { gateway, name, perSecond } = parts(body)
    if (gateway === undefined) return null
    return { name: text(name) || text(gateway) || null, perSecond: typeof perSecond === 'number' ? perSecond : 1 }
  })

export const tryOut = (to: string): Promise<Tried | Failed> =>
  asked('sms/test', postJson({ to }), (body) => {
    const { outcome, reason } = parts(body)
    const known = (['accepted', 'refused', 'unknown'] as const).find((o) => o === outcome)
    return known ? { outcome: known, reason: text(reason) } : null
  })
