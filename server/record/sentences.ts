// The shape of the record's words: a sentence per fact, and what people, things and columns are called.
import type { Facts, What } from '../../shared/record/facts.ts'
import type { Role } from '../../shared/slice.ts'
import type { ReadySignal } from '../../shared/slices/signals/state.ts'

export interface RecordWords {
  columns: { date: string; time: string; who: string; item: string; what: string; about: string }
  server: string
  admin: string
  /** A board member who is forgotten, a participant who is, and words that are deleted. */
  memberForgotten: string
  forgotten: string
  deleted: string
  round: (number: number) => string
  group: string
  page: (number: number) => string
  quote: (words: string) => string
  roles: Record<Role, string>
  ready: Record<ReadySignal, string>
  /** Without a subject: who did it stands in a column of its own. */
  sentences: { [W in What]: (told: Facts[W]) => string }
}
