// A person as read from a file, field by field, before it is looked at beside the others.
import { LONGEST } from '../../shared/limits.ts'
import type { ParticipantKind, SignUp } from '../../shared/slices/participants/person.ts'
import { isFormula, isTooLong, tidy } from './clean.ts'
import type { Doubt, Fault } from './doubts.ts'
import { readName, words } from './names.ts'
import { isPhone } from './phones.ts'
import type { Field } from './words.ts'

export interface Person {
  line: number
  name: string
  practice?: string
  providerNumber?: string
  postcode?: string
  practiceForm?: string
  kind?: ParticipantKind
  phone?: string
  phoneWritten?: string
  email?: string
  signUp?: SignUp
  ownGroup?: string
  noCall?: boolean
  notes?: string
  key?: string
  doubts: Doubt[]
}

type TextField = 'practice' | 'providerNumber' | 'postcode' | 'practiceForm' | 'ownGroup' | 'email' | 'notes' | 'key'
const longest: Record<TextField, number> = {
  practice: LONGEST.practice,
  providerNumber: LONGEST.number,
  postcode: LONGEST.number,
  practiceForm: LONGEST.number,
  ownGroup: LONGEST.practice,
  email: LONGEST.email,
  notes: LONGEST.notes,
  key: LONGEST.number
}

/** Puts a text in its place, if there is room for it and it is no formula. */
export function putText(person: Person, field: TextField, cell: string): void {
  const text = tidy(cell)
  if (!/[\p{L}\p{N}]/u.test(text)) return // a dash for nothing
  if (isFormula(text) && field !== 'notes' && field !== 'key') doubt(person, field, 'formula')
  else if (text.length > longest[field])
    doubt(person, field, 'too-long-text', String(text.length), String(longest[field]))
  else person[field] = text
}

/** What could not be placed is not lost. */
export function note(person: Person, text: string): void {
  putText(person, 'notes', [person.notes, text].filter(Boolean).join('; '))
}

export const doubt = (person: Person, field: Field, code: Doubt['code'], ...values: string[]): void => {
  person.doubts.push({ field, code, values })
}

const longName = (name: string): Fault => ({
  code: 'long-name',
  values: [String(name.length), String(LONGEST.name)]
})

/** A person by the name, with what stands behind it and what is odd about it; or why it cannot be one. */
export function named(line: number, written: string, surnameFirst: boolean): Person | Fault {
  const text = tidy(written)
  if (isTooLong(text)) return longName(text)
  if (isPhone(text)) return { code: 'no-name', values: [] }
  if (isFormula(text)) return { code: 'formula', values: [] }
  const { name, practice, kind } = readName(text, surnameFirst)
  if (!/\p{L}/u.test(name)) return { code: 'no-name', values: [] }
  if (name.length > LONGEST.name) return longName(name)
  const person: Person = { line, name, doubts: [] }
  if (practice) putText(person, 'practice', practice)
  if (kind) person.kind = kind
  if (/[\d@<>]/.test(name)) doubt(person, 'name', 'odd-name')
  else if (name.includes(',')) doubt(person, 'name', 'comma')
  else if (words(name) === 1) doubt(person, 'name', 'one-word')
  return person
}
