// The answer: who was read, in words the reader knows, and what was left out.
import type { Language } from '../sentence.ts'
import { inBrief } from './brief.ts'
import { tidy } from './clean.ts'
import type { Column } from './columns.ts'
import { column } from './contents.ts'
import type { People } from './gather.ts'
import type { Person } from './people.ts'
import type { Format, Report } from './reports/report.ts'
import { doubtText, skipText } from './sentences.ts'
import type { Field } from './words.ts'

export interface Reading {
  format: Format
  columns: { header: string; field: Field | null; samples: string[] }[]
  rows: (Omit<Person, 'doubts'> & { doubts: { field: Field; code: string; text: string }[] })[]
  skipped: { line: number; text: string }[]
}

const [SAMPLES, LONGEST_SAMPLE] = [3, 60]
export const sampled = ({ columns, body }: Report): Reading['columns'] =>
  columns.map(({ header, field }: Column, at) => {
    const samples = column(body, at).slice(0, SAMPLES)
    return { header: tidy(header), field, samples: samples.map((text) => text.slice(0, LONGEST_SAMPLE)) }
  })

export function told(
  { people, skipped, ...head }: Omit<Reading, 'rows' | 'skipped'> & People,
  language: Language
): Reading {
  return {
    ...head,
    rows: people.map((person) => ({
      ...person,
      doubts: person.doubts.map((doubt) => ({ field: doubt.field, code: doubt.code, text: doubtText(doubt, language) }))
    })),
    skipped: inBrief(skipped).map((skip) => ({ line: skip.line, text: skipText(skip, language) }))
  }
}
