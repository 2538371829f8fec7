// A key as it stands in a cell: exactly as it is written, but for what spreadsheets and mails put around it.
import { LONGEST } from '../../../shared/limits.ts'
import { isPhone } from '../phones.ts'
import { type Doubt, type Fault, fault } from './doubts.ts'

export interface KeyRead {
  key: string
  doubts: Doubt[]
}

/** Longer than anybody types; such a cell may hold more than the key. */
const TYPED = 20
/** No more of a cell is looked at. */
const LOOKED_AT = 1000
/** Digits that Excel keeps of a number. */
const EXCEL_DIGITS = 15

/** A dash, or how far it has come instead of what it is. */
const NOTHING =
  /^(?:ingen|mangler|afventer|venter|sendt|modtaget|udleveret|fået|ja|nej|none|missing|pending|sent|received|given|yes|no|n\/a|[-–—_.,*?/\\|:;=+()[\]'"\s]*)$/i
/** What a cell says when its formula failed, in Danish and in English, or when it is too narrow. */
const FAILED = /^#(?:[A-ZÆØÅ0-9/]+[!?]?|#+)$/
const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['”', '”'],
  ['»', '«'],
  ['«', '»'],
  ["'", "'"],
  ['‘', '’'],
  ['’', '’'],
  ['`', '`']
]

/** Without what cannot be seen, blanks and quotation marks around it; ="0123" is how a CSV keeps a zero. */
export function bare(cell: string): string {
  const seen = cell
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .replaceAll(/\p{Cf}|(?![\t\n\r])\p{Cc}/gu, '')
    .trim()
  const kept = /^="([^"]*)"$/.exec(seen)?.[1] ?? seen
  const pair = PAIRS.find(([open, close]) => kept.length > 2 && kept.startsWith(open) && kept.endsWith(close))
  const inner = pair ? kept.slice(1, -1).trim() : kept
  return inner.replace(/^'(?=.)/, '').normalize('NFC')
}

export function readKey(cell: string): KeyRead | Fault {
  const key = bare(cell)
  if (NOTHING.test(key)) return fault('no-key')
  if (FAILED.test(key)) return fault('failed-formula')
  if (isRun(key)) return fault('formula')
  if (/[\t\n\r\u2028\u2029\u0085]/.test(key)) return fault('several-lines')
  if (key.length > LONGEST.key) return fault('too-long', String(LONGEST.key))
  if (/^\d(?:[.,]\d+)?E\+\d+$/i.test(key) || lostDigits(key) > 1) return fault('rounded')
  return { key, doubts: oddities(key).map((code) => ({ field: 'key', code, values: [] })) }
}

/** A formula, or what a spreadsheet would run. A key may begin with a plus or a dash. */
const isRun = (text: string): boolean => text.startsWith('=') || /^[@+-].*[(|!]/.test(text)

/** Zeros in place of digits that a spreadsheet had no room for. */
function lostDigits(key: string): number {
  const beyond = /^\d+$/.test(key) ? key.slice(EXCEL_DIGITS) : ''
  return /^0+$/.test(beyond) ? beyond.length : 0
}

function oddities(key: string): Doubt['code'][] {
  const tests: readonly [Doubt['code'], boolean][] = [
    ['spaces', /\s/.test(key)],
    ['long', key.length > TYPED],
    ['like-phone', key.replaceAll(/\D/g, '').length < EXCEL_DIGITS && isPhone(key)],
    ['like-date', isDate(key)],
    ['rounded', lostDigits(key) === 1],
    ['odd-signs', !/^[\p{Script=Latin}\d\s!-/:-@[-`{-~§£€¤½´¨]+$/u.test(key)]
  ]
  return tests.flatMap(([code, holds]) => (holds ? code : []))
}

const MONTH = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*\\.?'
const DATES: readonly RegExp[] = [
  /^(?:19|20)\d\d-(?:0?\d|1[0-2])-(?:[0-2]?\d|3[01])(?: \d\d:\d\d)?$/,
  /^(?:[0-2]?\d|3[01])([./-])(?:0?\d|1[0-2])\1(?:\d{2}|\d{4})$/,
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)\d\d|\d\d-\d{4})$/,
  new RegExp(`^\\d{1,2}[ .-]{1,2}${MONTH}$`, 'iu'),
  new RegExp(`^${MONTH}[ .-]?\\d{2,4}$`, 'iu')
]
const isDate = (key: string): boolean => DATES.some((pattern) => pattern.test(key))
