// Whose a name in a pasted chat is, where only one on the list is called that: to tell which group they are in.
import { fold } from '../../shared/slices/participants/names.ts'
import type { Person } from './people.ts'

/** Null for a name that more than one has. */
export function writersOf(people: readonly Pick<Person, 'id' | 'name'>[]): (name: string) => string | null {
  const ids = new Map<string, string | null>()
  for (const { id, name } of people) {
    const key = fold(name)
    ids.set(key, ids.has(key) ? null : id)
  }
  return (name) => ids.get(fold(name)) ?? null
}
