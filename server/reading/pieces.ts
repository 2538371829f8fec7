// One line of a pasted list in its pieces, and what each piece is by the look of it.
import { readAnswer, readKind } from './answers.ts'
import { tidy } from './clean.ts'
import { isEmail } from './contents.ts'
import { looksLikeName, readName, words } from './names.ts'
import { isPhone } from './phones.ts'
import { isPracticeWord } from './words.ts'

type Kind = 'phone' | 'email' | 'signUp' | 'kind' | 'postcode' | 'providerNumber' | 'practice' | 'text'

export interface Piece {
  kind: Kind
  text: string
}

/** What stands first is a name when it looks like one, even with a title before it or a practice behind it. */
export function piecesOf(line: string): Piece[] {
  const texts = line
    .split(/[\t;,|]| [-–—] /)
    .flatMap(withoutTail)
    .map(tidy)
    .filter(Boolean)
  return texts.map((text, i) => ({ kind: i === 0 && isNameFirst(text) ? 'text' : pieceKind(text), text }))
}

/** "Anne Holm 20 12 34 56 anne@x.dk": what has no delimiter before it. */
function withoutTail(piece: string): string[] {
  if (isPhone(piece)) return [piece]
  const [, before, tail] =
    /^(.*?\p{L}[.)]?)\s+((?:tlf\.?:?|mobil:?)?\s*\+?[\d\s()+-]{8,}|\S+@\S+)$/iu.exec(piece.trimEnd()) ?? []
  return before && tail && (isPhone(tail) || isEmail(tail)) ? [...withoutTail(before), tail] : [piece]
}

export function pieceKind(piece: string): Kind {
  if (isPhone(piece)) return 'phone'
  if (piece.includes('@')) return 'email'
  if (/^(?:ydernr\.?|ydernummer)?:?\s*\d{5,6}$/i.test(piece)) return 'providerNumber'
  if (/^(DK-?)?\d{4}( \p{L}.*)?$/u.test(piece)) return 'postcode'
  if (/^\D{0,12}\d[\d\s]+$/.test(piece)) return 'phone'
  if (isPracticeWord(piece) && !/^(ua|vikar)\b/i.test(piece)) return 'practice'
  if (readKind(piece)) return 'kind'
  return readAnswer(piece)?.signUp ? 'signUp' : 'text'
}

/** "Dorte Lund (vikar)" and "uddannelseslæge Anne Holm" are people, not kinds of people. */
function isNameFirst(piece: string): boolean {
  const { name } = readName(piece)
  return looksLikeName(name) && words(name) > 1
}
