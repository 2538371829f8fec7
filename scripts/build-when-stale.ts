// Builds the client when it has not been built since its sources last changed, so that `npm start` is all one needs.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

function newest(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))))
}

const sources = ['client', 'shared', 'vite.config.ts', 'package-lock.json'].map((name) => newest(join(root, name)))
const built = statSync(join(root, 'dist/index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0
if (Math.max(...sources) > built) {
  process.stdout.write('Bygger skærmbillederne første gang …\n')
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' }, // also when it is a test that asks
    stdio: ['ignore', 'ignore', 'inherit']
  })
  process.exit(status ?? 1)
}
