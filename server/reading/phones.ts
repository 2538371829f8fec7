// A phone number as it stands in a cell, with what Excel and people do to it, to E.164 and what is doubtful about it.
import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { phoneNumber } from '../../shared/slices/participants/phone.ts'
import { isTooLong, tidy } from './clean.ts'
import type { Doubt } from './doubts.ts'

const HOME: CountryCode = 'DK'
const DANISH_DIGITS = 8

export interface PhoneRead {
  phone?: string
  /** As it stood, when it could not be read. */
  written?: string
  doubts: Doubt[]
}

/** The first number in a cell that can exist; else the first that is shaped as one. */
export function readPhone(cell: string): PhoneRead {
  const written = tidy(cell.replaceAll(/[\r\n]+/g, ' / '))
  if (!/[\p{L}\d]/u.test(written)) return { doubts: [] } // empty, or a dash for nothing
  if (isTooLong(written)) return { doubts: [{ field: 'phone', code: 'unreadable', values: [] }] }
  const mended = unmangled(written)
  if (mended === null) return { written, doubts: [{ field: 'phone', code: 'rounded', values: [written] }] }
  const found = numbersIn(mended)
  const best = found.find((number) => number.isValid()) ?? found.find((number) => number.isPossible())
  if (!best) return { written, doubts: [{ field: 'phone', ...faultOf(mended) }] }
  const doubts: Doubt[] = best.isValid() ? [] : [{ field: 'phone', code: 'no-such-number', values: [] }]
  const others = found.filter((number) => number.number !== best.number && number.isPossible())
  if (others.length > 0) doubts.push({ field: 'phone', code: 'several', values: others.map(spoken) })
  return { phone: best.number, doubts }
}

/** Whether a text is a phone number and nothing else, a date for instance. */
export function isPhone(text: string): boolean {
  if (
    isTooLong(text) ||
    !/^(?:(?:tlf|mobil|telefon|tel|mob)\.?:?)?[\s\d()+./-]{6,}$/i.test(text.trim()) ||
    isDate(text)
  )
    return false
  return numbersIn(text).some((number) => number.isPossible())
}
const isDate = (text: string): boolean => /^\s*(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4})(\s|$)/.test(text)

/** A number as it is read aloud: a Danish one in pairs. */
const spoken = (number: PhoneNumber): string =>
  number.countryCallingCode === '45'
    ? (number.nationalNumber.match(/\d{1,2}/g) ?? []).join(' ')
    : number.formatInternational()

const SCIENTIFIC = /^\d[.,](\d+)E\+?\d+$/i
/** A spreadsheet shows five decimals when it rounds. */
const EXACT = 6

/** What a spreadsheet has made of a number undone: 2.0123456E7, 20123456.0, '20123456. Null when digits are lost. */
function unmangled(text: string): string | null {
  const plain = text.replace(/^'/, '').replace(/^(\d{6,})[.,]0+$/, '$1')
  const squeezed = plain.replaceAll(' ', '')
  const decimals = SCIENTIFIC.exec(squeezed)?.[1]
  if (decimals === undefined) return plain
  return decimals.length < EXACT ? null : Number(squeezed.replace(',', '.')).toFixed(0)
}

const BETWEEN = /[/;,|]|\b(?:og|eller|el\.?|or|and)\b/i

/** One number, or several with a slash, a comma, a word or just a space between. */
function numbersIn(text: string): PhoneNumber[] {
  const whole = BETWEEN.test(text) ? null : parse(text)
  if (whole?.isPossible()) return [whole]
  const pieces = text.split(BETWEEN).flatMap(halves)
  const several = pieces.flatMap((piece) => parse(piece) ?? [])
  return several.some((number) => number.isPossible()) ? several : [parse(text.replaceAll('/', '')) ?? []].flat()
}

/** Two Danish numbers side by side. */
function halves(text: string): string[] {
  const digits = text.replaceAll(/\D/g, '')
  return digits.length === 2 * DANISH_DIGITS && !text.includes('+')
    ? [digits.slice(0, DANISH_DIGITS), digits.slice(DANISH_DIGITS)]
    : [text]
}

function parse(text: string): PhoneNumber | null {
  const piece = /[+(]{0,2}\d[\d\s().-]*\d/.exec(text)?.[0]
  if (!piece) return null
  const digits = piece.replaceAll(/\D/g, '')
  const atHome = parsePhoneNumberFromString(lengthened(piece, digits), HOME)
  const isLong = digits.length > DANISH_DIGITS && !piece.includes('+')
  const abroad = isLong ? parsePhoneNumberFromString(`+${digits}`) : undefined
  const number = abroad?.isValid() && !atHome?.isValid() ? abroad : atHome
  return number && phoneNumber(number.number) === number.number ? number : null
}

/** Made-up numbers begin with 01, and a spreadsheet drops the 0; no Danish number begins with 1. */
const lengthened = (piece: string, digits: string): string =>
  /^1\d{6}$/.test(digits) && !piece.includes('+') ? `0${digits}` : piece

function faultOf(text: string): Pick<Doubt, 'code' | 'values'> {
  const digits = text.replaceAll(/\D/g, '').replace(/^(?:00)?45(?=\d{7,})/, '')
  if (digits.length < 3) return { code: 'unreadable', values: [] }
  const off = digits.length - DANISH_DIGITS
  const isAbroad = /^(\+|00)(?!45)/.test(text)
  return { code: off < 0 ? 'too-short' : 'too-long', values: isAbroad ? [] : [String(Math.abs(off))] }
}
