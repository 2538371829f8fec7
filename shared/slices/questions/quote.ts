// What a message answers, as a line of its own above what was written: "↳ Carl Dahl: Hvilken periode dækker …".
const MARK = '↳ '
const LINE = /^↳ (.*)\n/
const MOST = 60

/** In short: who wrote it, where that is known, and how it begins. */
export function quoted(from: string, text: string): string {
  const line = [...text.replaceAll(/\s+/g, ' ').replace(/\.{3}$/, '…')]
  const short =
    line.length > MOST
      ? `${line
          .slice(0, MOST - 1)
          .join('')
          .trimEnd()}…`
      : line.join('')
  return from === '' ? short : `${from}: ${short}`
}

export const answering = (quote: string | null, text: string): string =>
  quote === null ? text : `${MARK}${quote}\n${text}`

export const quoteIn = (text: string): string | null => LINE.exec(text)?.[1] ?? null
/** How much of what it answers is known depends on how much of the chat was pasted: the same is the same without it. */
export const ownWords = (text: string): string => text.replace(LINE, '')
