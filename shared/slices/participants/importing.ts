// Taking in a list of people: whoever is there already is updated, and the whole import can be taken back.
import { MOST_PARTICIPANTS } from '../../limits.ts'
import { inLot } from '../../lots.ts'
import { refuse } from '../../slice.ts'
import type { Of, Outcome } from './decide.ts'
import type { ParticipantsEvent } from './messages.ts'
import type { Details, Person, Presence } from './person.ts'
import { byName, equal, fields, merged, nameKey, push, sameAmong, unknown } from './same.ts'
import { isHere, type Register, registered } from './state.ts'

interface Known {
  /** Null for somebody new. */
  id: string | null
  details: Details | null
  removed: boolean
}

/** The same list a second time leads to nothing. What a row does not tell, it leaves as it was. */
export function importRows(register: Register, { rows }: Of<'participants.import'>, id: string): Outcome {
  const taken = new Set(register.people.map((p) => p.id))
  const events: ParticipantsEvent[] = []
  let added = 0
  for (const { id: known, details } of toldOf(register, rows.map(withoutNulls))) {
    if (!details) continue
    const participant = known ?? inLot(id, added)
    if (known === null && taken.has(participant)) return refuse('duplicate-id')
    if (known === null) added += 1
    events.push(...written(register, participant, details, id))
  }
  if (register.people.filter((p) => !p.removed).length + added > MOST_PARTICIPANTS) return refuse('too-many')
  return events.length > 0 && register.lastImport?.id === id ? refuse('duplicate-id') : events
}

/** Everybody the rows tell of, with all that is known then, in the order of the rows. */
function toldOf({ people }: Register, rows: readonly Person[]): ReadonlySet<Known> {
  const index = byName<Known>(people.map(({ id, details, removed }) => ({ id, details, removed })))
  const whom = new Map<Person, Known>()
  // whoever tells no practice is known by those who do, wherever in the list they stand
  for (const person of [...rows.filter((r) => r.practice), ...rows.filter((r) => !r.practice)]) {
    const key = nameKey(person.name)
    const same = sameAmong(index.get(key) ?? [], person)
    const known = same ?? { id: null, details: unknown, removed: false }
    if (!same) push(index, key, known)
    known.details = merged(known.details ?? unknown, person)
    whom.set(person, known)
  }
  return new Set(rows.flatMap((r) => whom.get(r) ?? []))
}

const withoutNulls = (row: Person): Person => {
  const told = Object.entries(row).filter(([, value]) => value !== null)
  return { ...Object.fromEntries(told), name: row.name }
}

function written(register: Register, id: string, after: Details, by: string): ParticipantsEvent[] {
  const before = registered(register, id)
  if (!before) return [{ type: 'participants.added', id, import: by, personal: after }]
  return before.details ? edited(before.details, after, before, by) : []
}

/** What a change of the details leads to: another answer to the sign-up moves who has not come yet. */
export function edited(
  before: Details,
  after: Details,
  { id, presence }: { id: string; presence: Presence },
  by: string | null
): ParticipantsEvent[] {
  if (equal(before, after)) return []
  const change: ParticipantsEvent = { type: 'participants.edited', id, import: by, personal: after }
  const declines = after.signUp === 'declines'
  if (declines === (before.signUp === 'declines')) return [change]
  if (presence !== (declines ? 'expected' : 'declined')) return [change]
  return [change, { type: 'participants.moved', ids: [id], to: declines ? 'declined' : 'expected' }]
}

/** Whoever has come meanwhile stays in the register, and what was mended by hand since stays as it was mended. */
export function undoImport(register: Register, command: Of<'participants.undoImport'>): Outcome {
  const last = register.lastImport
  if (last?.id !== command.import) return refuse('no-such-import')
  const added = last.added.flatMap((id) => registered(register, id) ?? [])
  const back = last.edited.flatMap(({ id, before, after }) => {
    const person = registered(register, id)
    if (!person?.details) return []
    const now = person.details
    const own = Object.fromEntries(fields.filter((f) => now[f] === after[f]).map((f) => [f, before[f]]))
    return edited(now, merged(now, own), person, null)
  })
  return [
    { type: 'participants.importUndone', import: last.id },
    ...added.filter((p) => !isHere(p)).map(({ id }) => ({ type: 'participants.removed' as const, id })),
    ...back
  ]
}
