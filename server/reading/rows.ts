// A table's rows to people.
import { fold, tidy } from './clean.ts'
import { type Column, type Places, placesOf } from './columns.ts'
import { column } from './contents.ts'
import type { Fault } from './doubts.ts'
import { cellOf, filled, isBlank, type Line } from './file.ts'
import { gathered, type People } from './gather.ts'
import { areSurnameFirst } from './names.ts'
import { doubt, named, type Person } from './people.ts'
import { isPhone } from './phones.ts'
import { put, putFields } from './put.ts'
import type { Field } from './words.ts'

export function peopleIn(columns: readonly Column[], body: readonly Line[]): People {
  const places = placesOf(columns)
  const surnameFirst = areSurnameFirst((places.get('name') ?? []).flatMap((at) => column(body, at)))
  return gathered(
    body.filter((line) => !isBlank(line)),
    (line) => (isTotal(line) || isHeading(line, columns) ? null : personIn(line, places, surnameFirst))
  )
}

function personIn(row: Line, places: Places, surnameFirst: boolean): Person | Fault {
  const person = named(row.line, nameIn(row, places), surnameFirst)
  if ('code' in person) return person
  for (const field of putFields) {
    const texts = (places.get(field) ?? []).map((at) => cellOf(row, at)).filter((text) => tidy(text) !== '')
    for (const text of field === 'notes' ? texts : texts.slice(0, 1)) put[field](person, text)
  }
  if (row.stray) doubt(person, 'name', 'stray-quote')
  return person
}

function nameIn(row: Line, places: Places): string {
  const first = (field: Field) =>
    tidy((places.get(field) ?? []).map((at) => cellOf(row, at)).find((text) => tidy(text)) ?? '')
  const whole = first('name')
  if (whole) return whole
  return [first('firstName'), first('lastName')].filter((part) => /\p{L}|\d/u.test(part)).join(' ')
}

const TOTAL = /^(i alt|ialt|antal|total|sum|count|samlet)\b( (antal|deltagere|tilmeldte|laeger|participants))*[ \d]*$/

/** "I alt 56": a sum, not a person. */
export function isTotal(line: Line): boolean {
  const [first = '', ...others] = filled(line)
  return TOTAL.test(fold(first)) && others.every((text) => /^[\d.,\s%]*$/.test(text) && !isPhone(text))
}

/** The headings again, further down. */
function isHeading(line: Line, columns: readonly Column[]): boolean {
  let said = 0
  for (const [at, { header }] of columns.entries()) {
    const text = cellOf(line, at)
    if (text.trim() === '') continue
    if (fold(text) !== fold(header)) return false
    said += 1
  }
  return said > 0
}
