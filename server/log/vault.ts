// The personal shelf's lock: AES-256-GCM, bound to the place each piece stands in.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

export interface Vault {
  seal(what: string | Uint8Array, place: string): Buffer
  /** Throws when the piece was changed, moved, or sealed with another key. */
  open(sealed: Buffer, place: string): string
  openBytes(sealed: Buffer, place: string): Buffer
}

const NONCE = 12
const TAG = 16
/** So much longer is what is sealed. */
export const SEAL = NONCE + TAG

/** @param key 32 bytes */
export function vault(key: Buffer): Vault {
  function openBytes(sealed: Buffer, place: string): Buffer {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(NONCE, SEAL))
    return Buffer.concat([decipher.update(sealed.subarray(SEAL)), decipher.final()])
  }
  return {
    seal(what, place) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
      const body = [typeof what === 'string' ? cipher.update(what, 'utf8') : cipher.update(what), cipher.final()]
      return Buffer.concat([nonce, cipher.getAuthTag(), ...body])
    },
    open: (sealed, place) => openBytes(sealed, place).toString('utf8'),
    openBytes
  }
}

/** Where each kind of piece stands: sealed in one place, it opens in no other. */
export const personalPlace = (meeting: string, seq: number): string => `${meeting}:${seq}`
export const secretPlace = (meeting: string, id: string): string => `${meeting}:secret:${id}`
export const filePlace = (meeting: string, id: string, piece: string): string => `${meeting}:file:${id}:${piece}`
