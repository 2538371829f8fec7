// Puts keys on their shelf, and says in the meeting that they are there; what is there already is left as it lies.
import { nanoid } from 'nanoid'
import type { Actor } from '../../shared/slice.ts'
import { isRefusal } from '../../shared/slice.ts'
import type { State } from '../../shared/slices/index.ts'
import { keyFinder } from '../../shared/slices/keys/state.ts'
import { shapeOf } from '../../shared/slices/keys/text.ts'
import { nameKey } from '../../shared/slices/participants/same.ts'
import type { Log } from '../log/log.ts'
import { Problem } from '../problem.ts'
import type { Room } from '../room.ts'

/** A key for a participant, or for all of a practice. */
export interface KeyRow {
  participant: string | null
  practice: string | null
  key: string
}

export interface Stored {
  /** What the new ones are called: dropped, they were never there. */
  keys: string[]
  unchanged: number
}

/** Where a meeting's keys lie. */
export interface Shelf {
  meeting: string
  room: Room
  secrets: Log['secrets']
}

/** @throws Problem when the meeting will not have them; then none is kept */
export async function storeKeys(
  { meeting, room, secrets }: Shelf,
  actor: Actor,
  rows: readonly KeyRow[]
): Promise<Stored> {
  const known = heldBy(room.state, await secrets.all(meeting))
  const fresh = rows.filter((row) => known(row) !== row.key).map((row) => ({ ...row, id: nanoid() }))
  const unchanged = rows.length - fresh.length
  if (fresh.length === 0) return { keys: [], unchanged }
  const ids = fresh.map(({ id }) => id)
  await secrets.put(
    meeting,
    fresh.map(({ id, key }) => ({ id, text: key }))
  )
  const keys = fresh.map(({ id, participant, practice, key }) => ({ id, participant, practice, ...shapeOf(key) }))
  const answer = await room.submit({ commandId: nanoid(), command: { type: 'keys.store', keys }, by: actor.id })
  if (!isRefusal(answer)) return { keys: ids, unchanged }
  await secrets.drop(meeting, ids)
  throw problemFor(answer.refused)
}

/** What the holder of a row has already: their own key, or the practice's. */
function heldBy({ keys }: State, secrets: ReadonlyMap<string, string>) {
  const held = new Map<string, string>()
  const holder = ({ participant, practice }: { participant: string | null; practice: string | null }) =>
    participant === null ? `practice:${nameKey(practice ?? '')}` : `participant:${participant}`
  for (const key of keys.keys) {
    const secret = secrets.get(key.id)
    if (secret !== undefined && !key.dropped) held.set(holder(key), secret)
  }
  return (row: KeyRow) => held.get(holder(row))
}

/** What a participant's key says; null when they have none. */
export async function keyOf({ meeting, room, secrets }: Shelf, participant: string): Promise<string | null> {
  const { keys, participants } = room.state
  const person = participants.people.find((p) => p.id === participant && !p.removed)
  const key = person && keyFinder(keys)(person)
  return key ? secrets.get(meeting, key.id) : null
}

export function problemFor(refused: string): Problem {
  switch (refused) {
    case 'not-your-role':
      return new Problem(403, refused)
    case 'not-saved':
      return new Problem(503, refused)
    case 'finished':
      return new Problem(409, 'meeting-over')
    case 'no-key':
      return new Problem(404, 'no-key')
    case 'no-such-participant':
      return new Problem(404, 'no-such-participant')
    default:
      return new Problem(400, 'bad-request')
  }
}
