// Polls: a person a line, an option a column. Doodle's older layout, Rallly, Framadate.
// Rallly: github.com/lukevella/rallly, use-csv-exporter.ts. Framadate: github.com/framasoft/framadate, exportcsv.php.
// Doodle: files in public repositories; its present layout has not been seen.
import { readAnswer } from '../answers.ts'
import { fold, LONGEST_LOOKED_AT, tidy } from '../clean.ts'
import { cellOf, isBlank, type Line, type Sheet } from '../file.ts'
import { isTotal } from '../rows.ts'
import { columnsOf, type Format, type Report } from './report.ts'

export function pollReport(sheet: Sheet): Report | null {
  return doodle(sheet) ?? rallly(sheet) ?? framadate(sheet)
}

type Vote = 'yes' | 'maybe' | 'no'
const VOTES: readonly [RegExp, Vote][] = [
  [/^(yes|ja|oui|si|ok|1)$/, 'yes'],
  [/^(if need be|ifneedbe|if needed|hvis noedvendigt|hvis det er noedvendigt|maaske|si necessaire|maybe)$/, 'maybe'],
  [/^(no|nej|non|0)?$/, 'no']
]
const voteOf = (cell: string): Vote | null => {
  if (/^\(ok\)$/i.test(cell.trim())) return 'maybe'
  return VOTES.find(([pattern]) => pattern.test(fold(cell)))?.[1] ?? null
}

/** Months, days and times above each other; the poll's address on the second line. */
function doodle(sheet: Sheet): Report | null {
  const at = sheet.slice(0, 6).findIndex((line) => line.cells.some((cell) => /doodle\.com\//i.test(cell)))
  if (at < 0) return null
  const first = sheet.findIndex((line, i) => i > at && cellOf(line, 0).trim() !== '')
  const heads = sheet.slice(at + 1, first).filter((line) => !isBlank(line))
  return first < 0 ? null : counted('doodle', heads, sheet.slice(first), [0, null, 1])
}

/** `Name,Email,Responded on (Europe/Copenhagen),…`; nothing is quoted, so a comma in a name makes one cell more. */
function rallly(sheet: Sheet): Report | null {
  const head = sheet[0]
  const at =
    head?.cells.findIndex((cell) => /\((\w+\/[\w/-]+|UTC|GMT[^)]*)\)$/.test(cell.trim().slice(-LONGEST_LOOKED_AT))) ??
    -1
  if (!head || at < 1 || at > 2) return null
  const body = sheet.slice(1).map((line) => rejoined(line, head.cells.length))
  return counted('rallly', [head], body, [0, at === 2 ? 1 : null, at + 1])
}

function rejoined(line: Line, width: number): Line {
  const extra = line.cells.length - width
  if (extra <= 0) return line
  return { ...line, cells: [line.cells.slice(0, extra + 1).join(', '), ...line.cells.slice(extra + 1)] }
}

/** One or two lines of options above nothing in the first column; then only names and votes. */
function framadate(sheet: Sheet): Report | null {
  const first = sheet.findIndex((line) => cellOf(line, 0).trim() !== '')
  const heads = sheet.slice(0, Math.max(first, 0))
  if (heads.length < 1 || heads.length > 2 || heads.some(isBlank)) return null
  const width = Math.max(...heads.map((line) => line.cells.findLastIndex((cell) => cell.trim() !== ''))) + 1
  const people = sheet.slice(first).filter((line) => !isBlank(line))
  const areVotes = people.every((line) => line.cells.slice(1, width).every((cell) => voteOf(cell) !== null))
  return areVotes && width > 1 ? counted('framadate', heads, people, [0, null, 1]) : null
}

/** Each person's votes as one answer. */
function counted(
  format: Format,
  heads: readonly Line[],
  body: readonly Line[],
  [name, email, from]: readonly [number, number | null, number]
): Report {
  const titles = titlesOf(heads, from)
  const people = body.filter((line) => !isBlank(line) && !isTotal(line))
  const lines = people.map((line) => ({
    ...line,
    cells: [cellOf(line, name), email === null ? '' : cellOf(line, email), answerIn(line, titles, from)]
  }))
  const head = { line: 0, cells: ['Name', 'Email', tidy(titles.join(' / ')).slice(0, 200)] }
  return {
    format,
    columns: columnsOf(head, (_, at) => (['name', 'email', 'signUp'] as const)[at] ?? null),
    body: lines
  }
}

const titlesOf = (heads: readonly Line[], from: number): string[] => {
  const width = Math.max(from, ...heads.map((line) => line.cells.findLastIndex((cell) => cell.trim() !== '') + 1))
  return Array.from({ length: width - from }, (_, i) => tidy(heads.map((line) => cellOf(line, from + i)).join(' ')))
}

/** The sign-up's answers where the options are those; otherwise yes to any of the times. */
function answerIn(line: Line, titles: readonly string[], from: number): string {
  const votes = titles.map((_, i) => voteOf(cellOf(line, from + i)))
  const told = (vote: Vote) => titles.filter((title, i) => votes[i] === vote && isAnswer(title))
  if (titles.some(isAnswer)) return (told('yes').length > 0 ? told('yes') : told('maybe')).join(', ')
  return votes.includes('yes') ? 'Ja' : votes.includes('maybe') ? 'Måske' : 'Nej'
}

/** A word, not just the letter or number of an option. */
const isAnswer = (title: string): boolean => title.length > 2 && Boolean(readAnswer(title)?.signUp)
