// What a list would do to the register if it were taken in now: who is new, whose details change, who stands twice in it.
import type { Details, Person } from '../../shared/slices/participants/person.ts'
import { byName, fields, merged, nameKey, push, sameAmong, unknown } from '../../shared/slices/participants/same.ts'
import { detailsOf, type Shown } from './people.ts'

export type Change =
  | { is: 'new' }
  | { is: 'edited'; id: string; fields: readonly (keyof Details)[] }
  | { is: 'unchanged'; id: string }
  /** It tells of the same person as a line before it; null where that line only has the number of the row. */
  | { is: 'joined'; line: number; fields: readonly (keyof Details)[] }

interface Known {
  id: string
  details: Details | null
  removed: boolean
  /** The line that told of them first, when it was one of these. */
  line: number | null
}

/** In the order the server takes them in: a line that tells of the same person as one before adds to what that one told. */
export function compared(register: readonly Shown[], rows: readonly { line: number; person: Person }[]): Change[] {
  const people: Known[] = register.map((shown) => ({
    id: shown.id,
    details: detailsOf(shown),
    removed: false,
    line: null
  }))
  const index = byName(people)
  return rows.map(({ line, person }) => {
    const key = nameKey(person.name)
    const same = sameAmong(index.get(key) ?? [], person)
    if (!same) {
      push(index, key, { id: '', details: merged(unknown, person), removed: false, line })
      return { is: 'new' }
    }
    const before = same.details ?? unknown
    same.details = merged(before, person)
    const { details } = same
    const changed = fields.filter((field) => before[field] !== details[field])
    const first = same.line
    same.line ??= line
    if (first !== null) return { is: 'joined', line: first, fields: changed }
    return changed.length > 0 ? { is: 'edited', id: same.id, fields: changed } : { is: 'unchanged', id: same.id }
  })
}
