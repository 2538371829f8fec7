// What our messages are called outside, and where a gateway may tell of them: names nobody can guess, signed.
import { createHash, createHmac } from 'node:crypto'
import { same } from '../same.ts'

export interface Addresses {
  nameOf(meeting: string, message: string): string
  /** Null when nobody out there can reach us. */
  of(gateway: string, name: string): string | null
  /** Was this address made here? */
  isOurs(gateway: string, name: string, signature: string): boolean
}

/** @param base the address the gateway can reach us at @param key what the signatures are made with */
export function addresses(base: string | null, key: Buffer): Addresses {
  const sign = (gateway: string, name: string) =>
    createHmac('sha256', key).update(`sms:${gateway}:${name}`).digest('base64url').slice(0, 22)
  return {
    nameOf: (meeting, message) => createHash('sha256').update(`${meeting}:${message}`).digest('base64url').slice(0, 32),
    of: (gateway, name) => (base === null ? null : `${base}/api/sms/${gateway}/${name}/${sign(gateway, name)}`),
    isOurs: (gateway, name, signature) => same(sign(gateway, name), signature)
  }
}
