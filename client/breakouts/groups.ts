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

/** The leader first, then the colleagues of each practice beside each other. */
export function inOrder({ leader }: Pick<Group, 'leader'>, people: readonly Person[]): readonly Person[] {
  const first = people.find((p) => p.id === leader)
  const rank = (p: Person) => (p.id === leader ? 0 : first?.practice && p.practice === first.practice ? 1 : 2)
  return people.toSorted(
    (a, b) => rank(a) - rank(b) || order.compare(a.practice ?? '\uffff', b.practice ?? '\uffff') || byName(a, b)
  )
}

/** How many are in, may still come, and have gone or stay away. */
export function standing(people: readonly Person[]): { inside: number; coming: number; gone: number } {
  const inside = people.filter((p) => p.presence === 'admitted').length
  const coming = people.filter((p) => p.presence === 'waiting' || p.presence === 'expected').length
  return { inside, coming, gone: people.length - inside - coming }
}

/** Who is here, and to be in a group, and is in none of this round's. */
export const unplacedIn = (groups: readonly Pick<Group, 'people'>[], people: readonly Person[]): readonly Person[] =>
  people.filter((p) => isToBePlaced(p) && isPresent(p) && !groups.some((g) => g.people.includes(p.id)))

/** The round one has to do with, when one has not turned to another. */
export const roundNow = ({ rounds = [], now }: Pick<View, 'rounds' | 'now'>): Round | null =>
  rounds.find((r) => r.id === now?.id) ?? rounds.at(-1) ?? null
