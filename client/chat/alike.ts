// How alike two questions are: by the words that carry them, so that the same asked twice is seen.
import { rememberingForLong } from '../../shared/memo.ts'
import { words } from '../../shared/slices/participants/names.ts'
import { ownWords } from '../../shared/slices/questions/quote.ts'
import type { Question } from './questions.ts'

/** Words that stand in every question, folded; Danish and English. */
const SMALL = new Set(
  words(`af alle at blive bliver da de dem den der deres det dette dig din dit du eller en er et for fra få får gør gøre
    ham han har hej hun hvad hvem hvis hvor hvordan hvornår hvorfor i ikke ja jeg jer jeres kan kommer lige man med meget men
    mig mod må nej nogen noget nogle nu når og også om op os over på se sig skal som så tak til ud var ved vi vil være
    vores a and are can do does for how i in is it of on or our that the this to we what when where which who why will you`)
)
/** So much of a word tells which it is: periode, perioden, perioder. */
const STEM = 5
/** From here on it is worth a hint; two telling words at least have to be the same. */
const ALIKE = 0.5
const FEWEST = 2

const remembered = rememberingForLong<ReadonlySet<string>>(2500)
const stems = (text: string): ReadonlySet<string> =>
  remembered(text, () => new Set(words(text).flatMap((w) => (SMALL.has(w) ? [] : [w.slice(0, STEM)]))))

interface Likeness {
  score: number
  shared: number
}
function compare(one: string, other: string): Likeness {
  const [a, b] = [stems(one), stems(other)]
  const shared = [...a].filter((stem) => b.has(stem)).length
  const all = a.size + b.size
  return { score: all === 0 ? 0 : (2 * shared) / all, shared }
}

/** 0–1: how much of what tells them apart from others is the same. */
export const likeness = (one: string, other: string): number => compare(one, other).score

/** An answer has the words of what it answers above its own: they make it no question. */
export function areAlike(one: string, other: string): boolean {
  const { score, shared } = compare(ownWords(one), ownWords(other))
  return score >= ALIKE && shared >= FEWEST
}

/** The others, the likeliest first, and of those equally likely as they stood. */
export const byLikeness = (question: Question, others: readonly Question[]): Question[] =>
  others
    .filter((q) => q.id !== question.id)
    .map((q) => ({ q, score: likeness(question.text, q.text) }))
    .sort((a, b) => b.score - a.score)
    .map(({ q }) => q)

/** Another, caught before it, that is so like it that they may be one. @param others as they were caught, with itself among them */
export function twinOf(question: Question, others: readonly Question[]): Question | null {
  const before = others.slice(0, others.indexOf(question))
  const alike = before.filter((q) => areAlike(question.text, q.text))
  return byLikeness(question, alike)[0] ?? null
}
