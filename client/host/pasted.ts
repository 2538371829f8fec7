// A list of names as it was copied from a video tool: each line without what the tool has put around the name.

const BULLET = /^\s*(?:[•·*‣◦▪–—-]|\d{1,3}[.)](?=\s+\p{L})|\[[ x]?\])\s*/u
/** What video tools write behind a name, in Danish and English; several at once, as in "(Vært, mig)". */
const MARK =
  /\s*[([](?:(?:vært|medvært|host|co-host|cohost|organizer|arrangør|mig|me|dig|du|you|gæst|guest|ekstern|external|ubekræftet|unverified|presenter|deltager|attendee)\s*[,;/|]?\s*)+[)\]]\s*$/i
/** A line that is not a name: a heading with its count, or a button that came along. */
const NOISE =
  /^(?:(?:i )?venteværelse[rt]?|venter|waiting(?: room)?|in the waiting room|lobby|deltagere|participants|i mødet|in (?:the |this )?meeting|luk ind|luk alle ind|admit(?: all)?|fjern|remove|afvis|deny|besked|message)\s*(?:\(?\d+\)?)?\s*:?$/i

/** The name as it stands in the line; empty when there is none. */
export function nameIn(line: string): string {
  let name = line.replaceAll(/\s+/g, ' ').replace(BULLET, '').trim()
  for (let bare = name.replace(MARK, ''); bare !== name; bare = name.replace(MARK, '')) name = bare.trim()
  return NOISE.test(name) ? '' : name
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/)

/** One name for each line; where there are columns, the first with something in it. */
export const namesIn = (text: string): string[] =>
  linesOf(text)
    .map((line) => nameIn(line.split(/[\t;]/).find((cell) => cell.trim() !== '') ?? ''))
    .filter((name) => name !== '')

/** Is it a report with columns, rather than a list of names? Such a one the server reads better. */
export function looksLikeReport(text: string): boolean {
  const lines = linesOf(text).filter((line) => line.trim() !== '')
  const [head = ''] = lines
  const columns = lines.filter((line) => /[\t;]/.test(line.trim())).length
  return (
    columns * 2 > lines.length ||
    /\((?:original name|oprindeligt navn)\)|(?:^|,)\s*(?:e-?mail|user email)\s*(?:,|$)/i.test(head)
  )
}

/** Several lines at once are a list, not a name. */
export const isList = (text: string): boolean => linesOf(text).filter((line) => line.trim() !== '').length > 1
