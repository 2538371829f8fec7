// The people of one file beside each other: who stands there twice, who shares a name, a number or a practice's spelling.
import { fold } from './clean.ts'
import type { Skip } from './doubts.ts'
import type { People } from './gather.ts'
import { doubt, note, type Person } from './people.ts'
import { spelledAlike } from './spelling.ts'

/** @returns each person once, with doubts; whoever stood there again is told among the skipped */
export function compared({ people, skipped }: People, hasPhones: boolean): People {
  spelledAlike(people)
  const [once, again]: [Person[], Skip[]] = [[], []]
  const namesakes = new Map<string, Person[]>()
  for (const person of people) {
    const known = namesakes.get(fold(person.name)) ?? []
    const same = known.find((other) => isSame(other, person))
    if (same) again.push(merged(same, person))
    else {
      const other = known[0]
      if (other) doubt(person, 'name', 'same-name', String(other.line), other.practice ?? '')
      once.push(person)
      namesakes.set(fold(person.name), [...known, person])
    }
  }
  shared(once, 'phone', 'same-phone')
  shared(once, 'email', 'same-email')
  if (hasPhones)
    for (const person of once) if (!person.phone && !person.phoneWritten) doubt(person, 'phone', 'no-phone')
  return { people: once, skipped: [...skipped, ...again].toSorted((a, b) => a.line - b.line) }
}

/** The same name is the same person, unless the practices differ, or both the phone and the e-mail do. */
function isSame(one: Person, other: Person): boolean {
  const differ = (field: 'practice' | 'phone' | 'email') =>
    one[field] !== undefined && other[field] !== undefined && fold(one[field]) !== fold(other[field])
  if (differ('practice')) return false
  return !(differ('phone') && differ('email'))
}

const FILLED = [
  'practice',
  'providerNumber',
  'postcode',
  'practiceForm',
  'email',
  'phone',
  'kind',
  'signUp',
  'ownGroup',
  'key'
] as const

/** What the later line tells is added; where it tells something else, the first line stands, and the other is told. */
function merged(person: Person, later: Person): Skip {
  doubt(person, 'name', 'twice', String(later.line))
  for (const field of FILLED) {
    const told = later[field]
    if (told === undefined || told === person[field]) continue
    if (person[field] === undefined) take(person, later, field)
    else if (field !== 'key' && fold(told) !== fold(person[field]))
      doubt(person, field, 'differs', String(later.line), field === 'kind' || field === 'signUp' ? '' : told)
  }
  // whoever has asked for it once has asked
  if (later.noCall !== undefined) person.noCall = person.noCall === true || later.noCall
  if (later.notes && later.notes !== person.notes) note(person, later.notes)
  return { line: later.line, code: 'twice', values: [person.name, String(person.line)] }
}

/** The later line's field, with what is doubtful about it in place of what was about the first's. */
function take(person: Person, later: Person, field: (typeof FILLED)[number]): void {
  Object.assign(person, { [field]: later[field] })
  if (field === 'phone') delete person.phoneWritten
  const others = person.doubts.filter((one) => one.field !== field)
  person.doubts = [...others, ...later.doubts.filter((one) => one.field === field)]
}

/** Two people with one number: a key sent to it is read by either. */
function shared(people: readonly Person[], field: 'phone' | 'email', code: 'same-phone' | 'same-email'): void {
  const first = new Map<string, Person>()
  for (const person of people) {
    const value = person[field]?.toLowerCase()
    if (value === undefined) continue
    const other = first.get(value)
    if (!other) first.set(value, person)
    else {
      doubt(person, field, code, other.name, String(other.line))
      if (!other.doubts.some((told) => told.code === code)) doubt(other, field, code, person.name, String(person.line))
    }
  }
}
