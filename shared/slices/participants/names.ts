// Names in the form in which they are compared: the same for Søren, SOEREN and Soren; and how alike two words are.
import { rememberingForLong } from '../../memo.ts'

/** Not to be seen, or not to be heard. */
const SILENT = /['’‘`´ʼ\p{Cf}]/gu
const SAME: Record<string, string> = { ä: 'æ', œ: 'ø', ø: 'o', ß: 's', ð: 'd', đ: 'd', þ: 't', ł: 'l', ı: 'i' }

/**
 * One small letter for each letter written: diacritics off (å is a, ö is o, ü is u), ø is o, ä is æ, every run of anything
 * but letters and digits a single space; apostrophes and what cannot be seen are gone. A slip of the finger in the
 * text is a slip of one letter here.
 */
export const letters = (text: string): string =>
  text
    .replaceAll(SILENT, '')
    .normalize('NFKC')
    .replaceAll(SILENT, '') // ŉ has one inside
    .toLowerCase()
    .replaceAll(/[äœ]/g, (letter) => SAME[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[øßðđþłı]/g, (letter) => SAME[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same, and what is written in two ways is one: æ is ae, ø is oe is o, å is aa is a. Folding twice changes nothing. */
export const fold = (text: string): string => folded(letters(text))
const folded = (text: string): string => text.replaceAll('æ', 'ae').replaceAll(/a{2,}/g, 'a').replaceAll(/oe+/g, 'o')

/** The folded words of a text. */
export const words = (text: string): string[] => fold(text).split(' ').filter(Boolean)

/** How a folded word sounds to somebody Danish, roughly: Klaus as Claus, Winther as Vinter, Høj as Høy. */
export const sound = (word: string): string =>
  word
    .replaceAll(/s?ch|c?k[jh]?|c|q/g, (k) => (k.startsWith('s') ? 'sk' : 'k'))
    .replaceAll('ph', 'f')
    .replaceAll(/dt|th/g, 't')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/(?<=.)h(?![aeiou])/g, '') // mute in Dahl and Juhl
    .replaceAll(/(.)\1+/gu, '$1')

/** Is one the other with one letter more, less or other, or with two neighbours swapped? Not when they are the same. */
export function oneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const more = long.length - short.length
  if (more > 1 || a === b) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  const rest = short.slice(same)
  if (more === 1) return rest === long.slice(same + 1)
  if (rest.slice(1) === long.slice(same + 1)) return true
  return rest[0] === long[same + 1] && rest[1] === long[same] && rest.slice(2) === long.slice(same + 2)
}

/** A folded word, how it sounds, and its letters with æ as one: Bak is not Bæk with a letter missing. */
export interface Word {
  text: string
  sound: string
  single: string
}
/** The same first names and practices come again and again. */
const remembered = rememberingForLong<Word>(4000)
export const word = (text: string): Word =>
  remembered(text, () => ({ text, sound: sound(text), single: text.replaceAll('ae', 'æ') }))

/** Other letters in a short name are more often another name (Lund, Lind) than a slip. */
const LONG_ENOUGH = { slip: 4, otherLetter: 5 }

/** Is it likely the same name, spelt otherwise? Not when it is spelt the same. */
export function misspelt(a: Word, b: Word): boolean {
  if (a.sound[0] !== b.sound[0] || a.text === b.text) return false
  if (a.sound === b.sound) return true
  const [shorter, longer] = a.single.length <= b.single.length ? [a.single, b.single] : [b.single, a.single]
  if (shorter.length < LONG_ENOUGH.slip - 1 || longer.length < LONG_ENOUGH.slip) return false
  if (longer.length - shorter.length > 1 || !oneSlip(shorter, longer)) return false
  return shorter.length < longer.length || longer.length >= LONG_ENOUGH.otherLetter || isSwapped(shorter, longer)
}
const isSwapped = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('')
