// Keys as they are typed or pasted from a mail: a line for each, with a sign or a blank between the holder and the key.
import { isTooLong, tidy } from '../clean.ts'
import type { Line } from '../file.ts'
import { withoutBullet } from '../names.ts'
import { piecesOf } from '../pieces.ts'
import { isTotal } from '../rows.ts'
import { isPracticeWord, meaningOf } from '../words.ts'
import { type Fault, fault, isFault } from './doubts.ts'
import { type Entry, type Gathered, gathered, keyFor } from './gather.ts'
import { isKeyHeading } from './headings.ts'
import type { Holders } from './holders.ts'
import { likeKey } from './looks.ts'
import type { Found, Told } from './persons.ts'
import { telling } from './rows.ts'
import { type Split, splits } from './splits.ts'
import { whose } from './whose.ts'

/** As many lines as it takes to see whether the keys stand first. */
const ENOUGH = 100

export async function keysInList(lines: readonly string[], holders: Holders): Promise<Gathered> {
  const wanted = lines
    .flatMap((text, i): Line[] => (tidy(text.slice(0, 1000)) ? [{ line: i + 1, cells: [text] }] : []))
    .filter((line) => !isTotal(line) && !isHead(line))
  const read = (some: readonly Line[], keyFirst: boolean) =>
    gathered(some, ({ line, cells }) => entryIn(line, cells[0] ?? '', keyFirst, holders))
  const [behind, before] = [await read(wanted.slice(0, ENOUGH), false), await read(wanted.slice(0, ENOUGH), true)]
  return read(wanted, before.entries.length > behind.entries.length)
}

/** "Praksis: nøgle" over the list. */
function isHead({ cells }: Line): boolean {
  const pieces = (cells[0] ?? '')
    .slice(0, LONGEST_HEAD)
    .split(/[\t:;,|=–—-]|\s{2,}/)
    .map(tidy)
    .filter(Boolean)
  return pieces.some(isKeyHeading) && pieces.every((piece) => isKeyHeading(piece) || meaningOf(piece) !== null)
}
const LONGEST_HEAD = 200

function entryIn(line: number, written: string, keyFirst: boolean, holders: Holders): Entry | Fault {
  if (isTooLong(written)) return fault('not-understood')
  const text = withoutBullet(written)
  const ways = splits(text, keyFirst)
  if (ways.length === 0 || holders.isHolder(tidy(text))) return fault('no-key')
  let why: Fault | null = null
  for (const way of ways) {
    const found = foundBy(way, holders)
    const key = keyFor(way.key, holders, false)
    if (!isFault(found) && !isFault(key))
      return { ...found, line, key: key.key, doubts: [...key.doubts, ...found.doubts] }
    why ??= isFault(key) ? key : isFault(found) ? found : null
  }
  return why ?? fault('not-understood')
}

/** All of it as one name, or in its pieces. Where the key stands after a blank or first, and of other than practices, all must be certain. */
function foundBy({ who, strict }: Split, holders: Holders): Found | Fault {
  const whole = whose(telling({ name: tidy(who) }), holders)
  if (!isFault(whole)) return whole
  const told = toldIn(who)
  if (told === null) return whole
  // what is left over may be the key itself
  const isUnclear = [told.name, told.practice].some((text) => text !== undefined && likeKey(text) > 0)
  if (isUnclear || Object.keys(told).length === 0) return fault('not-understood')
  const found = whose(told, holders)
  const isOpen = strict || !isPracticeWord(told.practice ?? '')
  return !isFault(found) && isOpen && found.doubts.length > 0 ? fault('not-understood') : found
}

const NUMBER = /\b\d{5,6}\b/g
const WITH_ITS_WORD = /\(?(?:yder(?:nr|nummer)\.?:?)?\s*\b\d{5,6}\b\)?/i
const MOST_PIECES = 12

/** Null when there is but one piece; nothing when there are too many. */
function toldIn(who: string): Told | null {
  const [number, ...numbers] = who.match(NUMBER) ?? []
  if (numbers.length > 0) return {}
  const rest = number ? who.replace(WITH_ITS_WORD, '\t') : who
  const parts = rest.split(/\t|\s{2,}|[:=]|\s[-–—]\s/)
  if (parts.length > MOST_PIECES) return {}
  const pieces = parts.flatMap((part) => piecesOf(part.trim()))
  if (pieces.length < 2 && !number) return null
  const of = (kind: string) => pieces.filter((piece) => piece.kind === kind).map(({ text }) => text)
  const [name, ...others] = of('text').filter((text) => !isKeyHeading(text))
  const [practice, ...more] = [...of('practice'), ...others]
  if (more.length > 0) return {}
  return telling({ name, practice, number, phone: of('phone')[0], email: of('email')[0] })
}
