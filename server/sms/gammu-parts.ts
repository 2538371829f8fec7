// A text cut into what fits in one SMS each, as gammu-smsd's tables want them.
import { randomInt } from 'node:crypto'
import { partsOf, ROOM, septets } from '../../shared/slices/keys/text.ts'

export interface Part {
  text: string
  /** Hexadecimal; null for a text in one part. */
  udh: string | null
}

/** @param ref tells this message's parts from another's to the same phone */
export function cut(text: string, ref = randomInt(256)): { wide: boolean; parts: readonly Part[] } {
  const { wide, parts } = partsOf(text)
  if (parts === 1) return { wide, parts: [{ text, udh: null }] }
  const texts = pieces(text, wide)
  return { wide, parts: texts.map((piece, index) => ({ text: piece, udh: header(ref, texts.length, index + 1) })) }
}

const header = (...bytes: number[]) =>
  Buffer.from([0x05, 0x00, 0x03, ...bytes])
    .toString('hex')
    .toUpperCase()

/** Never between the two halves of a sign, neither UTF-16's nor the alphabet's own. */
function pieces(text: string, wide: boolean): string[] {
  const room = ROOM[wide ? 'wide' : 'narrow'].each
  const found: string[] = []
  let [piece, used] = ['', 0]
  for (const sign of text) {
    const places = wide ? sign.length : (septets(sign) ?? 1)
    if (used + places > room) {
      found.push(piece)
      ;[piece, used] = ['', 0]
    }
    piece += sign
    used += places
  }
  return [...found, piece]
}
