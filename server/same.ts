// Whether two secrets are the same, in a time that tells nothing of where they differ, nor of their lengths.
import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (value: string): Buffer => createHash('sha256').update(value).digest()

export const same = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))
