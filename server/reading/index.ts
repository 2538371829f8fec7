// A file or a pasted text to participants with doubts. Nothing is stored, nothing is logged.
import { Problem } from '../problem.ts'
import type { Language } from '../sentence.ts'
import { decode } from './bytes.ts'
import { column } from './contents.ts'
import { splitLines, textLines } from './delimited.ts'
import type { Skip } from './doubts.ts'
import type { Sheet } from './file.ts'
import { compared } from './groups.ts'
import { kindOf, requireText } from './kinds.ts'
import { delimiterOf, layoutOf } from './layouts.ts'
import { listed } from './lists.ts'
import { looksLikeName } from './names.ts'
import { peopleIn } from './rows.ts'
import { type Reading, sampled, told } from './told.ts'
import { type Field, fields } from './words.ts'

export interface File {
  bytes: Uint8Array
  name: string
  language: Language
  /** What each column is, said by the reader: fields with commas between, nothing for a column not to be used. */
  columns?: string | undefined
}

/** @throws Problem that says what is wrong with the file and how to mend it */
export async function readParticipants(file: File): Promise<Reading> {
  const chosen = file.columns === undefined ? null : chosenFields(file.columns)
  if (kindOf(file.bytes) === 'text') return textRead(file, chosen)
  const { sheetsIn } = await import('./xlsx.ts')
  let nameless: Reading | null = null
  for await (const sheet of sheetsIn(file.bytes)) {
    const reading = sheetRead(sheet, file, chosen)
    if (reading) return reading
    nameless ??= chosen ? null : namelessRead(sheet, file)
  }
  return nameless ?? noNames()
}

function noNames(): never {
  throw new Problem(422, 'no-names')
}

async function textRead(file: File, chosen: Chosen): Promise<Reading> {
  const text = decode(file.bytes)
  requireText(text)
  const { lines, beyond, delimiter: said } = textLines(text)
  const delimiter = said ?? (await delimiterOf(lines, file.name))
  const isColumn = delimiter === null && HEADING.test(lines.find((line) => line.trim()) ?? '')
  if (!delimiter && !isColumn) return listRead(lines, beyond, file) ?? noNames()
  const sheet = await splitLines(lines, delimiter ?? '\t', beyond)
  return sheetRead(sheet, file, chosen) ?? (chosen ? null : namelessRead(sheet, file)) ?? noNames()
}

/** Over a single column. */
const HEADING = /^\s*(navn|fulde navn|deltager|deltagere|læge|name)\s*$/i

type Chosen = readonly (Field | null)[] | null

/** @throws Problem when a word is no field */
function chosenFields(written: string): Chosen {
  return written.split(',').map((word) => {
    if (word.trim() === '') return null
    const field = fields.find((one) => one === word.trim())
    if (!field) throw new Problem(400, 'wrong-columns')
    return field
  })
}

/** Null when there is nobody in the sheet. */
function sheetRead(sheet: Sheet, { language }: File, chosen: Chosen): Reading | null {
  const layout = layoutOf(sheet)
  const columns = chosen ? layout.columns.map((one, at) => ({ ...one, field: chosen[at] ?? null })) : layout.columns
  if (!columns.some(({ field }) => field === 'name' || field === 'lastName' || field === 'firstName')) return null
  const found = peopleIn(columns, layout.body)
  if (found.people.length === 0 && found.skipped.length === 0) return null
  const { people, skipped } = compared(
    found,
    columns.some(({ field }) => field === 'phone')
  )
  const last = sheet.at(-1)
  const unread: Skip[] = last?.beyond ? [{ line: last.line, code: 'beyond', values: [String(last.beyond)] }] : []
  const head = { format: layout.format, columns: sampled({ ...layout, columns }) }
  return told({ ...head, people, skipped: [...skipped, ...unread] }, language)
}

/** A table where no column is told to be names: nobody is read, until the reader says which one has them. */
function namelessRead(sheet: Sheet, { language }: File): Reading | null {
  const layout = layoutOf(sheet)
  const mayBeNames = (at: number) => column(layout.body, at).some((text) => /\p{L}/u.test(text))
  if (!layout.columns.some(({ field }, at) => field === null && mayBeNames(at))) return null
  const skipped: Skip[] = [{ line: sheet[0]?.line ?? 1, code: 'no-name-column', values: [] }]
  return told({ format: layout.format, columns: sampled(layout), people: [], skipped }, language)
}

function listRead(lines: readonly string[], beyond: number, { language }: File): Reading | null {
  const found = listed(lines)
  if (!found.people.some(({ name, phone, email }) => looksLikeName(name) || phone || email)) return null
  const hasPhones = found.people.some(({ phone }) => phone)
  const { people, skipped } = compared(found, hasPhones)
  if (beyond > 0) skipped.push({ line: lines.length + 1, code: 'beyond', values: [String(beyond)] })
  return told({ format: 'list', columns: [], people, skipped }, language)
}
