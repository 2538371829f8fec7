// Zoom's file: who is in it, who has to be put into a room by hand, and how it is fetched.
import { placingBy, roomName, ZOOM_MOST } from '../../../shared/slices/breakouts/rooms.ts'
import { fetchHere } from '../../here.ts'
import { type Line, linesOf } from './lists.ts'
import type { Room } from './room.ts'
import { seatsIn } from './room.ts'

export interface Zoom {
  rows: { id: string; room: string; email: string; name: string }[]
  /** Those whose e-mail another has too, and those who have none: with their groups. */
  shared: Line[]
  without: Line[]
  people: number
  /** More than Zoom says it takes. */
  tooMany: 'rooms' | 'people' | null
}

export function zoomOf(rooms: readonly Room[], word: string, emailOf: (person: string) => string | null): Zoom {
  const { rows, without, shared } = placingBy(
    rooms.map((r) => r.group),
    emailOf
  )
  const names = new Map(seatsIn(rooms).map(({ seat }) => [seat.id, seat.name]))
  const lines = linesOf(rooms, word, false)
  const these = (ids: readonly string[]) => lines.filter((line) => ids.includes(line.id))
  const people = lines.length
  return {
    rows: rows.map(({ group, person, email }) => ({
      id: person,
      room: roomName(group, word),
      email,
      name: names.get(person) ?? ''
    })),
    shared: these(shared),
    without: these(without),
    people,
    tooMany: rooms.length > ZOOM_MOST.rooms ? 'rooms' : people > ZOOM_MOST.people ? 'people' : null
  }
}

const PATIENCE = 20_000

/** The file, or why there is none. */
export async function fetchZoomFile(round: string): Promise<Blob | 'not-yours' | 'no-groups' | 'unreachable'> {
  try {
    const path = `export/zoom-rooms.csv?${new URLSearchParams({ round })}`
    const response = await fetchHere(path, { signal: AbortSignal.timeout(PATIENCE) })
    if (response.ok) return await response.blob()
    if (response.status === 403) return 'not-yours'
    return response.status === 404 ? 'no-groups' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
