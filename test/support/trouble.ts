// What goes wrong meanwhile: one thing after the other, with time between them to recover.
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import type { Chance } from './chance.ts'

type Kind = () => unknown

/** Until it is stopped. */
export function troubles(chance: Chance, kinds: readonly [Kind, ...Kind[]]) {
  let stopped = false
  let failed: unknown = null
  async function go() {
    for (;;) {
      const pause = chance.between(1500, 7000)
      for (let waited = 0; waited < pause; waited += 100) {
        if (stopped) return
        await sleep(100)
      }
      await chance.pick(kinds)()
    }
  }
  const over = go().catch((error: unknown) => {
    failed = error
  })
  return {
    async stop() {
      stopped = true
      await over
      expect(failed).toBeNull()
    }
  }
}
