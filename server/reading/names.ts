// A person's name as it stands in a cell: without titles, in the usual order, in the usual case.
import type { ParticipantKind } from '../../shared/slices/participants/person.ts'
import { readKind } from './answers.ts'
import { fold, isTooLong, tidy } from './clean.ts'
import { isPracticeWord } from './words.ts'

export interface NameRead {
  name: string
  /** Written behind the name: "Bo Friis (Marstal Lægehus)". */
  practice?: string
  kind?: ParticipantKind
}

/** Before the name, and behind it. */
const TITLE =
  /^(?:(?:(?:alment )?praktiserende|ledende)\s+)?(?:(?:cand|dr)\.?\s?med|læge|overlæge|speciallæge|reservelæge|uddannelseslæge|afdelingslæge|doktor|doctor|dr|professor|prof|hr|fru|fr|ph\.?\s?d)(?:\.\s*|\s+)/i
const TITLE_BEHIND =
  /[\s,]+(?:(?:praktiserende |special|over|reserve|uddannelses)?læge|speciallæge i almen medicin|(?:cand|dr)\.?\s?med|dr|ph\.?\s?d|md|mph)\.?$/i
const BULLET = /^(?:[-–—•*·▪]\s+|\d{1,4}[.)]\s+)/

export const withoutBullet = (text: string): string => text.trimStart().replace(BULLET, '')

/** The name in a cell. With `surnameFirst` a comma parts a surname from first names, as it does all down the column. */
export function readName(cell: string, surnameFirst = false): NameRead {
  const { text, aside } = withoutAside(withoutBullet(tidy(cell)))
  const parted = partedAt(withoutTitles(text))
  const name = usualCase(parted ? ordered(parted, surnameFirst) : withoutTitles(text))
  return { name, ...(parted && isPracticeWord(parted[1]) && { practice: parted[1] }), ...aside }
}

/** Something in brackets behind the name, when it is a practice or tells what the person is. */
function withoutAside(text: string): { text: string; aside: Omit<NameRead, 'name'> } {
  const [, before, inside] = /^(.+?)\s*[([]([^()[\]]*)[)\]]$/.exec(text) ?? []
  if (!before || !inside) return { text, aside: {} }
  if (isPracticeWord(inside)) return { text: before, aside: { practice: inside.trim() } }
  const kind = readKind(inside)
  if (kind) return { text: before, aside: { kind } }
  return kind === undefined || /^(ekstern|external|unverified|ikke bekræftet|guest|gæst)$/i.test(inside)
    ? { text: before, aside: {} }
    : { text, aside: {} }
}

export function withoutTitles(text: string): string {
  let bare = text
  for (let before = ''; before !== bare; ) {
    before = bare
    const shorter = bare.replace(TITLE, '').replace(TITLE_BEHIND, '').trim()
    if (shorter !== '') bare = shorter
  }
  return bare
}

function partedAt(text: string): [string, string] | null {
  const [left = '', right = '', ...more] = text.split(/\s*,\s*/)
  return left && right && more.length === 0 ? [left, right] : null
}

/** "Holm, Anne" is Anne Holm; "Anne Holm, Bo" may be two. */
function ordered([left, right]: [string, string], surnameFirst: boolean): string {
  if (isPracticeWord(right)) return left
  const [before, after] = [words(left), words(right)]
  const isClear = !/\d/.test(left + right) && (before === 1 || surnameFirst) && before <= 3 && after <= 3
  return isClear ? `${right} ${left}` : `${left}, ${right}`
}

export const words = (text: string): number => text.split(' ').filter(Boolean).length

/** Whether the names in a column are mostly written surname first. */
export function areSurnameFirst(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell.trim() !== '')
  const turned = names.filter((cell) => {
    const parted = partedAt(withoutTitles(tidy(cell)))
    return parted && !isPracticeWord(parted[1]) && words(parted[1]) <= 3
  })
  return turned.length > 1 && turned.length > names.length * 0.6
}

/** Small words inside a name that keep their small letters. */
const PARTICLES = new Set('af von van der den de du la le di da del zu zur el al bin og'.split(' '))
const SHORT = 3

/** ALL CAPITALS and all small letters are set as names are; initials and anything mixed stand as written. */
export function usualCase(name: string): string {
  const letters = name.replaceAll(/[^\p{L}]/gu, '')
  const isShouted = letters === letters.toUpperCase() && letters.length > SHORT
  const isMumbled = letters === letters.toLowerCase()
  if (!isShouted && !isMumbled) return name
  return name
    .toLowerCase()
    .split(' ')
    .map((word, i) => (i > 0 && PARTICLES.has(word) ? word : capital(word)))
    .join(' ')
}

const capital = (word: string): string =>
  word.replaceAll(/(^|[-'’.(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** Letters, in one to six words: what a name looks like. */
export function looksLikeName(text: string): boolean {
  if (isTooLong(text)) return false
  const name = withoutTitles(tidy(text))
  if (!/^\p{L}[\p{L}\p{M}.,'’()\- ]*$/u.test(name) || isPracticeWord(name)) return false
  return words(name) <= 6 && fold(name).length > 1
}
