// In which ways somebody may be found, and the best of them for what is asked.
import { rememberingForLong } from '../../shared/memo.ts'
import { isGeneral } from '../../shared/slices/participants/matching/known.ts'
import type { By } from './marks.ts'
import { type Text, text, typo, wordsOf } from './texts.ts'

export interface Searchable {
  id: string
  name: string
  practice: string | null
  phone: string | null
  /** The name they came under in the waiting room. */
  shown?: string | null
}

/** How somebody is found, the best way first, and what of the name is then marked. */
export const WAYS = {
  whole: 'words',
  wholeWord: 'words',
  first: 'words',
  last: 'words',
  words: 'words',
  inside: 'inside',
  initials: 'initials',
  shown: null,
  practice: 'words',
  lastDigits: null,
  digits: null,
  typo: null
} as const satisfies Record<string, By | null>
export type Way = keyof typeof WAYS
const order = Object.keys(WAYS)
/** From 1 for the best way down to nearly 0. */
export const scoreOf = (way: Way): number => 1 - order.indexOf(way) / order.length

/** Two letters are inside nearly every name; who types them means a beginning or initials. */
const INSIDE_FROM = 3
/** Fewer digits than this are in nearly every number. */
const DIGITS_FROM = 3

export interface Entry {
  name: string
  whole: Text
  /** First name first, family name last. */
  words: readonly Text[]
  initials: string
  practice: string
  /** What tells the practice from the others: not that it is a Lægehus. */
  telling: string
  shown: string
  digits: string
}
const remembered = rememberingForLong<Entry>(3000)
export const entryOf = ({ name, practice, phone, shown = null }: Searchable): Entry =>
  remembered(JSON.stringify([name, practice, phone, shown]), () => {
    const words = wordsOf(name)
    const telling = wordsOf(practice ?? '').flatMap((w) => (isGeneral(w.compact) ? [] : [w.folded]))
    return {
      name,
      whole: text(name),
      words,
      initials: words.map((w) => w.compact[0]).join(''),
      practice: text(practice ?? '').folded,
      telling: telling.length > 0 ? telling.join('') : text(practice ?? '').folded,
      shown: text(shown ?? '').folded,
      digits: phone?.replaceAll(/\D/g, '') ?? ''
    }
  })

export interface Query {
  whole: Text
  words: readonly Text[]
  /** Empty when it cannot be a part of a number. */
  digits: string
}
export function read(typed: string): Query {
  const digits = /^[\d\s()/.+-]+$/.test(typed) ? typed.replaceAll(/\D/g, '') : ''
  return { whole: text(typed), words: wordsOf(typed), digits }
}

/** The best way in which somebody is found. */
export function wayTo({ whole: asked, words: parts, digits }: Query, entry: Entry): Way | null {
  const { whole, words, initials } = entry
  if (asked.compact === whole.compact) return 'whole'
  if (words.some((w) => w.compact === asked.compact)) return 'wholeWord'
  if (whole.folded.startsWith(asked.folded)) return 'first'
  if (words.at(-1)?.folded.startsWith(asked.folded)) return 'last'
  if (eachBegins(parts, whole.folded)) return 'words'
  if (asked.compact.length >= INSIDE_FROM && whole.compact.includes(asked.compact)) return 'inside'
  if (asked.compact.length > 1 && initials.startsWith(asked.compact)) return 'initials'
  if (eachBegins(parts, entry.shown)) return 'shown'
  if (eachBegins(parts, entry.practice + whole.folded) && someBegins(parts, entry.telling)) return 'practice'
  return numberWay(digits, entry.digits) ?? (typo(asked, parts, whole, words) ? 'typo' : null)
}

const eachBegins = (asked: readonly Text[], among: string): boolean =>
  asked.length > 0 && asked.every((w) => among.includes(w.folded))

const someBegins = (asked: readonly Text[], among: string): boolean => asked.some((w) => among.includes(w.folded))

function numberWay(asked: string, digits: string): Way | null {
  if (asked.length < DIGITS_FROM) return null
  if (digits.endsWith(asked)) return 'lastDigits'
  const abroad = asked.startsWith('00') && digits.startsWith(asked.slice(2))
  return abroad || digits.includes(asked) ? 'digits' : null
}
