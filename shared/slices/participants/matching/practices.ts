// How much it says that a shown name has a practice's name in it, or words that have nothing to do with somebody.

import { misspelt, type Word } from '../names.ts'
import { isGeneral, type Prepared } from './known.ts'
import type { Shown } from './shown.ts'
import { ODDS } from './weights.ts'

/** What the words that are not of the name say. */
export function besides(left: readonly Word[], { practice }: Prepared): number {
  if (left.length === 0) return 1
  const isTold = practice !== null && practiceTold(left, practice)
  return left.reduce<number>((sum, w) => sum * strange(w, practice, isTold), isTold ? ODDS.withPractice : 1)
}

const strange = (w: Word, practice: Prepared['practice'], isTold: boolean): number => {
  const ofIt = practice?.words.includes(w.text) || (isTold && practice?.telling.some((t) => misspelt(w, t)))
  if (ofIt) return 1
  return isGeneral(w.text) ? ODDS.strangeGeneralWord : ODDS.strangeWord
}

/** All that tells it from other practices is there. */
function practiceTold(said: readonly Word[], { telling }: NonNullable<Prepared['practice']>): boolean {
  return telling.length > 0 && telling.every((t) => said.some((w) => w.text === t.text || misspelt(w, t)))
}

/** Nothing but a practice is told: any of its doctors may sit there. */
export function practiceAlone({ words, compact, letters }: Shown, { practice }: Prepared): number {
  if (practice === null || (letters & practice.letters) !== practice.letters) return 0
  if (compact === practice.whole) return ODDS.practiceAlone
  if (!practiceTold(words, practice)) return 0
  return words.reduce<number>((sum, w) => sum * strange(w, practice, true), ODDS.practiceAlone)
}
