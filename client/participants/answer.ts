// What the server answers when it has read a list, checked as it comes in: rows with doubts, the columns, and what was skipped.
import type { Person } from '../../shared/slices/participants/person.ts'
import { listOf, number, parts, type Skip, skippedIn, text } from './readFile.ts'

export const columnFields = [
  ...(['name', 'firstName', 'lastName', 'practice', 'phone', 'email', 'kind', 'signUp', 'ownGroup'] as const),
  ...(['noCall', 'providerNumber', 'postcode', 'practiceForm', 'notes', 'key'] as const)
] as const
export type ColumnField = (typeof columnFields)[number]

export interface Doubt {
  field: string
  code: string
  text: string
}
export interface ReadRow {
  line: number
  person: Person
  /** As it stood in the list, when it could not be read as a number. */
  phoneWritten: string | null
  doubts: readonly Doubt[]
}
export interface ReadColumn {
  header: string
  field: ColumnField | null
  samples: readonly string[]
}
export interface ReadList {
  rows: readonly ReadRow[]
  columns: readonly ReadColumn[]
  skipped: readonly Skip[]
}

/** Null when it is not such an answer. */
export function readAnswer(body: unknown): ReadList | null {
  const { rows, columns, skipped } = parts(body)
  if (!Array.isArray(rows)) return null
  return {
    rows: rows.map(rowOf),
    columns: listOf(columns).map(columnOf),
    skipped: skippedIn(skipped)
  }
}

/** What we do not know of a row is not ours to pass on; the server checks the rest when it is kept. */
function rowOf(row: unknown): ReadRow {
  const { line, doubts, phoneWritten, key: _, ...told } = parts(row)
  return {
    line: number(line),
    person: personOf(told),
    phoneWritten: text(phoneWritten) || null,
    doubts: listOf(doubts).map((doubt) => {
      const { field, code, text: sentence } = parts(doubt)
      return { field: text(field), code: text(code), text: text(sentence) }
    })
  }
}

const told = ['practice', 'providerNumber', 'postcode', 'practiceForm', 'ownGroup', 'phone', 'email', 'notes'] as const
const kinds: readonly Person['kind'][] = ['owner', 'employed', 'trainee', 'locum', 'guest', 'speaker']
const signUps: readonly Person['signUp'][] = ['attends', 'declines', 'own-group', 'place-me', 'trainee-or-locum']

function personOf(row: Partial<Record<string, unknown>>): Person {
  const kind = kinds.find((known) => known === row.kind)
  const signUp = signUps.find((known) => known === row.signUp)
  return {
    name: text(row.name),
    ...Object.fromEntries(told.flatMap((field) => (text(row[field]) ? [[field, text(row[field])]] : []))),
    ...(kind && { kind }),
    ...(signUp && { signUp }),
    ...(typeof row.noCall === 'boolean' && { noCall: row.noCall })
  }
}

function columnOf(column: unknown): ReadColumn {
  const { header, field, samples } = parts(column)
  return {
    header: text(header),
    field: columnFields.find((known) => known === field) ?? null,
    samples: listOf(samples).map(text).filter(Boolean)
  }
}
