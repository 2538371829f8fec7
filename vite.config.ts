// How the client is built, and how the tests are run.
import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** What the page begins with, and all that it needs at once: in one piece, which compresses better. */
const first = [
  'main.ts',
  ...['Strip', 'KeyBar', 'Notices', 'Undo', 'Waiting'].map((piece) => `ui/${piece}.svelte`),
  // too small to be pieces of their own
  ...['ui/keyOf.ts', 'ui/scrolled.ts', 'host/steady.ts', 'slices/groupNumber.ts']
]
const begun = new Set<string>()
type Modules = { getModuleInfo(id: string): { importedIds: readonly string[] } | null }
function firstPiece(id: string, modules: Modules): string | null {
  const todo = begun.size === 0 ? first.map((file) => join(import.meta.dirname, 'client', file)) : []
  for (const module of todo) {
    if (begun.has(module)) continue
    begun.add(module)
    todo.push(...(modules.getModuleInfo(module)?.importedIds ?? []))
  }
  return begun.has(id) ? 'main' : null
}

/** Nothing is drawn by the server, so what Svelte has for taking over such a page is left out. */
const neverHydrates = {
  name: 'never-hydrates',
  apply: 'build' as const,
  transform: {
    filter: { id: /svelte\/src\/internal\/client\/dom\/hydration\.js$/ },
    handler: (code: string) =>
      code.replace('export let hydrating = false', 'export const hydrating = false').replace('hydrating = value;', '')
  }
}

/** In place of Vite's own, which cannot fetch again what has failed once. */
const ownPieces = {
  name: 'own-pieces',
  enforce: 'pre' as const,
  apply: 'build' as const,
  load: {
    filter: { id: /^\0vite\/preload-helper\.js$/ },
    handler: () => `export { __vitePreload } from ${JSON.stringify(join(import.meta.dirname, 'client/ui/piece.ts'))}`
  }
}

export default defineConfig({
  root: 'client',
  plugins: [svelte(), neverHydrates, ownPieces],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // what the page began with is there; and a piece that needs no other is a file to fetch all the same, see piece.ts
      resolveDependencies: (piece, files, { hostType }) =>
        [...new Set(hostType === 'js' ? [piece, ...files] : files)].filter((file) => !/\/main-[^/]*\.js$/.test(file))
    },
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstPiece, debugName: 'first' }] }
      }
    }
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
