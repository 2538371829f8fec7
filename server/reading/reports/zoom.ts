// Zoom's registration, meeting and webinar reports.
// Columns: https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0065111 and, with the newer ones,
// github.com/microsoft/vivainsights_zoom_int, Admin/input/zoom_reports/README.md
import { LONGEST_LOOKED_AT } from '../clean.ts'
import { cellOf, type Line, type Sheet } from '../file.ts'
import { type Field, meaningOf } from '../words.ts'
import { columnsOf, lineWith, onePerPerson, type Report } from './report.ts'

export function zoomReport(sheet: Sheet): Report | null {
  return webinar(sheet) ?? participants(sheet) ?? registration(sheet)
}

/** `Name (Original Name)` stands in both flavours, and in the one with a preamble. */
function participants(sheet: Sheet): Report | null {
  const at = lineWith(
    sheet,
    (cells) => cells[0] === 'name original name' && cells.some((cell) => /duration|time/.test(cell))
  )
  const head = sheet[at]
  if (!head) return null
  const columns = columnsOf(head, (heading, i) => (i === 0 ? 'name' : /^(user )?email$/.test(heading) ? 'email' : null))
  const email = columns.findIndex(({ field }) => field === 'email')
  return { format: 'zoom-participants', columns, body: onePerPerson(sheet.slice(at + 1).map(ownName(0)), 0, email) }
}

function registration(sheet: Sheet): Report | null {
  const at = lineWith(sheet, (cells) => cells.includes('registration time') && cells.includes('first name'))
  const head = sheet[at]
  if (!head || head.cells.some((cell) => /^attended$/i.test(cell.trim()))) return null
  return { format: 'zoom-registration', columns: columnsOf(head, registered), body: sheet.slice(at + 1) }
}

const registered = (heading: string): Field | null =>
  heading === 'approval status'
    ? 'signUp'
    : /time|country|source/.test(heading)
      ? null
      : (meaningOf(heading)?.field ?? null)

/** Only the attendees: hosts and panellists stand above them, those who rang in below. */
function webinar(sheet: Sheet): Report | null {
  const at = lineWith(sheet, (cells) => cells[0] === 'attended' && cells.includes('registration time'))
  const head = sheet[at]
  if (!head) return null
  const columns = columnsOf(head, (heading) => (heading === 'user name original name' ? 'name' : registered(heading)))
  const [name, email] = (['name', 'email'] as const).map((wanted) => columns.findIndex(({ field }) => field === wanted))
  const rows = sheet.slice(at + 1).filter((line) => /^(yes|no|ja|nej)$/i.test(cellOf(line, 0).trim()))
  const body = onePerPerson(rows.map(ownName(name ?? 0)), name ?? 0, email ?? 0)
  return { format: 'zoom-webinar', columns: withoutAttended(columns), body }
}

const withoutAttended = (columns: Report['columns']) =>
  columns.map((one, i) =>
    i === 0 || one.field === 'firstName' || one.field === 'lastName' ? { ...one, field: null } : one
  )

const DEVICE = /\b(ipad|iphone|galaxy|samsung|huawei|laptop|pc|macbook|mac|telefon|phone|computer)\b/i

/** Renamed in the meeting: "Lars' iPad (Lars Holm)". The fuller of the two is the person's. */
const ownName =
  (at: number) =>
  (line: Line): Line => {
    const [, shown = '', original = ''] =
      /^(.*\S)\s*\(([^()]+)\)\s*(?:#.*)?$/.exec(cellOf(line, at).slice(0, LONGEST_LOOKED_AT)) ?? []
    if (!shown || !original) return line
    const isBare = !shown.includes(' ') || DEVICE.test(shown)
    const name = isBare && original.includes(' ') ? original : shown
    return { ...line, cells: line.cells.with(at, name) }
  }
