// When two rows tell of the same person, and what becomes of what was told before.
import { fold } from './names.ts'
import type { Details, Person } from './person.ts'
import type { Participant } from './state.ts'

export const unknown: Details = {
  name: '',
  practice: null,
  providerNumber: null,
  postcode: null,
  practiceForm: null,
  kind: null,
  phone: null,
  email: null,
  signUp: null,
  ownGroup: null,
  noCall: null,
  notes: null
}
export const fields = Object.keys(unknown) as (keyof Details)[]

/** What was told before with the change on top: a field left out stays, null takes away. */
export const merged = (before: Details, change: { readonly [F in keyof Person]?: Person[F] | undefined }): Details =>
  Object.assign(
    {},
    before,
    Object.fromEntries(fields.flatMap((f) => (change[f] === undefined ? [] : [[f, change[f]]])))
  )

export const equal = (one: Details, other: Details): boolean => fields.every((f) => one[f] === other[f])

/** Names are compared folded; one without a letter we know, as it stands. */
export const nameKey = (name: string): string => fold(name) || name

interface Described {
  details: Details | null
  removed: boolean
}

/** The participants by folded name, to look one up in. */
export function byName<P extends Described>(people: readonly P[]): Map<string, P[]> {
  const index = new Map<string, P[]>()
  for (const p of people) if (p.details && !p.removed) push(index, nameKey(p.details.name), p)
  return index
}
export function push<P>(index: Map<string, P[]>, key: string, value: P): void {
  index.set(key, [...(index.get(key) ?? []), value])
}

/**
 * Who of those with this name it is: who has the same practice; else who has the same phone or e-mail; else who has
 * no practice either, or, when one of the sides tells none, the only one there is. The same name at two practices is two people.
 */
export function sameAmong<P extends Described>(namesakes: readonly P[], person: Person): P | null {
  const practice = (told: string | null | undefined) => (told ? nameKey(told) : null)
  const own = practice(person.practice)
  const with_ = (check: (details: Details) => boolean) =>
    namesakes.filter((p) => p.details !== null && check(p.details))
  const [there] = with_((d) => own !== null && practice(d.practice) === own)
  if (there) return there
  const [reached] = with_((d) => isReached(d, person))
  if (reached) return reached
  const vague = with_((d) => d.practice === null)
  if (own === null && vague.length > 0) return vague[0] ?? null
  const possible = own === null ? namesakes : vague
  return possible.length === 1 ? (possible[0] ?? null) : null
}

/** Is the phone or the e-mail theirs? */
export const isReached = ({ phone, email }: Details, by: Pick<Partial<Person>, 'phone' | 'email'>): boolean =>
  alike(phone, by.phone) || alike(email, by.email)

const alike = (one: string | null, other: string | null | undefined) =>
  one !== null && other != null && one.toLowerCase() === other.toLowerCase()

/** The participant a row tells of; null for somebody new. */
export const findSame = (people: readonly Participant[], person: Person): Participant | null =>
  sameAmong(byName(people).get(nameKey(person.name)) ?? [], person)
