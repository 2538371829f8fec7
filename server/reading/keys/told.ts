// The answer: the keys with their holders, what is doubtful, and what was left out. No sentence says what a key says.
import { MOST_PARTICIPANTS } from '../../../shared/limits.ts'
import { knownAs, suggestions } from '../../../shared/slices/participants/matching.ts'
import type { Language } from '../../sentence.ts'
import { inBrief } from '../brief.ts'
import { isTooLong, tidy } from '../clean.ts'
import { looksLikeName, words } from '../names.ts'
import { isPracticeWord } from '../words.ts'
import type { Skip } from './doubts.ts'
import type { Gathered } from './gather.ts'
import type { Holders } from './holders.ts'
import { likeKey } from './looks.ts'
import { isNear, tellingWords } from './practices.ts'
import { doubtText, skipText } from './sentences.ts'

export interface KeyReading {
  rows: {
    line: number
    participant?: string
    practice?: string
    shown: string
    key: string
    doubts: { field: string; code: string; text: string }[]
  }[]
  skipped: { line: number; text: string }[]
}

/** What the sentences need: where keys may stand, and whether the names stand where the file says. */
interface Around {
  holders: Holders
  language: Language
  /** Everything that stands where keys stand. */
  keys: readonly string[]
  headed: boolean
}

export function told(found: Gathered, around: Around): KeyReading {
  const { language } = around
  const entries = found.entries.slice(0, MOST_PARTICIPANTS)
  const [next] = found.entries.slice(MOST_PARTICIPANTS)
  const left = String(found.entries.length - entries.length)
  const over: Skip[] = next ? [{ line: next.line, code: 'too-many', values: [String(MOST_PARTICIPANTS), left] }] : []
  const skipped: readonly Skip[] = inBrief([...found.skipped, ...over])
  const isProven = around.headed || entries.length > 0
  const quotes = skipped.map(({ told = '' }) => (isProven && isNoKey(told, around.keys) ? tidy(told) : ''))
  const near = nearest(quotes, around.holders)
  return {
    rows: entries.map((entry) => ({
      ...entry,
      doubts: entry.doubts.map((doubt) => ({ field: doubt.field, code: doubt.code, text: doubtText(doubt, language) }))
    })),
    skipped: skipped.map(({ line, code, values, told }, i) => ({
      line,
      text: skipText(code, told === undefined ? values : [quotes[i] ?? '', near[i] ?? ''], language)
    }))
  }
}

/** An initial is no more like a key than this. */
const LIKE_NAME = 0.4

/** A practice or a name of several words, with no key in it: that may be said again. */
function isNoKey(text: string, keys: readonly string[]): boolean {
  if (isTooLong(text) || !/^[\p{L}\p{M}\s.,'’/&-]+$/u.test(text)) return false
  if (!isPracticeWord(text) && !(looksLikeName(text) && words(text) > 1)) return false
  if (text.split(/[\s.,'’/&]+/).some((word) => likeKey(word) > LIKE_NAME)) return false
  const low = text.toLowerCase()
  const parts = new Set(low.split(/[^\p{L}\d]+/u))
  return !keys.some((key) => (key.length < 3 ? parts.has(key) : low.includes(key)))
}

/** Whom each may mean, to be asked about. */
function nearest(quotes: readonly string[], { all, practices }: Holders): string[] {
  const people = all.map((one) => knownAs(one))
  const isPerson = (quote: string) => quote !== '' && !isPracticeWord(quote)
  const arrivals = quotes.flatMap((shown, i) => (isPerson(shown) ? [{ id: String(i), shown }] : []))
  const likely = suggestions(arrivals, people)
  const known = practices.map(({ name }) => ({ name, telling: tellingWords(name) }))
  return quotes.map((quote, i) => {
    const person = all.find(({ id }) => id === likely.get(String(i))?.participant)?.details.name
    const own = tellingWords(quote)
    const [practice, ...others] = known.filter(({ telling }) => isNear(telling, own))
    return person ?? (others.length === 0 ? practice?.name : undefined) ?? ''
  })
}
