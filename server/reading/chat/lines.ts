// A text to its lines, a piece at a time, so that a large chat does not hold everybody else up.
import { setImmediate } from 'node:timers/promises'

/** All but the tab and what ends a line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

const LONGEST_TURN = 8 // milliseconds

/** To be awaited often: lets the others in when it has been a while. */
export function breaths(): () => Promise<void> | undefined {
  let since = performance.now()
  return () => {
    if (performance.now() - since < LONGEST_TURN) return undefined
    return setImmediate().then(() => {
      since = performance.now()
    })
  }
}

/** Does it for each, with breaths between. */
export async function forEach<T>(items: readonly T[], act: (item: T, i: number) => void): Promise<void> {
  const breathe = breaths()
  for (const [i, item] of items.entries()) {
    if (i % 20 === 0) await breathe()
    act(item, i)
  }
}

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
