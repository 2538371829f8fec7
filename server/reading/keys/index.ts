// A file or a pasted text to keys and whose they are. Nothing is stored, nothing is logged, and no sentence holds a key.
import type { Register } from '../../../shared/slices/participants/state.ts'
import { Problem } from '../../problem.ts'
import type { Language } from '../../sentence.ts'
import { decode } from '../bytes.ts'
import { isTooLong } from '../clean.ts'
import { splitLines, textLines } from '../delimited.ts'
import { cellOf, type Sheet } from '../file.ts'
import { kindOf, requireText } from '../kinds.ts'
import { delimiterOf } from '../layouts.ts'
import { compared } from './beside.ts'
import { bare } from './cell.ts'
import { translatedLines } from './headings.ts'
import { Holders } from './holders.ts'
import { keysInList } from './lists.ts'
import { keysInTable } from './rows.ts'
import { splits } from './splits.ts'
import { keyTableOf } from './tables.ts'
import { type KeyReading, told } from './told.ts'

export type { KeyReading } from './told.ts'

interface KeyFile {
  bytes: Uint8Array
  name: string
  language: Language
  register: Register
}

/** @throws Problem that says what is wrong with the file and how to mend it */
export async function readKeys(file: KeyFile): Promise<KeyReading> {
  const holders = new Holders(file.register)
  if (kindOf(file.bytes) === 'text') return textRead(file, holders)
  const { sheetsIn } = await import('../xlsx.ts')
  let best: KeyReading | Unread = 'no-key-column'
  for await (const sheet of sheetsIn(file.bytes)) {
    const reading = await sheetRead(sheet, file, holders)
    if (typeof reading !== 'string' && reading.rows.length > 0) return reading
    if (typeof best === 'string' && (typeof reading !== 'string' || reading === 'no-key-holders')) best = reading
  }
  return known(best)
}

type Unread = 'no-key-column' | 'no-key-holders'

function known(reading: KeyReading | Unread): KeyReading {
  if (typeof reading === 'string') throw new Problem(422, reading)
  return reading
}

async function textRead(file: KeyFile, holders: Holders): Promise<KeyReading> {
  const text = decode(file.bytes)
  requireText(text)
  const { lines, beyond, delimiter: said } = textLines(text)
  const delimiter = said ?? (await delimiterOf(translatedLines(lines), file.name))
  if (!delimiter) return listRead(lines, beyond, file, holders)
  return known(await sheetRead(await splitLines(lines, delimiter, beyond), file, holders))
}

async function sheetRead(sheet: Sheet, { language }: KeyFile, holders: Holders): Promise<KeyReading | Unread> {
  const table = keyTableOf(sheet, holders)
  if (typeof table === 'string') return table
  const found = compared(await keysInTable(table, holders), holders)
  if (found.entries.length === 0 && found.skipped.length === 0) return 'no-key-column'
  const last = sheet.at(-1)
  if (last?.beyond) found.skipped.push({ line: last.line, code: 'beyond', values: [String(last.beyond)] })
  const places = [table.key, ...table.otherKeys]
  const keys = table.body.flatMap((line) => places.map((at) => cellOf(line, at)))
  return told(found, { holders, language, keys: lowered(keys), headed: table.keyHeaded && table.whoHeaded })
}

/** Nobody pastes more lines than this. */
const LONGEST_LIST = 1500

async function listRead(all: readonly string[], beyond: number, { language }: KeyFile, holders: Holders) {
  const lines = all.slice(0, LONGEST_LIST)
  const found = compared(await keysInList(lines, holders), holders)
  const isLikely = found.skipped.some(({ code }) => code !== 'no-key' && code !== 'not-understood')
  if (found.entries.length === 0 && !isLikely) throw new Problem(422, 'no-key-column')
  const unread = all.length - lines.length + beyond
  if (unread > 0) found.skipped.push({ line: lines.length + 1, code: 'beyond', values: [String(unread)] })
  const parted = lines.flatMap((line) => (isTooLong(line) ? [] : [...splits(line, false), ...splits(line, true)]))
  const keys = [...parted, ...found.entries].map(({ key }) => key)
  return told(found, { holders, language, keys: lowered(keys), headed: false })
}

const lowered = (keys: readonly string[]): string[] =>
  [...new Set(keys.map((key) => bare(key).toLowerCase()))].filter((key) => /[\p{L}\d]/u.test(key))
