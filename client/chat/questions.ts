// The questions as the chat-watcher's view has them: what each is called, where it stands, and in which order.
import type { Views } from '../../shared/slices/index.ts'
import { firstName } from '../host/people.ts'

export type Question = Views['questions']['rows'][number]
type Named = Pick<Question, 'from' | 'name'>

export const tabs = ['open', 'asked', 'answered', 'parked', 'dismissed'] as const
export type Tab = (typeof tabs)[number]
/** Parked until the block that is held now, to be decided on, and sent on to the moderator. */
export const sections = ['back', 'caught', 'flagged'] as const
export type Section = (typeof sections)[number]
export type Place = Section | Exclude<Tab, 'open'>

/** Who asks: the participant, or whatever the chat shows. */
export const askerOf = ({ name, from }: Named): string => name ?? from

/** A first name to tell it by; the whole where it is no name of a person. */
export const callAsker = ({ name, from }: Named): string => (name === null ? from : firstName(name))

/** Those that stand for themselves: what was merged into another is shown there, unless that is gone. */
export function standing(rows: readonly Question[]): Question[] {
  const known = new Set(rows.map((q) => q.id))
  return rows.filter((q) => q.state === 'dismissed' || !q.mergedInto || !known.has(q.mergedInto))
}

export const placeOf = ({ state, back }: Pick<Question, 'state' | 'back'>): Place =>
  state === 'parked' && back ? 'back' : state

const isSection = (place: Place): place is Section => sections.some((s) => s === place)
export const tabOf = (question: Pick<Question, 'state' | 'back'>): Tab => {
  const place = placeOf(question)
  return isSection(place) ? 'open' : place
}

export const placesIn = (tab: Tab): readonly Place[] => (tab === 'open' ? sections : [tab])

type Order = (a: Question, b: Question) => number
const newest: Order = (a, b) => b.at - a.at
const latest: Order = (a, b) => b.since - a.since || newest(a, b)
const asSentUp: Order = (a, b) => Number(b.urgent) - Number(a.urgent) || (a.sentUp ?? 0) - (b.sentUp ?? 0)

/** What is with the moderator stands as it does there; of the rest the last caught comes first, also of those caught together. */
export function inPlace(rows: readonly Question[], place: Place): Question[] {
  const there = rows.filter((q) => placeOf(q) === place)
  if (place === 'flagged') return there.sort(asSentUp)
  return there.reverse().sort(place === 'caught' || place === 'back' ? newest : latest)
}

export const countIn = (rows: readonly Question[], tab: Tab): number => rows.filter((q) => tabOf(q) === tab).length
