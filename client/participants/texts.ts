// Texts as the search compares them, and what is the same but for one slip of the finger.
import { fold, letters, oneSlip } from '../../shared/slices/participants/names.ts'

export interface Text {
  /** Its folded words, with a space before each: " anne holm" has " ho", for a word of it begins so. */
  folded: string
  /** The same with nothing between. */
  compact: string
  /** One letter for each letter written: ae, aa and oe are two. A slip may part them, or make them of others. */
  literal: string
}

export function text(written: string): Text {
  const folded = fold(written)
  const compact = folded.replaceAll(' ', '')
  return { folded: folded && ` ${folded}`, compact, literal: letters(written).replaceAll(' ', '') }
}

export const wordsOf = (written: string): Text[] => letters(written).split(' ').filter(Boolean).map(text)

/** In shorter words a slip is not looked for: nearly all are one letter apart. */
const TYPO_FROM = 4

/** Is it the name, or a beginning of some of its words, with one letter too many, too few, wrong, or two swapped? */
export const typo = (asked: Text, parts: readonly Text[], whole: Text, words: readonly Text[]): boolean =>
  asked.compact.length >= TYPO_FROM &&
  (slipped(asked, whole) || parts.every((part) => words.some((w) => begins(part, w))))

const slipped = (a: Text, b: Text): boolean => oneSlip(a.compact, b.compact) || oneSlip(a.literal, b.literal)

const begins = (part: Text, word: Text): boolean =>
  word.compact.startsWith(part.compact) ||
  (part.compact.length >= TYPO_FROM &&
    (slipBegins(part.compact, word.compact) || slipBegins(part.literal, word.literal)))

const slipBegins = (part: string, word: string): boolean =>
  word.length >= part.length - 1 &&
  [part.length - 1, part.length, part.length + 1].some((length) => oneSlip(part, word.slice(0, length)))
