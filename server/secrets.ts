// Secrets the server makes for itself at its first start: files in the data folder that only their owner can read.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import { SettingError, whyOf } from './setting.ts'
import type { Settings } from './settings.ts'

const onlyOwner = 0o600

export const adminTokenFile = (settings: Settings): string => join(settings.dataDir, 'admin-token')

/** Makes the data folder, and the secrets that neither the environment nor an earlier start has given. */
export function openSecrets(settings: Settings): { adminToken: string; dataKey: Buffer } {
  try {
    mkdirSync(settings.dataDir, { recursive: true, mode: 0o700 })
    return {
      adminToken: settings.adminToken ?? kept(adminTokenFile(settings), () => nanoid(32), /^\S{16,}$/),
      dataKey:
        settings.dataKey ??
        Buffer.from(
          kept(join(settings.dataDir, 'data-key'), () => randomBytes(32).toString('hex'), /^[0-9a-f]{64}$/i),
          'hex'
        )
    }
  } catch (error) {
    if (error instanceof SettingError) throw error
    throw new SettingError(
      `The data folder ${settings.dataDir} cannot be used (${whyOf(error)}). Make it writable, or set DATA_DIR to another.`
    )
  }
}

/** @param whole what it looks like when it is all there: half a secret opens doors */
function kept(file: string, make: () => string, whole: RegExp): string {
  try {
    writeFileSync(file, `${make()}\n`, { mode: onlyOwner, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      rmSync(file, { force: true })
      throw error
    }
  }
  const secret = readFileSync(file, 'utf8').trim()
  if (whole.test(secret)) return secret
  throw new SettingError(
    `The file ${file} is cut short: put a whole copy back, or remove it if nothing has been kept yet.`
  )
}
