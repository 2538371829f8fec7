// Asks the server to read what somebody has: the bytes as they are, with one's own link. Nothing is kept there.
import { fetchHere } from '../here.ts'

/** What was chosen, dropped or pasted. */
export interface Source {
  name: string
  bytes: Blob
  pasted: boolean
}
export type FaultCode = 'unreachable' | 'unreadable' | 'not-yours'
/** The server's own sentence where it gave one. */
export type Fault = { code: FaultCode; sentence: string | null }
export type Outcome<What> = What | { fault: Fault } | { stopped: true }

/** A line that was not read, and why. */
export interface Skip {
  line: number
  text: string
}

const PATIENCE = 60_000

/** A value's parts, whatever it is. */
export const parts = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {}
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const text = (value: unknown): string => (typeof value === 'string' ? value : '')
export const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

export const skippedIn = (value: unknown): Skip[] =>
  listOf(value).map((skip) => ({ line: number(parts(skip).line), text: text(parts(skip).text) }))

/** @param understand what the server's answer holds; null when it is something else */
export async function readFile<What extends object>(
  path: string,
  bytes: Blob,
  understand: (body: unknown) => What | null,
  stop: AbortSignal
): Promise<Outcome<What>> {
  try {
    const response = await fetchHere(`read/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)])
    })
    const body: unknown = await response.json().catch(() => null)
    return (response.ok ? understand(body) : null) ?? { fault: faultOf(response.status, body) }
  } catch {
    return stop.aborted ? { stopped: true } : { fault: { code: 'unreachable', sentence: null } }
  }
}

/** A problem document: its title is the sentence, and with several faults the detail names the first. */
function faultOf(status: number, body: unknown): Fault {
  if (status === 401 || status === 403) return { code: 'not-yours', sentence: null }
  const { title, detail } = parts(body)
  const sentences = [title, detail].filter((sentence) => typeof sentence === 'string' && sentence !== '')
  return { code: status >= 500 ? 'unreachable' : 'unreadable', sentence: sentences.join(' ') || null }
}
