// How a text is laid out: which delimiter it has, if it is a table at all, and which report a sheet is.
import { tidy } from './clean.ts'
import { tableOf } from './columns.ts'
import { isEmail } from './contents.ts'
import { type Delimiter, delimiters, splitLines } from './delimited.ts'
import { LONGEST_CELL, type Sheet } from './file.ts'
import { sideBySide } from './lists.ts'
import { isPhone } from './phones.ts'
import { pollReport } from './reports/polls.ts'
import type { Report } from './reports/report.ts'
import { teamsReport } from './reports/teams.ts'
import { zoomReport } from './reports/zoom.ts'
import { meaningOf } from './words.ts'

/** As many lines as it takes to see. */
const ENOUGH = 80

const reportIn = (sheet: Sheet): Report | null => zoomReport(sheet) ?? teamsReport(sheet) ?? pollReport(sheet)
export const layoutOf = (sheet: Sheet): Report => reportIn(sheet) ?? { format: 'table', ...tableOf(sheet) }

/** The delimiter of a table; null when the text is a list of another kind. */
export async function delimiterOf(lines: readonly string[], fileName: string): Promise<Delimiter | null> {
  const top = lines.slice(0, ENOUGH).map((line) => line.slice(0, LONGEST_CELL))
  const plain = top.filter((line) => line.trim()).map((line) => line.replaceAll(/"[^"]*"/g, 'x'))
  const used = delimiters.filter((delimiter) => plain.some((line) => line.includes(delimiter)))
  for (const delimiter of used) if (reportIn(await splitLines(top, delimiter))) return delimiter
  const byHeadings = most(used, (delimiter) => headings(top, delimiter))
  if (byHeadings) return byHeadings
  const isFile = /\.(csv|tsv|tab)$/i.test(fileName)
  if (plain.length < 2 || plain.some((line) => /<\S+@\S+>/.test(line))) return null
  if (plain.every(sideBySide)) return null
  return used.find((delimiter) => isRegular(plain, delimiter) && (delimiter !== ',' || isFile)) ?? null
}

function most(used: readonly Delimiter[], score: (delimiter: Delimiter) => number): Delimiter | null {
  const [best] = used.map((delimiter) => ({ delimiter, score: score(delimiter) })).toSorted((a, b) => b.score - a.score)
  return best && best.score >= 2 ? best.delimiter : null
}

/** The most known headings on one line; on the first a form's whole questions count too. */
function headings(lines: readonly string[], delimiter: Delimiter): number {
  const first = lines.findIndex((line) => line.trim())
  return Math.max(0, ...lines.slice(0, 25).map((line, i) => known(line.split(delimiter), i === first)))
}

function known(cells: readonly string[], isFirst: boolean): number {
  const texts = cells.map((cell) => tidy(cell).replaceAll('"', ''))
  if (texts.some((text) => isPhone(text) || isEmail(text))) return 0
  const meanings = texts.flatMap((text) => meaningOf(text) ?? []).filter(({ sure }) => sure || isFirst)
  return new Set(meanings.map(({ field }) => field)).size
}

/** As good as every line has equally many. */
function isRegular(lines: readonly string[], delimiter: Delimiter): boolean {
  const counts = Map.groupBy(lines, (line) => line.split(delimiter).length)
  const [width, usual] = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [0, []]
  return width > 1 && usual.length >= lines.length * 0.8
}
