// Long work a piece at a time, so that a large file does not hold everybody else up.
import { setImmediate } from 'node:timers/promises'

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
