// What a column holds, told by its cells: for columns without a heading, or with one nobody knows.
import { readAnswer, readKind } from './answers.ts'
import { isTooLong, LONGEST_LOOKED_AT, tidy } from './clean.ts'
import { cellOf, type Line } from './file.ts'
import { looksLikeName, words } from './names.ts'
import { isPhone } from './phones.ts'
import { type Field, isPracticeWord } from './words.ts'

/** As many rows as it takes to see. */
const ENOUGH = 200
/** The share of a column's cells that must look like the thing. */
const MOST = 0.6

export const isEmail = (text: string): boolean =>
  !isTooLong(text) && /^[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:.]{2,}$/.test(text)

const TESTS: readonly [Field, (text: string) => boolean][] = [
  ['email', isEmail],
  ['phone', isPhone],
  ['postcode', (text) => /^(DK-?)?\d{4}( \p{L}.*)?$/u.test(text)],
  ['providerNumber', (text) => /^\d{5,6}$/.test(text)],
  ['signUp', (text) => !looksLikeTwoNames(text) && Boolean(readAnswer(text)?.signUp)],
  ['kind', (text) => Boolean(readKind(text))],
  ['practice', isPracticeWord]
]
const looksLikeTwoNames = (text: string): boolean => isPracticeWord(text)

/** Fields for columns that have none, by their contents; a field is given once. */
export function guessFields(body: readonly Line[], known: readonly (Field | null)[]): (Field | null)[] {
  const found = [...known]
  const texts = known.map((field, at) => (field ? [] : column(body, at)))
  for (const [field, looks] of TESTS) {
    if (found.includes(field)) continue
    const at = best(texts, (text) => looks(text), found)
    if (at >= 0) found[at] = field
  }
  return found.includes('name') || found.includes('lastName') ? found : withNames(texts, found)
}

/** The column most like names, with most of them different; with single words, and a like column beside it, the two. */
function withNames(texts: readonly string[][], found: (Field | null)[]): (Field | null)[] {
  const like = texts.flatMap((column, at) => (!found[at] && share(column, looksLikeName) > MOST ? [at] : []))
  const variety = (at: number) => new Set(texts[at]).size / (texts[at]?.length ?? 1)
  const [at] = like.toSorted((a, b) => variety(b) - variety(a))
  if (at === undefined) return found
  const isSingle = (at: number) => like.includes(at) && share(texts[at] ?? [], (text) => words(text) === 1) > MOST
  const first = isSingle(at) ? [at, at - 1].find((place) => isSingle(place) && isSingle(place + 1)) : undefined
  if (first === undefined) found[at] = 'name'
  else [found[first], found[first + 1]] = ['firstName', 'lastName']
  return found
}

function best(texts: readonly string[][], looks: (text: string) => boolean, taken: readonly (Field | null)[]): number {
  let [at, most] = [-1, MOST]
  for (const [i, column] of texts.entries()) {
    const like = taken[i] || column.length === 0 ? 0 : share(column, looks)
    if (like > most) [at, most] = [i, like]
  }
  return at
}

export const column = (body: readonly Line[], at: number): string[] =>
  body
    .slice(0, ENOUGH)
    .map((line) => tidy(cellOf(line, at).slice(0, LONGEST_LOOKED_AT)))
    .filter(Boolean)

export const share = (texts: readonly string[], looks: (text: string) => boolean): number =>
  texts.length === 0 ? 0 : texts.filter(looks).length / texts.length
