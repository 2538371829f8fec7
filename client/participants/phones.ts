// A telephone number as one reads it, and what is wrong with one that somebody writes.
import { phoneNumber } from '../../shared/slices/participants/phone.ts'

const DANISH = 8
/** Numbers from elsewhere are written in many lengths; this close to eight it is a Danish one with a slip in it. */
const SLIP = 2

export type PhoneFault = { code: 'missing' | 'over'; count: number } | { code: 'phone' }

/** 20 12 34 56; from another country as it is kept, with the code apart where it is known. */
export function shownPhone(phone: string): string {
  const danish = /^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone)
  if (danish) return danish.slice(1).join(' ')
  return phone.replace(/^(\+(?:1|7|20|27|3[0-4]|36|39|4[0-13-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]))(\d+)$/, '$1 $2')
}

/** Null when it can be read, or when nothing is written. One that says +45 has eight digits after it. */
export function phoneFault(written: string): PhoneFault | null {
  if (written.trim() === '') return null
  const bare = written.replaceAll(/[\s()./-]/g, '')
  const rest = bare.replace(/^(\+|00)45/, '')
  if (phoneNumber(written) !== null && (rest === bare || rest.length === DANISH)) return null
  const off = rest.length - DANISH
  if (!/^\d+$/.test(rest) || off === 0 || Math.abs(off) > SLIP) return { code: 'phone' }
  return off < 0 ? { code: 'missing', count: -off } : { code: 'over', count: off }
}
