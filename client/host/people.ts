// The participants as the host's view has them.

import type { Views } from '../../shared/slices/index.ts'
import type { Known } from '../../shared/slices/participants/matching.ts'
import type { Presence } from '../../shared/slices/participants/person.ts'
import type { Instant } from '../../shared/time.ts'

type View = Views['participants']
export type Person = View['rows'][number]
export type Arrival = NonNullable<View['arrivals']>[number]

/** In the video tool's meeting, or at its door. */
export const isHere = ({ presence }: Pick<Person, 'presence'>): boolean =>
  presence === 'waiting' || presence === 'admitted'

export const knownOf = ({ id, name, practice, phone, email, shown }: Person): Known => ({
  id,
  name,
  practice,
  phone: phone ?? null,
  email: email ?? null,
  aliases: shown ? [shown] : []
})

/** The first name to call somebody by. */
export const firstName = (name: string): string => {
  const [first = name] = name.split(' ')
  return /\.$/.test(first) ? name : first
}

/** When what stands about them became so; for who is in, when they first came in. */
export const whenOf = ({ presence, since, admittedAt }: Person): Instant =>
  presence === 'admitted' ? (admittedAt ?? since) : since

const order = new Intl.Collator('da', { numeric: true })
export const byName = (a: Person, b: Person): number =>
  order.compare(a.name, b.name) || order.compare(a.practice ?? '', b.practice ?? '') || order.compare(a.id, b.id)
export const byPractice = (a: Person, b: Person): number =>
  order.compare(a.practice ?? '', b.practice ?? '') || byName(a, b)
/** Newest first. */
export const byTime = (a: Person, b: Person): number => whenOf(b) - whenOf(a) || byName(a, b)

/** Longest first, as they stand in line. */
export const byWait = (a: Person, b: Person): number => a.since - b.since || byName(a, b)

export const of =
  (presence: Presence) =>
  (person: Person): boolean =>
    person.presence === presence
