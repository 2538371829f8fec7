// Who has been heard: given the floor, or their question read aloud; person by person, and practice by practice.
import type { Instant } from '../../time.ts'
import { isGuest, type Participant, type Register } from '../participants/state.ts'
import { type Queue, readAt } from '../questions/state.ts'
import { practiceKey } from './practice.ts'
import { type Calls, isIn } from './state.ts'

export interface Heard {
  by: 'call' | 'question'
  at: Instant
}

/** Those who have been heard, and when first. Whoever passed the floor on has not been. */
export function heard({ rows }: Calls, questions: Queue): ReadonlyMap<string, Heard> {
  const found = new Map<string, Heard>()
  const note = (participant: string | null, by: Heard['by'], at: Instant | null) => {
    const before = participant === null ? undefined : found.get(participant)
    if (participant !== null && at !== null && !(before && before.at <= at)) found.set(participant, { by, at })
  }
  for (const { removed, state, participant, calledAt } of rows)
    if (!removed && (state === 'called' || state === 'answered')) note(participant, 'call', calledAt)
  for (const question of questions) note(question.participant, 'question', readAt(question))
  return found
}

export const practiceOf = ({ id, details }: Pick<Participant, 'id' | 'details'>): string =>
  practiceKey({ id, practice: details?.practice ?? null })

export interface Practice {
  id: string
  /** Null for somebody who has none. */
  name: string | null
  /** How many of them are in the meeting, and how many have been heard, here or not. */
  here: number
  heard: number
}

/** In the order of the register; guests and speakers are of no practice that is to be heard. */
export function practices({ people }: Register, known: ReadonlyMap<string, Heard>): readonly Practice[] {
  const found = new Map<string, Practice>()
  for (const person of people) {
    if (person.removed || !person.details || isGuest(person.details.kind)) continue
    const id = practiceOf(person)
    const before = found.get(id) ?? { id, name: person.details.practice, here: 0, heard: 0 }
    found.set(id, {
      ...before,
      here: before.here + (isIn(person) ? 1 : 0),
      heard: before.heard + (known.has(person.id) ? 1 : 0)
    })
  }
  return [...found.values()]
}

/** Who is here and has not been heard, is no guest, and has not asked to be left alone. */
export const unheard = ({ people }: Register, known: ReadonlyMap<string, Heard>): readonly Participant[] =>
  people.filter(
    (p) =>
      !p.removed && p.details !== null && isIn(p) && !known.has(p.id) && !p.details.noCall && !isGuest(p.details.kind)
  )
