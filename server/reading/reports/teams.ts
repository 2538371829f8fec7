// Teams' attendance report: sections by number, in any language; and the layout before 2023.
// https://support.microsoft.com/office/ae7cf170-530c-47d3-84c1-3aedac74d310

import { isTooLong, tidy } from '../clean.ts'
import { column, isEmail, share } from '../contents.ts'
import { cellOf, isBlank, type Line, type Sheet } from '../file.ts'
import { columnsOf, lineWith, onePerPerson, type Report } from './report.ts'

export function teamsReport(sheet: Sheet): Report | null {
  const section = numbered(sheet) ?? older(sheet)
  const head = section?.[0]
  if (!section || !head) return null
  const rows = section.slice(1)
  const body = rows.slice(0, rows.findIndex(isBlank) < 0 ? rows.length : rows.findIndex(isBlank))
  const email = head.cells.findIndex((_, at) => share(column(body, at), isEmail) > 0.5)
  const columns = columnsOf(head, (_, at) => (at === 0 ? 'name' : at === email ? 'email' : null))
  return { format: 'teams-attendance', columns, body: onePerPerson(body.map(bare), 0, email) }
}

const numberOf = (line: Line): string => /^(\d)\.\s*\p{L}/u.exec(tidy(cellOf(line, 0)))?.[1] ?? ''
const isHeading = (number: string) => (line: Line) =>
  numberOf(line) === number && line.cells.filter((cell) => cell.trim()).length === 1

/** "1. Summary", "2. Participants", "3. In-Meeting Activities", whatever the language. */
function numbered(sheet: Sheet): Sheet | null {
  const [first, second] = [sheet.findIndex(isHeading('1')), sheet.findIndex(isHeading('2'))]
  if (first < 0 || first > 5 || second < first) return null
  const below = sheet.slice(second + 1)
  const start = below.findIndex((line) => line.cells.length > 3)
  return start < 0 ? null : below.slice(start)
}

function older(sheet: Sheet): Sheet | null {
  const at = lineWith(
    sheet,
    (cells) =>
      cells[0] === 'full name' && cells.some((cell) => /^(join time|user action|participant id upn)$/.test(cell))
  )
  return at < 0 ? null : sheet.slice(at)
}

/** "Anne Holm (Guest)", "Bo Friis (Ekstern)". */
function bare(line: Line): Line {
  const name = cellOf(line, 0)
  return isTooLong(name) ? line : { ...line, cells: line.cells.with(0, name.replace(/\s*\([^()]*\)\s*$/, '')) }
}
