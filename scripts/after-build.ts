// The end of a build: what browsers fetch is also kept compressed, and the server's own code is compiled ahead of its first start.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The best takes seconds for what reads PDFs, which few ever fetch; nobody is to wait for that at a first start. */
const LARGE = 200_000
const qualityFor = (body: Buffer) => (body.length > LARGE ? 7 : constants.BROTLI_MAX_QUALITY)

const dist = join(import.meta.dirname, '../dist')
for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(m?js|css|html|svg|wasm)$/.test(name)) continue
  const file = join(dist, name)
  const body = readFileSync(file)
  writeFileSync(
    `${file}.br`,
    brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: qualityFor(body) } })
  )
  writeFileSync(`${file}.gz`, gzipSync(body, { level: 9 }))
}

// and what it loads when it has read its settings, as it does when nothing is set
await Promise.all([
  import('../server/main.ts'),
  import('../server/log/sqlite.ts'),
  import('../server/rehearsal/index.ts')
])
flushCompileCache()
