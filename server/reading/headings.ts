// The lines that say what the columns are.
import { fold, tidy } from './clean.ts'
import type { Column } from './columns.ts'
import { isEmail } from './contents.ts'
import { cellOf, isBlank, type Line, type Sheet } from './file.ts'
import { isPhone } from './phones.ts'
import { meaningOf } from './words.ts'

/** How far down headings are looked for. */
const DEEPEST = 25

/** The line with most words we know, and nobody's own phone or e-mail; -1 when there is none. */
export function headingsAt(sheet: Sheet): number {
  const near = sheet.slice(0, DEEPEST)
  const known = near.map((line) => knownIn(line, sheet, true))
  const most = Math.max(0, ...known)
  if (most >= 2) return known.indexOf(most)
  const first = near.findIndex((line) => !isBlank(line))
  const line = sheet[first]
  if (!line) return -1
  return (known[first] ?? 0) > 0 || knownIn(line, sheet, false) >= 2 ? first : -1
}

/** How many different fields a line names. A word that comes again in its column is an answer, not a heading. */
function knownIn(line: Line, sheet: Sheet, onlySure: boolean): number {
  const texts = line.cells.map(tidy)
  if (texts.some((text) => isPhone(text) || isEmail(text))) return 0
  const whole = key(line)
  const others = sheet.slice(0, 200).filter((other) => key(other) !== whole)
  const [above, below] = [
    others.filter((other) => other.line < line.line),
    others.filter((other) => other.line > line.line)
  ]
  const meanings = texts.flatMap((text, i) => {
    const meaning = meaningOf(text)
    if (!meaning || (onlySure && !meaning.sure)) return []
    const isSame = (other: Line) => fold(cellOf(other, i)) === fold(text)
    return below.some(isSame) || above.filter(isSame).length > 1 ? [] : [meaning.field]
  })
  return new Set(meanings).size
}

const key = (line: Line): string => line.cells.map(fold).join('|')

/** A second line of headings: no name in it, and words we know under columns that had none. */
export function continues(head: Line, under: Line): boolean {
  const known = under.cells.map((cell, i) => meaningOf(cell)?.sure === true && !meaningOf(cellOf(head, i)))
  return known.some(Boolean) && under.cells.every((cell, i) => cell.trim() === '' || known[i])
}

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length

/** A first line whose phone is no phone, or whose e-mail is no e-mail, is a heading after all. */
export function unknownHead(sheet: Sheet, columns: readonly Column[]): Line | undefined {
  const first = sheet.find((line) => !isBlank(line))
  const isHead = columns.some(({ field }, i) => {
    const text = first ? tidy(cellOf(first, i)) : ''
    return text !== '' && ((field === 'phone' && digitsIn(text) < 4) || (field === 'email' && !text.includes('@')))
  })
  return isHead ? first : undefined
}
