// Which column holds the keys, told by its cells, where no heading says so.
import { readAnswer, readKind } from '../answers.ts'
import { column, isEmail, share } from '../contents.ts'
import type { Line } from '../file.ts'
import { isPhone } from '../phones.ts'
import type { Field } from '../words.ts'
import { readKey } from './cell.ts'
import { isFault } from './doubts.ts'
import type { Holders } from './holders.ts'

/** As many rows as it takes to see. */
const ENOUGH = 80
const LEAST = 0.35
/** So much more like keys than the next best must a column be. */
const CLEARLY = 0.15

/** What counts patients is under its own heading, and is like this in nothing. */
const CODE = 0.9

/** -1 when there is none, or when it may be another: a guess would send people something else than their keys. */
export function keysAt(body: readonly Line[], taken: readonly (Field | null)[], holders: Holders): number {
  const isHeaded = taken.some(Boolean)
  const scored = taken.flatMap((field, at) => {
    const texts = field ? [] : column(body, at).slice(0, ENOUGH)
    const isFigures = isHeaded && share(texts, (text) => likeKey(text) >= CODE) < 0.6
    const score = isFigures ? 0 : likeKeys(texts, at === 0, holders)
    return score >= LEAST ? [{ at, score }] : []
  })
  const [best, next] = scored.toSorted((a, b) => b.score - a.score)
  return best && (!next || best.score - next.score >= CLEARLY) ? best.at : -1
}

/** What the register knows is no key, nor is what many share, or what counts the lines. */
function likeKeys(texts: readonly string[], isFirst: boolean, holders: Holders): number {
  const variety = new Set(texts).size / texts.length
  const isShared = texts.length > 4 && variety <= 0.2
  if (texts.length === 0 || isShared || (isFirst && isCount(texts))) return 0
  if (share(texts, (text) => holders.isTold(text)) > 0.3) return 0
  if (share(texts, (text) => Boolean(readKind(text) || readAnswer(text)?.signUp)) > 0.6) return 0
  const sum = texts.reduce((total, text) => total + likeKey(text), 0)
  return (sum / texts.length) * (0.5 + variety / 2)
}

const isCount = (texts: readonly string[]): boolean => texts.every((text, i) => Number(text) === i + 1)

/** Letters among digits are the surest; digits alone may be a provider number or a postcode. A word is no key. */
export function likeKey(text: string): number {
  if (!/^[\p{L}\d][\p{L}\d\-_.#*+!]*$/u.test(text) || isPhone(text) || isEmail(text)) return 0
  const read = readKey(text)
  if (isFault(read) || read.doubts.some(({ code }) => code === 'like-date')) return 0
  if (/\d/.test(text) && /\p{L}/u.test(text)) return text.length > 2 ? 1 : 0.6
  if (/^\d+$/.test(text)) return text.length < 3 ? 0.4 : text.length > 3 && text.length < 7 ? 0.6 : 0.8
  if (/\p{Ll}/u.test(text)) return /\p{Ll}\p{Lu}/u.test(text) ? 0.8 : 0
  return text.length < 2 ? 0.4 : text.length < 5 ? 0.6 : 0.9
}
