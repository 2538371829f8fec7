// Asks the server to read a list: the bytes as they are, with one's own link. Nothing is kept there.
import { language } from '../messages/index.svelte.ts'
import { parts, type ReadList, readAnswer } from './answer.ts'

/** What was chosen, dropped or pasted. */
export interface Source {
  name: string
  bytes: Blob
  pasted: boolean
}
export type FaultCode = 'unreachable' | 'unreadable' | 'not-yours'
/** The server's own sentence where it gave one. */
export type Fault = { code: FaultCode; sentence: string | null }
export type Answer = { list: ReadList } | { fault: Fault } | { stopped: true }

const PATIENCE = 60_000

/** @param columns the fields of the columns as somebody has chosen them; null lets the server see for itself */
export async function readList(source: Source, columns: readonly string[] | null, stop: AbortSignal): Promise<Answer> {
  const query = new URLSearchParams({ name: source.name, ...(columns && { columns: columns.join(',') }) })
  try {
    const response = await fetch(`/api/meetings/${location.pathname.split('/')[2] ?? ''}/read/participants?${query}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${location.hash.slice(1)}`,
        'content-type': 'application/octet-stream',
        'accept-language': language()
      },
      body: source.bytes,
      cache: 'no-store',
      signal: AbortSignal.any([stop, AbortSignal.timeout(PATIENCE)])
    })
    const body: unknown = await response.json().catch(() => null)
    const list = response.ok ? readAnswer(body) : null
    return list ? { list } : { fault: faultOf(response.status, body) }
  } catch {
    return stop.aborted ? { stopped: true } : { fault: { code: 'unreachable', sentence: null } }
  }
}

/** A problem document: its title is the sentence, and with several faults the detail names the first. */
function faultOf(status: number, body: unknown): Fault {
  const { title, detail } = parts(body)
  const sentences = [title, detail].filter((sentence) => typeof sentence === 'string' && sentence !== '')
  const code = status === 401 || status === 403 ? 'not-yours' : 'unreadable'
  return { code, sentence: code === 'unreadable' && sentences.length > 0 ? sentences.join(' ') : null }
}
