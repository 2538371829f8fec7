// How much the words of a shown name say that it is a certain participant's name.

import { misspelt, type Word } from '../names.ts'
import type { Prepared } from './known.ts'
import { besides } from './practices.ts'
import type { Shown } from './shown.ts'
import { ODDS } from './weights.ts'

type Told = keyof typeof ODDS.part

/** The odds by the parts of the name that are told, and by what is told beside it. */
export function name(shown: Shown, known: Prepared): number {
  if (!mayName(shown, known)) return 0
  const { told, left } = align(shown, known)
  const [first = 'untold', last = 'untold'] = known.words.length === 1 ? [told[0]] : [told[0], told.at(-1)]
  if (first === 'untold' && last === 'untold') return 0
  let sum = ODDS.part[first] * ODDS.part[last]
  const middle = told.slice(1, -1)
  const whole = first !== 'untold' && last !== 'untold'
  if (middle.some((t) => t !== 'untold')) sum *= whole ? 1 : ODDS.middleInstead
  else if (middle.length > 0 && first === 'exact' && last === 'exact') sum *= ODDS.middleLeftOut
  return sum * besides(left, known)
}

/** Is a closer look worth the time? Nearly always not: no word begins as one of theirs. */
function mayName({ letters, words }: Shown, known: Prepared): boolean {
  if ((letters & known.letters) === 0) return false
  for (const w of words) for (const part of known.words) if (beginAlike(w.sound, part.sound)) return true
  return false
}

/** Told as initials, or by a name that one slip of the finger may have changed. */
const beginAlike = (a: string, b: string): boolean =>
  a[0] === b[0] && (a.length < 4 || a[1] === b[1] || a[2] === b[2] || a[1] === b[2] || a[2] === b[1])

/** Which parts of the name are told and how, and the words that tell none: each word tells one part, the exact ones first. */
function align({ words, compact, device }: Shown, known: Prepared): { told: Told[]; left: readonly Word[] } {
  if (compact !== '' && compact === known.compact) return { told: known.words.map(() => 'exact'), left: [] }
  const told: Told[] = known.words.map(() => 'untold')
  const left = [...words]
  const take = (fits: (w: Word) => boolean): boolean => {
    const found = left.findIndex(fits)
    if (found !== -1) left.splice(found, 1)
    return found !== -1
  }
  const tell = (how: Told, fits: (w: Word, part: Word) => boolean) => {
    for (const [i, part] of known.words.entries()) if (told[i] === 'untold' && take((w) => fits(w, part))) told[i] = how
  }
  const tellSeveral = (how: Told, from: number, to: number, text: string) => {
    if (to - from > 1 && take((w) => w.text === text)) told.fill(how, from, to)
  }
  const end = known.words.length
  tell('exact', (w, part) => w.text === part.text || (device && w.text === `${part.text}s`))
  if (told[0] === 'untold') tellSeveral('exact', 0, end - 1, known.given.glued)
  tell('misspelt', misspelt)
  if (told[0] === 'untold') tellSeveral('initial', 0, end - 1, known.given.initials)
  if (told[end - 1] === 'untold') tellSeveral('initial', 1, end, known.rest.initials)
  tell('initial', (w, part) => w.text.length === 1 && part.text.startsWith(w.text))
  return { told, left }
}
