// One cell of a workbook as the text that stands in it on the screen, as near as is needed for names and numbers.
// Format: ECMA-376 part 1, 18.3.1.4 (c), 18.17.4.1 (dates)
import { LONGEST_CELL } from './file.ts'
import type { Workbook } from './workbook.ts'

export interface Cell {
  /** `s` shared, `str` and `inlineStr` text, `b` yes or no, `e` an error, `d` an ISO date, else a number. */
  type: string
  style: string
  value: string
}

export function textOf({ type, style, value }: Cell, workbook: Workbook): string {
  if (value === '' || type === 'e') return ''
  if (type === 's') return (workbook.strings[Number(value)] ?? '').slice(0, LONGEST_CELL)
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === '' || type === 'n')
    return numberText(value, workbook.formats[Number(style)] ?? '', workbook.startsIn1904)
  return value.slice(0, LONGEST_CELL)
}

function numberText(value: string, format: string, startsIn1904: boolean): string {
  const number = Number(value)
  if (Number.isNaN(number)) return value
  const zeros = /^0{2,}$/.exec(format)?.[0]
  if (zeros) return number.toFixed(0).padStart(zeros.length, '0')
  if (isDate(format)) return dateText(number, startsIn1904)
  return Number.isSafeInteger(number) ? number.toFixed(0) : String(number)
}

/** A format with days, months, years or hours in it, once quoted words, colours and escaped letters are taken out. */
const isDate = (format: string): boolean => /[dmyh]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

const DAY = 86_400_000
const LATEST = 2_958_465 // 31.12.9999
function dateText(serial: number, startsIn1904: boolean): string {
  if (serial < 0 || serial > LATEST) return String(serial)
  const start = startsIn1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  const iso = new Date(start + Math.round(serial * DAY)).toISOString()
  return serial % 1 === 0 ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}
