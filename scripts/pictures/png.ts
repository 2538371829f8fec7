// A PNG made smaller without losing anything: a browser packs in haste; a page of flat colours packs best with its rows as they are.
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = 8
const RGB = 2
const RGBA = 6

/** @param png eight bits a channel, not interlaced, as browsers make them; another comes back as it was */
export function smaller(png: Buffer): Buffer {
  const chunks = chunksOf(png)
  const head = chunks.find(({ type }) => type === 'IHDR')?.data
  if (head?.[8] !== 8 || head[12] !== 0) return png
  const channels = head[9] === RGB ? 3 : head[9] === RGBA ? 4 : 0
  if (channels === 0) return png
  const packed = Buffer.concat(chunks.flatMap(({ type, data }) => (type === 'IDAT' ? [data] : [])))
  const rows = plain(inflateSync(packed), head.readUInt32BE(0) * channels, channels)
  const body = deflateSync(rows, { level: 9, memLevel: 9 })
  const written = [png.subarray(0, SIGNATURE), chunk('IHDR', head), chunk('IDAT', body), chunk('IEND', Buffer.alloc(0))]
  const made = Buffer.concat(written)
  return made.length < png.length ? made : png
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = []
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) })
    at += length + 12
  }
  return chunks
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Rows without what a filter did to them, each behind a zero that says so. */
function plain(filtered: Buffer, width: number, channels: number): Buffer {
  const out = Buffer.alloc(filtered.length)
  for (let row = 0; row < filtered.length; row += width + 1) {
    const filter = filtered[row] ?? 0
    for (let x = 1; x <= width; x += 1) {
      const at = row + x
      const left = x > channels ? (out[at - channels] ?? 0) : 0
      const above = row > 0 ? (out[at - width - 1] ?? 0) : 0
      const corner = row > 0 && x > channels ? (out[at - width - 1 - channels] ?? 0) : 0
      out[at] = (filtered[at] ?? 0) + guessed(filter, left, above, corner)
    }
  }
  return out
}

function guessed(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  const near = left + above - corner
  const [a, b, c] = [Math.abs(near - left), Math.abs(near - above), Math.abs(near - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? above : corner
}
