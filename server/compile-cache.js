// Loaded before everything else: compiled code and stripped types are kept, so that a start is quicker and needs no stripper in memory.
import { enableCompileCache, registerHooks } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/drejebog'))

// zod brings its sentences in fifty languages, a megabyte of an idle server's memory; ours are in sentences.ts
registerHooks({
  resolve: (wanted, context, next) =>
    wanted === '../locales/index.js' && context.parentURL?.includes('/zod/')
      ? { url: 'data:text/javascript,', shortCircuit: true }
      : next(wanted, context)
})
