// The pictures of pages, fetched once each and kept as long as the page is open: nothing of them is on the browser's disk.
import { fetchHere } from '../here.ts'

interface Kept {
  url: Promise<string | null>
  users: number
}
export interface Lent {
  /** Null when there is none, or it could not be fetched. */
  url: Promise<string | null>
  release(): void
}

/** More than a whole deck. */
const MOST = 120
const kept = new Map<string, Kept>()

export function lend(deck: string, page: number): Lent {
  const name = `${deck}/pages/${page}`
  const found = kept.get(name) ?? { url: fetched(name), users: 0 }
  found.users += 1
  // the one last asked for stands last
  kept.delete(name)
  kept.set(name, found)
  makeRoom()
  return {
    url: found.url,
    release() {
      found.users -= 1
    }
  }
}

async function fetched(name: string): Promise<string | null> {
  try {
    const response = await fetchHere(`decks/${name}`, {})
    if (response.ok) return URL.createObjectURL(await response.blob())
  } catch {
    // no connection: it is asked for again when it is back
  }
  kept.delete(name)
  return null
}

function makeRoom() {
  for (const [name, { users, url }] of kept) {
    if (kept.size <= MOST) return
    if (users > 0) continue
    kept.delete(name)
    void url.then((made) => made !== null && URL.revokeObjectURL(made))
  }
}
