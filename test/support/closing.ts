// What a test file has opened is closed when it is done, the last first.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const closers: (() => unknown)[] = []

export const closeLater = (close: () => unknown): void => void closers.push(close)

afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'drejebog-test-'))
  closeLater(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
