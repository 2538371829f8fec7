// The fields of a block as text: what one reads in a cell, what one types, and what that means.
import { type Kind, kinds } from '../../shared/kinds.ts'
import { LONGEST, LONGEST_BLOCK } from '../../shared/limits.ts'
import { readClock } from '../start/clockTyped.ts'
import type { Row, Said } from './rows.ts'

export const fields = [
  'time',
  'kind',
  'title',
  'minutes',
  'owner',
  'script',
  'slides',
  'calls',
  'protected',
  'remove'
] as const
export type Field = (typeof fields)[number]
/** A cell. */
export interface Place {
  block: string
  field: Field
}
/** Those that say something about the block itself. */
export type Written = Exclude<Field, 'remove' | 'calls'>

/** Which part of the block a field is about. */
export const partOf: Record<Written, keyof Said> = {
  time: 'fixedStart',
  kind: 'kind',
  title: 'title',
  minutes: 'minutes',
  owner: 'owner',
  script: 'script',
  slides: 'slides',
  protected: 'protected'
}
/** As long as the server takes it. */
const longest: Partial<Record<Field, number>> = LONGEST
export const longestOf = (field: Field): number | undefined => longest[field]

/** What is in the field, as one would type it; clock times with the sign of the language. */
export function textOf(row: Row, field: Written, colon = '.'): string {
  switch (field) {
    case 'time':
      return row.fixedStart?.replace(':', colon) ?? ''
    case 'minutes':
      return String(row.whole)
    case 'protected':
      return row.protected ? 'yes' : ''
    default:
      return row[field] ?? ''
  }
}

export type FaultCode = 'title-empty' | 'minutes' | 'clock-shape' | 'clock-hour' | 'clock-minute'
export type ReadField = { change: Partial<Said> } | { fault: FaultCode } | { tooLong: number }

/** What was typed, as a change of the block; or what is wrong with it. */
export function readField(field: Written, typed: string): ReadField {
  const text = field === 'script' ? typed.trim() : oneLine(typed)
  const most = longestOf(field)
  if (most !== undefined && text.length > most) return { tooLong: most }
  switch (field) {
    case 'time':
      return readTime(text)
    case 'kind':
      return readKind(text)
    case 'title':
      return text === '' ? { fault: 'title-empty' } : { change: { title: text } }
    case 'minutes': {
      const minutes = Number(/^(\d{1,4})\s*(m|min|min\.|minutter|minutes)?$/i.exec(text)?.[1] ?? 0)
      return minutes < 1 || minutes > LONGEST_BLOCK ? { fault: 'minutes' } : { change: { minutes } }
    }
    case 'protected':
      return { change: { protected: text !== '' } }
    case 'owner':
      return { change: { owner: text === '' ? null : text } }
    case 'script':
      return { change: { script: text === '' ? null : text } }
    case 'slides':
      return { change: { slides: text === '' ? null : text } }
  }
}

function readTime(text: string): ReadField {
  if (text === '') return { change: { fixedStart: null } }
  const read = readClock(text)
  if ('clock' in read) return { change: { fixedStart: read.clock } }
  return { fault: read.fault === 'clock-empty' ? 'clock-shape' : read.fault }
}

const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

/** Nobody takes time from a break, unless they say so. */
function readKind(text: string): ReadField {
  return isKind(text) ? { change: { kind: text } } : { change: {} }
}

/** What is pasted into a field of one line becomes a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are taken out
const oneLine = (text: string) => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ').trim()
