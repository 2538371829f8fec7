// Makes keys that can be read aloud and typed: no letter that could be a digit, and none twice in a meeting.
import { customAlphabet } from 'nanoid'
import type { State } from '../../shared/slices/index.ts'
import { keyFinder } from '../../shared/slices/keys/state.ts'
import { hasFigures } from '../../shared/slices/keys/tasks.ts'
import { nameKey } from '../../shared/slices/participants/same.ts'
import type { KeyRow } from './storing.ts'

/** Neither 0 and O nor 1, I and L. */
const draw = customAlphabet('23456789ABCDEFGHJKMNPQRSTUVWXYZ', 6)

/**
 * One for each practice with somebody who has none, and one for each who is in no practice.
 * @param taken keys of the meeting that are in use
 */
export function makeKeys(
  { keys, participants }: State,
  taken: ReadonlySet<string>,
  per: 'practice' | 'person'
): KeyRow[] {
  const keyOf = keyFinder(keys)
  const without = participants.people.filter(
    (p) => !p.removed && p.presence !== 'declined' && p.details !== null && hasFigures(p) && !keyOf(p)
  )
  const used = new Set(taken)
  const fresh = () => {
    let key = draw()
    while (used.has(key)) key = draw()
    used.add(key)
    return key
  }
  const made = new Map<string, KeyRow>()
  for (const { id, details } of without) {
    const practice = per === 'practice' ? (details?.practice ?? null) : null
    const holder = practice === null ? id : nameKey(practice)
    if (!made.has(holder)) made.set(holder, { participant: practice === null ? id : null, practice, key: fresh() })
  }
  return [...made.values()]
}
