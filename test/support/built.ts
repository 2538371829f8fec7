// Once before all tests: the client is built as it stands, so that browsers see what is in the folder.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

export default function build(): void {
  execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/build-when-stale.ts')], { stdio: 'inherit' })
}
