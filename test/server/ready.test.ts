// What stands between a stranger and the first start is told in a sentence: a Node that is too old, pages that are not built.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../support/closing.ts'

const ready = join(import.meta.dirname, '../../scripts/ready.js')

/** A server that only says so, and the check before it. */
function installed({ built }: { built: boolean }) {
  const root = tempFolder()
  for (const folder of ['scripts', 'server', ...(built ? ['dist'] : [])]) mkdirSync(join(root, folder))
  cpSync(ready, join(root, 'scripts/ready.js'))
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(root, 'server/main.ts'), "console.log('It serves.')")
  if (built) writeFileSync(join(root, 'dist/index.html'), '')
  return root
}
function starts(root: string, ...before: string[]) {
  const args = [...before, '--import', './scripts/ready.js', 'server/main.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}`.trim() }
}

test('what is in order starts', () =>
  expect(starts(installed({ built: true }))).toEqual({ status: 0, said: 'It serves.' }))

test('pages that are not built: how to build them', () =>
  expect(starts(installed({ built: false }))).toEqual({
    status: 1,
    said: 'The pages are not built yet. Run npm run build first, and then this again.'
  }))

test('an old Node: which one is needed', () => {
  const old = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })"
  const { status, said } = starts(
    installed({ built: true }),
    '--import',
    `data:text/javascript,${encodeURIComponent(old)}`
  )
  expect(status).toBe(1)
  expect(said).toMatch(/^Drejebog needs Node.js 24 or later; this is v/)
})
