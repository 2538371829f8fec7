// Loaded before everything else: compiled code and stripped types are kept, so that a start is quicker and needs no stripper in memory.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/drejebog'))
