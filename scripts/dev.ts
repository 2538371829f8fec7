// For working on Drejebog: the server restarts and the client reloads when their sources change.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const run = (command: string, args: string[]) => spawn(command, args, { cwd: root, stdio: 'inherit' })

const parts = [
  run(process.execPath, [
    '--watch-path=server',
    '--watch-path=shared',
    '--watch-path=playbooks',
    'server/main.ts',
    '--rehearsal'
  ]),
  run('node_modules/.bin/vite', ['--host', '--clearScreen', 'false'])
]
process.stdout.write('Links as printed below, but on port 5173 instead of 3000.\n')
const stop = () => {
  for (const part of parts) part.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
