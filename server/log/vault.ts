// The personal shelf's lock: AES-256-GCM, bound to the place each piece stands in.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export interface Vault {
  seal(text: string, place: string): Buffer
  /** Throws when the piece was changed, moved, or sealed with another key. */
  open(sealed: Buffer, place: string): string
}

const NONCE = 12
const TAG = 16

/** @param key 32 bytes */
export function vault(key: Buffer): Vault {
  return {
    seal(text, place) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed, place) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
        .setAAD(Buffer.from(place))
        .setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    }
  }
}
