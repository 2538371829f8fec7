// What a page says, from the pieces of text that stand on it: its words in lines, and which of the lines is its title.

/** A piece of text where it stands, from the page's upper left corner, in any measure. */
export interface Piece {
  text: string
  x: number
  /** Of its foot. */
  y: number
  width: number
  size: number
}
interface Line {
  text: string
  y: number
  size: number
}
export interface Words {
  title: string
  text: string
}

export const LONGEST_TITLE = 120
export const LONGEST_TEXT = 4000
/** A title stands above this, as a part of the page's height; large words in the middle of a bare page do too. */
const NEAR_THE_TOP = 0.55

/** @param height of the page, in the measure of the pieces */
export function wordsOf(pieces: readonly Piece[], height: number): Words {
  const lines = linesOf(pieces)
  return { title: titleIn(lines, height), text: cut(lines.map((line) => line.text).join('\n'), LONGEST_TEXT) }
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: (Line & { end: number; from: number })[] = []
  for (const { text, x, y, width, size } of pieces) {
    const words = plain(text)
    const last = lines.at(-1)
    const goesOn = last && Math.abs(last.y - y) < Math.max(last.size, size) / 2 && x >= last.from
    if (words.trim() === '') {
      if (goesOn) last.text += ' '
      continue
    }
    if (goesOn) {
      last.text += (x - last.end > size / 5 ? ' ' : '') + words
      last.end = x + width
      last.size = Math.max(last.size, size)
    } else lines.push({ text: words, y, size, from: x, end: x + width })
  }
  return lines.map(({ text, y, size }) => ({ text: text.replaceAll(/\s+/g, ' ').trim(), y, size }))
}

/** The largest text near the top, over as many lines as it takes; else the first line with words. */
function titleIn(lines: readonly Line[], height: number): string {
  const worded = lines.filter((line) => /\p{L}{2}/u.test(line.text))
  const high = worded.filter((line) => line.y < height * NEAR_THE_TOP)
  const largest = Math.max(0, ...high.map((line) => line.size))
  const first = high.find((line) => alike(line.size, largest)) ?? worded[0]
  if (!first) return ''
  const title = [first]
  for (const line of lines.slice(lines.indexOf(first) + 1)) {
    const above = title.at(-1) ?? first
    const step = line.y - above.y
    if (!alike(line.size, first.size) || step <= 0 || step > first.size * 1.6) break
    title.push(line)
  }
  // of a page where everything is as large as its head, the head is the first line
  const whole = title.length > 3 ? [first] : title
  return cut(whole.map((line) => line.text).join(' '), LONGEST_TITLE)
}

const alike = (one: number, other: number) => Math.abs(one - other) <= other * 0.06

/** In one line, without what cannot be seen. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .toWellFormed()
    .replaceAll('\u00ad', '')
    .replaceAll(/\p{Cc}+/gu, ' ')

/** At a space where there is one. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text
  const short = text.slice(0, longest - 1)
  const space = short.lastIndexOf(' ')
  return `${(space > longest / 2 ? short.slice(0, space) : short).toWellFormed().trimEnd()}…`
}

/** What a deck is called: as its file, without what only computers need. */
export const nameOf = (file: string): string => cut(plain(file.replace(/\.pdf$/i, '')).trim(), LONGEST_TITLE)
