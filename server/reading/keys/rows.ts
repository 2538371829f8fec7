// A table's rows to keys and whose they are.
import { tidy } from '../clean.ts'
import { column, isEmail } from '../contents.ts'
import { cellOf, isBlank, type Line } from '../file.ts'
import { areSurnameFirst } from '../names.ts'
import { isPhone, readPhone } from '../phones.ts'
import { isTotal } from '../rows.ts'
import { doubt, type Fault, fault, isFault } from './doubts.ts'
import { type Entry, type Gathered, gathered, keyFor } from './gather.ts'
import { isKeyHeading } from './headings.ts'
import type { Holders } from './holders.ts'
import type { Told } from './persons.ts'
import type { KeyTable, WhoField } from './tables.ts'
import { whose } from './whose.ts'

export function keysInTable(table: KeyTable, holders: Holders): Promise<Gathered> {
  const names = (table.who.get('name') ?? []).flatMap((at) => column(table.body, at))
  const surnameFirst = areSurnameFirst(names)
  const isHeading = (line: Line) => table.keyHeaded && isKeyHeading(cellOf(line, table.key))
  const lines = table.body.filter((line) => !isBlank(line) && !isTotal(line) && !isHeading(line))
  return gathered(lines, (line) => entryIn(line, table, holders, surnameFirst))
}

function entryIn(line: Line, table: KeyTable, holders: Holders, surnameFirst: boolean): Entry | Fault {
  const told = toldIn(line, table.who)
  const found = Object.keys(told).length === 0 ? fault('no-holder') : whose(told, holders, surnameFirst)
  const key = keyFor(cellOf(line, table.key), holders, table.keyHeaded)
  if (isFault(key)) return key
  if (isFault(found)) return found
  const doubts = [...key.doubts, ...found.doubts]
  if (table.otherKeys.some((at) => tidy(cellOf(line, at)) !== ''))
    doubts.push(doubt('key', 'several-keys', letterOf(table.key)))
  if (line.stray) doubts.push(doubt('key', 'stray-quote'))
  return { ...found, line: line.line, key: key.key, doubts }
}

function toldIn(line: Line, who: KeyTable['who']): Told {
  const first = (field: WhoField) =>
    tidy((who.get(field) ?? []).map((at) => cellOf(line, at)).find((text) => /[\p{L}\d]/u.test(text)) ?? '')
  const name = first('name') || [first('firstName'), first('lastName')].filter(Boolean).join(' ')
  const [number, ...numbers] = first('providerNumber').match(/\d{4,}/g) ?? []
  const only = numbers.length === 0 ? number : undefined
  return telling({ name, practice: first('practice'), number: only, phone: first('phone'), email: first('email') })
}

/** What is told, each in its place: where a name should be there may be a number or an address. */
export function telling(read: { [F in keyof Told]: string | undefined }): Told {
  const texts = [read.name, read.practice].map((text) => text ?? '')
  const [name, practice] = texts.map((text) => (isNumber(text) || isEmail(text) || isPhone(text) ? '' : text))
  const number = read.number || texts.find(isNumber)
  const { phone } = readPhone(read.phone || (texts.find((text) => isPhone(text) && !isNumber(text)) ?? ''))
  const email = (read.email || texts.join(' ')).split(/[\s;,<>]+/).find(isEmail)
  return {
    ...(name && { name }),
    ...(practice && { practice }),
    ...(number && { number }),
    ...(phone && { phone }),
    ...(email && { email })
  }
}
const isNumber = (text: string): boolean => /^\d{4,6}$/.test(text)

/** As a spreadsheet names its columns: A to Z, then AA. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26))
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last
}
