// The columns of the register as text: what one reads in a cell, what one types, and what that means.
import { LONGEST } from '../../shared/limits.ts'
import type { ParticipantKind, SignUp } from '../../shared/slices/participants/person.ts'
import { phoneNumber } from '../../shared/slices/participants/phone.ts'
import type { Row, Said, TechCheck } from './people.ts'
import { type PhoneFault, phoneFault, shownPhone } from './phones.ts'

export const columns = [
  'name',
  'practice',
  'phone',
  'email',
  'kind',
  'signUp',
  'noCall',
  'techCheck',
  'remove'
] as const
export type Column = (typeof columns)[number]
/** A cell. */
export interface Place {
  id: string
  field: Column
}

export const kinds = [
  'owner',
  'employed',
  'trainee',
  'locum',
  'guest',
  'speaker'
] as const satisfies readonly ParticipantKind[]
export const signUps = [
  'attends',
  'declines',
  'own-group',
  'place-me',
  'trainee-or-locum'
] as const satisfies readonly SignUp[]
export const techChecks = ['not-done', 'fine', 'needs-help'] as const satisfies readonly TechCheck[]

/** What one writes about somebody; the rest is chosen among words. */
export type Written = keyof Said | 'techCheck'
export const choices = { kind: kinds, signUp: signUps, techCheck: techChecks }
export const isChosen = (field: string): field is keyof typeof choices => field in choices

const longest: Partial<Record<Written, number>> = {
  ...{ name: LONGEST.name, practice: LONGEST.practice, email: LONGEST.email, notes: LONGEST.notes },
  ...{ providerNumber: LONGEST.number, postcode: LONGEST.number, practiceForm: LONGEST.number },
  ownGroup: LONGEST.practice
}
export const longestOf = (field: Written): number | undefined => longest[field]

/** What is in the field, as one would type it. */
export function textOf(row: Pick<Row, Written>, field: Written): string {
  if (field === 'phone') return row.phone === null ? '' : shownPhone(row.phone)
  if (field === 'noCall') return row.noCall ? 'yes' : ''
  return row[field] ?? ''
}

export type Change = Partial<Said> & { techCheck?: TechCheck }
export type ReadField =
  | { change: Change }
  | { fault: 'name-empty' | 'email-shape' }
  | { tooLong: number }
  | { phone: PhoneFault }

/** What was typed, as a change; or what is wrong with it. */
export function readField(field: Written, typed: string): ReadField {
  const text = field === 'notes' ? typed.trim() : oneLine(typed)
  const most = longestOf(field)
  if (most !== undefined && text.length > most) return { tooLong: most }
  switch (field) {
    case 'name':
      return text === '' ? { fault: 'name-empty' } : { change: { name: text } }
    case 'phone': {
      const wrong = phoneFault(text)
      return wrong ? { phone: wrong } : { change: { phone: phoneNumber(text) } }
    }
    case 'email':
      return text === '' || /^\S+@\S+$/.test(text) ? { change: { email: text || null } } : { fault: 'email-shape' }
    case 'kind':
      return { change: { kind: kinds.find((kind) => kind === text) ?? null } }
    case 'signUp':
      return { change: { signUp: signUps.find((answer) => answer === text) ?? null } }
    case 'techCheck':
      return { change: { techCheck: techChecks.find((result) => result === text) ?? 'not-done' } }
    case 'noCall':
      return { change: { noCall: text !== '' } }
    default:
      return { change: { [field]: text || null } }
  }
}

/** What is pasted into a field of one line becomes a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are taken out
const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
