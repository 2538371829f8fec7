// Fetches the record of the meeting.
import { fetchHere } from '../here.ts'

const PATIENCE = 20_000

/** The file, or why there is none. */
export async function fetchRecord(): Promise<Blob | 'not-yours' | 'unreachable'> {
  try {
    const response = await fetchHere('export/record.csv', { signal: AbortSignal.timeout(PATIENCE) })
    if (response.ok) return await response.blob()
    return response.status === 401 || response.status === 403 ? 'not-yours' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
