// One line as somebody writes it, "Navn, praksis, telefon": what each part of it is.
import { LONGEST } from '../../shared/limits.ts'
import { phoneNumber } from '../../shared/slices/participants/phone.ts'
import { type PhoneFault, phoneFault } from './phones.ts'

export interface Told {
  name: string
  practice?: string
  phone?: string
  email?: string
}
export type ReadLine = { told: Told } | { fault: 'name-empty' } | { tooLong: number } | { phone: PhoneFault }

const looksLikePhone = (part: string) => /^[+(]?[\d\s()./+-]{4,}$/.test(part) && /\d{2}/.test(part)

/** The name stands first; a number and an e-mail are known by their looks, the rest is the practice. */
export function readLine(line: string): ReadLine {
  const parts = line
    .split(/[,;\t]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  const written = parts.find((part, at) => at > 0 && looksLikePhone(part))
  const email = parts.find((part, at) => at > 0 && /^\S+@\S+$/.test(part))
  const [name = '', ...others] = parts.filter((part) => part !== written && part !== email)
  if (name === '') return { fault: 'name-empty' }
  const wrong = written === undefined ? null : phoneFault(written)
  if (wrong) return { phone: wrong }
  const practice = others.join(', ')
  if (name.length > LONGEST.name) return { tooLong: LONGEST.name }
  if (practice.length > LONGEST.practice) return { tooLong: LONGEST.practice }
  const phone = phoneNumber(written ?? '')
  return { told: { name, ...(practice && { practice }), ...(phone && { phone }), ...(email && { email }) } }
}
