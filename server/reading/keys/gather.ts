// Line after line to keys with holders, and what was skipped and why.
import { phoneNumber } from '../../../shared/slices/participants/phone.ts'
import { isEmail } from '../contents.ts'
import { isPhone } from '../phones.ts'
import { forEach } from '../turns.ts'
import { type KeyRead, readKey } from './cell.ts'
import { type Doubt, doubt, type Fault, fault, isFault, type Skip } from './doubts.ts'
import type { Holders } from './holders.ts'

export interface Entry {
  line: number
  participant?: string
  practice?: string
  shown: string
  key: string
  doubts: Doubt[]
}

export interface Gathered {
  entries: Entry[]
  skipped: Skip[]
}

export async function gathered<T extends { line: number }>(
  lines: readonly T[],
  read: (line: T) => Entry | Fault
): Promise<Gathered> {
  const [entries, skipped]: [Entry[], Skip[]] = [[], []]
  await forEach(lines, (line) => {
    const entry = read(line)
    if (isFault(entry)) skipped.push({ ...entry, line: line.line })
    else entries.push(entry)
  })
  return { entries, skipped }
}

/** A key, unless it is what somebody in the register is called or reached by; without a heading a phone is no key either. */
export function keyFor(cell: string, holders: Holders, headed: boolean): KeyRead | Fault {
  const read = readKey(cell)
  if (isFault(read)) return read
  const { key, doubts } = read
  const isOther = isEmail(key) || holders.isHolder(key) || (!headed && isPhone(key))
  if (isOther) return fault('not-a-key')
  const isNumber = headed ? holders.numbered(key).length > 0 : /^\d{4,6}$/.test(key)
  const may = /^\d+$/.test(key) && isNumber && phoneNumber(key) === null
  return { key, doubts: may ? [...doubts, doubt('key', 'like-number')] : doubts }
}
