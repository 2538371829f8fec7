// What every report is read to: columns with their fields, and a line a person.

import { fold } from '../clean.ts'
import type { Column } from '../columns.ts'
import { cellOf, type Line, type Sheet } from '../file.ts'
import type { Field } from '../words.ts'

export const formats = [
  'table',
  'list',
  'zoom-registration',
  'zoom-participants',
  'zoom-webinar',
  'teams-attendance',
  'doodle',
  'rallly',
  'framadate'
] as const
export type Format = (typeof formats)[number]

export interface Report {
  format: Format
  columns: Column[]
  body: readonly Line[]
}

export const columnsOf = (head: Line, fieldOf: (heading: string, at: number) => Field | null): Column[] =>
  head.cells.map((header, at) => ({ header: header.trim(), field: fieldOf(fold(header), at), rank: at }))

/** People who came and went have a line each time: the first stands for them all. */
export function onePerPerson(body: readonly Line[], name: number, email: number): Line[] {
  const seen = new Set<string>()
  return body.filter((line) => {
    const key = fold(cellOf(line, email)) || fold(cellOf(line, name))
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The first line among the topmost that is wanted. */
export const lineWith = (sheet: Sheet, isWanted: (folded: string[], line: Line) => boolean): number =>
  sheet.slice(0, 60).findIndex((line) => isWanted(line.cells.map(fold), line))
