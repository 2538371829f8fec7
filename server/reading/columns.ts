// Where a table's headings are, and which field each column is.
import { answerForGroup, isGroupWish, readAnswer } from './answers.ts'
import { fold, tidy } from './clean.ts'
import { column, guessFields, share } from './contents.ts'
import { cellOf, type Line, type Sheet } from './file.ts'
import { continues, headingsAt, unknownHead } from './headings.ts'
import { type Field, type Meaning, meaningOf } from './words.ts'

export interface Column {
  header: string
  field: Field | null
  /** Of two columns of one field, the lower is read first. */
  rank: number
}

export interface Table {
  columns: Column[]
  /** The lines below the headings. */
  body: readonly Line[]
}

/** The columns of each field, the best first. */
export type Places = ReadonlyMap<Field, readonly number[]>

export const placesOf = (columns: readonly Column[]): Places => {
  const placed = columns.flatMap(({ field, rank }, at) => (field ? [{ field, rank, at }] : []))
  const grouped = Map.groupBy(placed, ({ field }) => field)
  return new Map(
    [...grouped].map(([field, found]) => [field, found.toSorted((a, b) => a.rank - b.rank).map(({ at }) => at)])
  )
}

/** Headings where there are any; what is not told by a heading is told by the contents. */
export function tableOf(sheet: Sheet): Table {
  const at = headingsAt(sheet)
  const head = sheet[at]
  const under = sheet[at + 1]
  const isTwoDeep = head !== undefined && under !== undefined && continues(head, under)
  const body = sheet.slice(at + (isTwoDeep ? 2 : 1))
  const width = sheet.slice(at < 0 ? 0 : at).reduce((most, line) => Math.max(most, line.cells.length), 0)
  const above = sheet[at - 1]
  const columns = Array.from({ length: width }, (_, i) =>
    columnAt(i, [above, head, isTwoDeep ? under : undefined], body)
  )
  const guessed = columns.some(({ field }) => field === 'name' || field === 'lastName')
    ? columns.map(({ field }) => field)
    : guessFields(
        body,
        columns.map(({ field }) => field)
      )
  const named = columns.map((one, i) => ({ ...one, field: guessed[i] ?? null }))
  if (head) return { columns: oneName(named, body), body }
  const unknown = unknownHead(sheet, named)
  return unknown
    ? {
        columns: named.map((one, i) => ({ ...one, header: tidy(cellOf(unknown, i)) })),
        body: linesBelow(sheet, unknown)
      }
    : { columns: named, body }
}

const linesBelow = (sheet: Sheet, { line }: Line): Sheet => sheet.filter((other) => other.line > line)

function columnAt(i: number, [above, head, under]: readonly (Line | undefined)[], body: readonly Line[]): Column {
  const texts = [head, under].flatMap((line) => (line ? tidy(cellOf(line, i)) : [])).filter(Boolean)
  const header = texts.join(' ')
  const inGroup = above ? meaningOf(`${groupOver(above, i)} ${header}`) : null
  const meaning = inGroup?.sure ? inGroup : texts.map(meaningOf).findLast(Boolean)
  return { header, rank: meaning?.rank ?? 0, field: meaning ? settled(meaning, header, column(body, i)) : null }
}

/** "Praksis" stands once, over all of its columns. */
const groupOver = (above: Line, i: number): string =>
  tidy(above.cells.slice(0, i + 1).findLast((cell) => cell.trim()) ?? '')

const FORM = /\b(solo|kompagniskab|samarbejd|delepraksis|netvaerk|partnership|group practice)/

/** "Deltager" is over names, or over ja and nej; "Type" over what people are, or over how their practices are run. */
function settled({ field }: Meaning, header: string, texts: readonly string[]): Field | null {
  const mostly = (looks: (text: string) => boolean) => share(texts, looks) > 0.5
  if (field === 'kind' && mostly((text) => FORM.test(fold(text)))) return 'practiceForm'
  if (field === 'ownGroup' && mostly((text) => Boolean(answerForGroup(text)))) return wishes(texts)
  const isAnswered = () => mostly((text) => Boolean(readAnswer(text)?.signUp))
  return field === 'name' && /^(deltager|participant|attendee)/.test(fold(header)) && isAnswered() ? 'signUp' : field
}

/** "Gruppe" is over names of groups, or over answers to the sign-up; ja and nej alone may answer anything. */
const wishes = (texts: readonly string[]): Field | null =>
  texts.some((text) => isGroupWish(answerForGroup(text))) ? 'signUp' : null

/** Of several columns of names the fullest; one of single words beside first names holds the surnames. */
function oneName(columns: Column[], body: readonly Line[]): Column[] {
  const texts = columns.map((_, at) => column(body, at))
  const places = columns.flatMap(({ field }, at) => (field === 'name' ? [at] : []))
  const [best = -1] = places.toSorted((a, b) => (texts[b]?.length ?? 0) - (texts[a]?.length ?? 0))
  const has = (wanted: Field) => columns.some(({ field }) => field === wanted)
  const areSingle = share(texts[best] ?? [], (text) => !text.includes(' ')) > 0.6
  const field = has('firstName') && !has('lastName') && areSingle ? 'lastName' : 'name'
  return columns.map((one, at) => (one.field === 'name' ? { ...one, field: at === best ? field : null } : one))
}
