// Practices' names, to be compared: the same words in another order or form are the same, another word is another practice.
import { isGeneral } from '../../../shared/slices/participants/matching/known.ts'
import { misspelt, word, words } from '../../../shared/slices/participants/names.ts'
import { nameKey } from '../../../shared/slices/participants/same.ts'

/** How a practice is owned stands last, or not at all. */
const OWNED = /[\s,]+(?:i\s?\/\s?s|a\s?\/\s?s|p\s?\/\s?s|k\s?\/\s?s|is|aps|ivs|amba)\.?\s*$/i
const SMALL = new Set(words('ved v på i og den det for af'))

const formOf = (text: string): string =>
  text
    .replace(/hus(et|ene)$/, 'hus')
    .replace(/klinikken$/, 'klinik')
    .replace(/praksissen$/, 'praksis')
    .replace(/cent(ret|eret|rum)$/, 'center')

const formsOf = (name: string): string[] =>
  words(name.replace(OWNED, ''))
    .filter((w) => !SMALL.has(w))
    .map(formOf)

/** "Lægehuset, Marstal" and "Marstal Lægehus I/S" have the same. */
export const outline = (name: string): string => formsOf(name).toSorted().join(' ')

export const isSamePractice = (one: string, other: string): boolean =>
  nameKey(one) === nameKey(other) || outline(one) === outline(other)

/** What tells it from other practices. */
export const tellingWords = (name: string): string[] => formsOf(name).filter((w) => !isGeneral(w))

/** By what tells each from others: near enough to be asked about, and never enough to send a key by. */
export function isNear(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every((w) => many.some((m) => m === w || misspelt(word(m), word(w))))
}
