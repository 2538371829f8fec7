// Where a message begins: who wrote it, to whom, and when.
import { tidy } from '../clean.ts'
import type { Clock } from './times.ts'

/** No header is longer; what is longer is not looked at closely, and so costs nothing. */
export const LONGEST_HEADER = 400

export interface Header {
  clock: Clock
  from: string
  to?: string
  direct: boolean
  /** What stands behind it on the same line, of the message itself. */
  rest: string
  /** The lines that it fills. */
  taken: number
}

export type ReadHeader = (lines: readonly string[], at: number) => Header | null

/** The words of a client in one language, as parts of expressions. */
export interface Words {
  from: string
  to: string
  everyone: string
}

/**
 * English as seen in many files. What other clients write is known from none: these are what the words would be in
 * Danish, Swedish, Norwegian and German. Others are told by where they stand (`learned`).
 */
export const known: Words = {
  from: 'from|fra|från|von',
  to: 'to|til|till|an',
  everyone: 'everyone|alle|alla|all participants|alle deltagere'
}

const PRIVATE =
  'direct message|privately|private|direkte besked|direkte meddelelse|privat besked|privat|direktmeddelande|direktnachricht'
export const MARK = String.raw`\((?:${PRIVATE})\)`
const marked = new RegExp(String.raw`^(.*?)\s*:?\s*${MARK}$`, 'i')

/** Several people, but not a direct message. */
const GROUP =
  /^(?:(?:all|hosts?|everyone|alle|værter|vært)\b.*\b(?:panell?ists?|attendees|waiting room|paneldeltagere|venteværelse\w*|værter)|panell?ists?|paneldeltagere|waiting room participants?|værter|hosts)$/iu

/** To one, to a few, or to everyone. */
export function recipient(written: string, { everyone }: Words): Pick<Header, 'to' | 'direct'> {
  const to = tidy(written)
  const [, somebody] = marked.exec(to) ?? []
  if (somebody !== undefined) return { ...(somebody && { to: somebody }), direct: true }
  if (new RegExp(`^(?:${everyone})$`, 'iu').test(to)) return { direct: false }
  return { to, direct: !GROUP.test(to) }
}

const last = /^(?:kl|klokken|ca|til|fra|at|ved|efter|før|inden|until|by|around)$/i

/** Could this line be somebody's name? Asked only where the layout leaves room for doubt. */
export function mayBeName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (text.length > 80 || words.length > 8 || /[.,;:!?]$/.test(text.trim())) return false
  if (!/^[\p{Lu}\p{Extended_Pictographic}]/u.test(words[0] ?? '') || last.test(words.at(-1) ?? '')) return false
  const outside = text.replaceAll(/\([^()]*\)/g, '').split(/\s+/)
  return outside.every((word) => word.length < 4 || !/^\p{Ll}/u.test(word))
}
