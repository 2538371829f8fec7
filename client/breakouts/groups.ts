// The rounds, groups and people as host, moderator and coordinator have them, and what can be told from them.

import type { Views } from '../../shared/slices/index.ts'
import { isGuest, isHere } from '../../shared/slices/participants/state.ts'

export type View = Views['breakouts']
export type Round = NonNullable<View['rounds']>[number]
export type Group = Round['groups'][number]
export type Person = NonNullable<View['people']>[number]
export type Rule = NonNullable<View['rules']>[number]

/** In the meeting, or at its door. */
export const isPresent = (person: Pick<Person, 'presence'>): boolean => isHere(person)

/** Guests and speakers go where they like; who has declined goes nowhere. */
export const isToBePlaced = ({ kind, presence }: Pick<Person, 'kind' | 'presence'>): boolean =>
  !isGuest(kind) && presence !== 'declined'

export const groupOf = (round: Pick<Round, 'groups'>, person: string): Group | null =>
  round.groups.find((g) => g.people.includes(person)) ?? null

const order = new Intl.Collator('da', { numeric: true })
export const byName = (a: Person, b: Person): number =>
  order.compare(a.name, b.name) || order.compare(a.practice ?? '', b.practice ?? '') || order.compare(a.id, b.id)
