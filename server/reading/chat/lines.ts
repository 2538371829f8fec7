// A text to its lines, a piece at a time, so that a large chat does not hold everybody else up.
import { breaths } from '../turns.ts'

/** All but the tab and what ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Without control characters; empty lines stand, so that the others keep their numbers. */
export async function linesOf(text: string): Promise<string[]> {
  const lines: string[] = []
  const breathe = breaths()
  const ends = /\r\n|\n|\r/g
  for (let at = 0; at <= text.length; ) {
    if (lines.length % 200 === 0) await breathe()
    const end = ends.exec(text)
    lines.push(text.slice(at, end?.index).replaceAll(CONTROLS, ''))
    at = end ? ends.lastIndex : text.length + 1
  }
  return lines
}

export const isBlank = (line: string | undefined): boolean => !line?.trim()
