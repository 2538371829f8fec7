// The questions as the chat-watcher's view has them: what each is called, where it stands, and in which order.
import type { Views } from '../../shared/slices/index.ts'
import { fold } from '../../shared/slices/participants/names.ts'
import type { QuestionState } from '../../shared/slices/questions/state.ts'

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
export const callAsker = (question: Named): string => {
  const name = askerOf(question)
  const [first = ''] = name.split(' ')
  return question.name !== null && !/\.$/.test(first) ? first : name
}

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
const newest: Order = (a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)
const latest: Order = (a, b) => b.since - a.since || newest(a, b)
const urgentFirst: Order = (a, b) => Number(b.urgent) - Number(a.urgent) || newest(a, b)

export function inPlace(rows: readonly Question[], place: Place): Question[] {
  const order = place === 'flagged' ? urgentFirst : place === 'caught' || place === 'back' ? newest : latest
  return rows.filter((q) => placeOf(q) === place).sort(order)
}

export const countIn = (rows: readonly Question[], tab: Tab): number =>
  rows.reduce((sum, q) => sum + Number(tabOf(q) === tab), 0)

/** The same words by the same name, however they were written. */
export const sameAs = (from: string, text: string): string => JSON.stringify([fold(from), fold(text)])

export const isState = (states: readonly QuestionState[], { state }: Question): boolean => states.includes(state)
