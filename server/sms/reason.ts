// Words from a gateway, made fit to show and to keep: short, and without the number, the text or a password.

/** What must not be in the words, however the gateway echoes it. */
export interface Hidden {
  text: string
  secrets: readonly string[]
}

const LENGTH = 200
/** More than this nobody has written for a person. */
const READ = 10_000
const GAP = '…'
/** Six digits or more, however they are grouped: a telephone number, or part of one. */
const NUMBER = /\+?\d(?:[\s().-]{0,2}\d){5,}/g
/** As many signs in a row in common with the text are no chance. */
const ECHO = 6

export function reasonOf(words: string, { text, secrets }: Hidden = { text: '', secrets: [] }): string {
  const plain = unescaped(words.slice(0, READ))
  const safe = secrets.flatMap(spellings).reduce((rest, secret) => rest.replaceAll(secret, GAP), plain)
  const clean = withoutEchoes(safe, text)
    .replace(NUMBER, GAP)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/…[… ]*…/g, GAP)
    .trim()
  return clean.length > LENGTH ? `${clean.slice(0, LENGTH - 1).replace(/[\ud800-\udbff]$/, '')}${GAP}` : clean
}

/** A secret, also as it stands in an address or in a header. */
const spellings = (secret: string): string[] =>
  [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')].filter((spelling) => spelling !== '')

/** What was sent in an address comes back as it stood in it. */
function unescaped(words: string): string {
  if (!/%[0-9a-f]{2}/i.test(words)) return words
  try {
    return decodeURIComponent(words.replaceAll('+', ' '))
  } catch {
    return words
  }
}

/** Takes out what is in the text too: every long run, and every word with a digit in it, as a key is. */
function withoutEchoes(words: string, text: string): string {
  const within = text.toLowerCase()
  const keyLike = words.replace(/[\p{L}\p{N}-]{4,}/gu, (word) =>
    /\p{N}/u.test(word) && within.includes(word.toLowerCase()) ? GAP : word
  )
  const low = keyLike.toLowerCase()
  if (low.length !== keyLike.length) return within === '' ? keyLike : GAP // some letters get longer when made small
  let kept = ''
  for (let at = 0; at < keyLike.length; ) {
    let length = 0
    while (at + length < low.length && within.includes(low.slice(at, at + length + 1))) length++
    kept += length >= ECHO ? GAP : keyLike.charAt(at)
    at += length >= ECHO ? length : 1
  }
  return kept
}
