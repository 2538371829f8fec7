// What a test file has opened is closed when it is done, the last first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const closers: (() => unknown)[] = []

export const closeLater = (close: () => unknown): void => void closers.push(close)

/** For a script, which has no end that vitest knows of. */
export async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close()
}
if (process.env.VITEST) afterAll(closeAll)

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drejebog-test-'))
  closeLater(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
