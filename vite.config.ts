// How the client is built, and how the tests are run.
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** What the page begins with, and all that it needs at once: in one piece, which compresses better. */
const begun = new Set<string>()
type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }
function firstPiece(id: string, modules: Modules): string | null {
  const todo = begun.size === 0 ? [join(import.meta.dirname, 'client/main.ts')] : []
  for (const module of todo) {
    if (begun.has(module)) continue
    begun.add(module)
    todo.push(...(modules.getModuleInfo(module)?.importedIds ?? []))
  }
  return begun.has(id) ? 'main' : null
}

export default defineConfig({
  root: 'client',
  plugins: [svelte()],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstPiece, debugName: 'first' }] } } }
  },
  server: {
    port: 5173,
    proxy: { '/api': 'http://localhost:3000', '/socket.io': { target: 'ws://localhost:3000', ws: true } }
  },
  test: {
    root: '.',
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/built.ts',
    testTimeout: 30_000,
    maxWorkers: 2,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } }
  }
})
