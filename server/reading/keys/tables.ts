// A table with keys: which column holds them, and which tell whose they are.
import { tidy } from '../clean.ts'
import { type Column, type Places, placesOf, tableOf } from '../columns.ts'
import { column, guessFields, isEmail, share } from '../contents.ts'
import { isBlank, type Line, type Sheet } from '../file.ts'
import { isPhone } from '../phones.ts'
import { type Field, meaningOf } from '../words.ts'
import { translatedSheet, withoutTitle } from './headings.ts'
import type { Holders } from './holders.ts'
import { keysAt } from './looks.ts'

const WHO = ['name', 'firstName', 'lastName', 'practice', 'providerNumber', 'phone', 'email'] as const
export type WhoField = (typeof WHO)[number]
const isWho = (field: Field | null): field is WhoField => WHO.some((one) => one === field)

export interface KeyTable {
  key: number
  /** Others that are headed as keys. */
  otherKeys: readonly number[]
  who: Places
  body: readonly Line[]
  /** Headings say where the keys are. */
  keyHeaded: boolean
  /** And whose they are. */
  whoHeaded: boolean
}

/** Or what cannot be told about it. */
export function keyTableOf(told: Sheet, holders: Holders): KeyTable | 'no-key-column' | 'no-key-holders' {
  const sheet = withoutTitle(told)
  const { columns, body: below } = tableOf(translatedSheet(sheet))
  const first = below[0]?.line ?? Number.POSITIVE_INFINITY
  const head = sheet.findLast((line) => line.line < first && !isBlank(line))
  const isHead = head !== undefined && !isSomebodys(head, holders)
  const body = sheet.filter((line) => line.line >= first || (!isHead && line === head))
  const fields = columns.map((one, at) => (isHead ? headed(one, column(body, at), holders) : null))
  const places = (of: readonly (Field | null)[]) =>
    placesOf(columns.map((one, at) => ({ ...one, field: of[at] ?? null })))
  const [atHeading, ...otherKeys] = places(fields).get('key') ?? []
  const key = atHeading ?? keysAt(body, fields, holders)
  if (key < 0) return 'no-key-column'
  fields[key] = 'key'
  const whoHeaded = fields.some(isWho)
  const who = whoFields(fields, body, holders)
  if (!who.some(isWho)) return 'no-key-holders'
  return { key, otherKeys, who: places(who), body, keyHeaded: atHeading !== undefined, whoHeaded }
}

/** A line that tells of somebody is no heading. */
const isSomebodys = ({ cells }: Line, holders: Holders): boolean =>
  cells
    .map(tidy)
    .some((text) => isPhone(text) || isEmail(text) || holders.isHolder(text) || holders.numbered(text).length > 0)

/** What a heading says, unless the cells below it say otherwise. */
function headed({ header, field }: Column, texts: readonly string[], holders: Holders): Field | null {
  if (!field || field === 'ownGroup' || field === 'noCall' || !meaningOf(header)) return null
  if (field === 'key') return share(texts, (text) => holders.isHolder(text)) > 0.5 ? null : 'key'
  return field === 'phone' && /^(nummer|nr)\.?$/i.test(header) && share(texts, isPhone) < 0.5 ? null : field
}

/** Initials, for instance. */
const isWord = (text: string): boolean => !text.includes(' ')

/** Where no heading says whose the keys are, the cells do; numbers and single words only where the register has such. */
function whoFields(known: readonly (Field | null)[], body: readonly Line[], holders: Holders): (Field | null)[] {
  if (known.some((field) => isWho(field) && field !== 'phone' && field !== 'email')) return [...known]
  const isKnown = (at: number) => share(column(body, at), holders.isTold) >= 0.3
  const guessed = guessFields(body, known).map((field, at) => {
    const isDoubtful = field === 'providerNumber' || (field === 'name' && share(column(body, at), isWord) > 0.6)
    return isDoubtful && !known[at] && !isKnown(at) ? null : field
  })
  const hasName = guessed.some((field) => field === 'name' || field === 'lastName' || field === 'practice')
  const at = hasName ? -1 : bestName(guessed, body, holders)
  return at < 0 ? guessed : guessed.with(at, 'name')
}

/** Names of practices and of people one below the other look like neither. */
function bestName(taken: readonly (Field | null)[], body: readonly Line[], holders: Holders): number {
  const open = taken.flatMap((field, at) => (field === null || field === 'kind' || field === 'signUp' ? [at] : []))
  const known = (at: number) => share(column(body, at), holders.isHolder)
  const written = (at: number) => share(column(body, at), (text) => /\p{L}{2}/u.test(text))
  const [best = -1] = open.filter((at) => written(at) > 0.5).toSorted((a, b) => known(b) - known(a))
  return best
}
