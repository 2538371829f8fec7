// Line after line to people, as many as there is room for, with what was skipped and why.
import { MOST_PARTICIPANTS } from '../../shared/limits.ts'
import type { Fault, Skip } from './doubts.ts'
import type { Person } from './people.ts'

export interface People {
  people: Person[]
  skipped: Skip[]
}

/** @param read a person, why it is none, or null for what is no person to anybody: a sum, a heading again */
export function gathered<T extends { line: number }>(
  entries: readonly T[],
  read: (entry: T) => Person | Fault | null
): People {
  const [people, skipped]: [Person[], Skip[]] = [[], []]
  for (const [i, entry] of entries.entries()) {
    if (people.length === MOST_PARTICIPANTS) {
      const values = [String(MOST_PARTICIPANTS), String(entries.length - i)]
      skipped.push({ line: entry.line, code: 'too-many', values })
      break
    }
    const person = read(entry)
    if (person && 'name' in person) people.push(person)
    else if (person) skipped.push({ ...person, line: entry.line })
  }
  return { people, skipped }
}
