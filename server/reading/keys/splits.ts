// The ways in which one written line may be parted into whose a key is and the key.
import { tidy } from '../clean.ts'
import { words } from '../names.ts'
import { isPhone } from '../phones.ts'
import { isPracticeWord } from '../words.ts'
import { isKeyHeading } from './headings.ts'
import { likeKey } from './looks.ts'

export interface Split {
  who: string
  key: string
  /** By nothing but a blank, or with the key first, which is seldom: whose it is must be certain. */
  strict: boolean
}

/** The clearest first. */
const SIGNS: readonly RegExp[] = [/\t+/g, /[ \u00a0]{2,}/g, /\s+(?:[-–—=]|[-–—=]+>|→)\s+/g, /\s*[:;|,]\s+/g, /[:;|,=]/g]

/** Every way to part it, the likeliest first; the key stands last, or first. */
export function splits(line: string, keyFirst: boolean): Split[] {
  const text = line.trim().replace(/[:;|,]+$/, '')
  const signed = SIGNS.flatMap((sign) => {
    const found = [...text.matchAll(sign)]
    const at = keyFirst ? found[0] : found.at(-1)
    return at ? part(text, at.index, at[0].length, keyFirst) : []
  }).filter(({ key, who }) => mayBeKey(key) && /[\p{L}\d]/u.test(who))
  const [single, several] = [signed.filter(({ key }) => !/\s/.test(key)), signed.filter(({ key }) => /\s/.test(key))]
  return [...single, ...byBlank(text, keyFirst), ...several.filter(({ key }) => areKeyWords(key))]
}

function part(text: string, at: number, length: number, keyFirst: boolean): Split {
  const [before, after] = [text.slice(0, at), text.slice(at + length)]
  return { who: keyFirst ? after : before, key: withoutLabel(keyFirst ? before : after), strict: keyFirst }
}

/** "nøgle: K7PQ4M". */
function withoutLabel(text: string): string {
  const [, label = '', rest = ''] = /^([\p{L}-]+)\s*[:=]?\s+(\S.*)$/u.exec(text.trim()) ?? []
  return isKeyHeading(label) ? rest : text.trim()
}

/** A word of a name after a comma is more of the name; what has signs of its own may be more than the key. */
const mayBeKey = (key: string): boolean =>
  key !== '' && !/[:;|,]/.test(key) && !isPracticeWord(key) && !/^\p{Lu}\p{Ll}+$/u.test(tidy(key))
/** A few words may be a key; a sentence is none, nor is what has its own signs between. */
const areKeyWords = (key: string): boolean =>
  words(key) <= 3 && !/\t|\s[-–—=>→]+\s/.test(key) && !/[.?!]$/.test(key) && !/(^|\s)\p{Lu}\p{Ll}+(\s|$)/u.test(key)

/** The last word, when nothing but a key looks like it: it is no house number and no end of a phone number. */
function byBlank(text: string, keyFirst: boolean): Split[] {
  const pattern = keyFirst ? /^(?<key>\S+)\s+(?<who>.+)$/ : /^(?<who>.+)\s+(?<key>\S+)$/
  const { who = '', key = '' } = pattern.exec(text)?.groups ?? {}
  const end = /[+(]?[\d\s()]{8,}$/.exec(text)?.[0] ?? ''
  const isShouted = /^\p{L}+$/u.test(key) && who === who.toUpperCase() && /\p{L}/u.test(who)
  if (key.length < 4 || isShouted || likeKey(key) === 0 || isPracticeWord(key) || (!keyFirst && isPhone(end))) return []
  return [{ who: withoutLabelBehind(who), key, strict: true }]
}

/** "Anne Holm, nøgle K7PQ4M". */
function withoutLabelBehind(who: string): string {
  const [, before = '', label = ''] = /^(.+?)[\s,;:]+([\p{L}-]+)[:=]?$/u.exec(who.trim()) ?? []
  return isKeyHeading(label) ? before : who
}
