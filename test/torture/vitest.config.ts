// `npm run torture`: what takes too long for every run. Each prints the seed it began with; SEED=… gives the same again.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/torture/*.torture.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 60_000
  }
})
