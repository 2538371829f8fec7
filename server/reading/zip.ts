// A zip archive's list of contents, and one file at a time out of it, never more than there is room for.
// Format: APPNOTE.TXT, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12, 4.3.16)
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Problem } from '../problem.ts'

const inflate = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflateRaw)
/** What all that is taken out of one file may fill. */
const ROOM = 50_000_000
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]

interface Packed {
  stored: boolean
  bytes: Buffer
}

export class Archive {
  readonly #files: ReadonlyMap<string, Packed>
  #room = ROOM

  /** @throws Problem when the list of contents cannot be read */
  constructor(bytes: Uint8Array) {
    try {
      this.#files = contents(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    } catch {
      throw new Problem(422, 'file-broken')
    }
  }

  get names(): string[] {
    return [...this.#files.keys()]
  }

  /** Null when it is not there. @throws Problem when it is damaged, or larger than there is room for */
  async file(name: string): Promise<Uint8Array | null> {
    const packed = this.#files.get(name)
    if (!packed) return null
    const bytes = packed.stored
      ? packed.bytes
      : await inflate(packed.bytes, { maxOutputLength: this.#room }).catch(fail)
    this.#room -= bytes.length
    if (this.#room < 1) throw new Problem(413, 'file-unpacks-too-large')
    return bytes
  }
}

function fail(error: unknown): never {
  const tooLarge = error instanceof RangeError
  throw tooLarge ? new Problem(413, 'file-unpacks-too-large') : new Problem(422, 'file-broken')
}

/** @throws RangeError when something points outside the file */
function contents(zip: Buffer): Map<string, Packed> {
  const end = endOf(zip)
  const files = new Map<string, Packed>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError('no entry')
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const [nameLength, rest] = [name ?? 0, (extra ?? 0) + (comment ?? 0)]
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/')
    if (!path.endsWith('/')) files.set(path, packedAt(zip, at))
    at += 46 + nameLength + rest
  }
  return files
}

function packedAt(zip: Buffer, entry: number): Packed {
  const method = zip.readUInt16LE(entry + 10)
  const length = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  if (zip.readUInt32LE(local) !== LOCAL || (method !== 0 && method !== 8)) throw new RangeError('no such file')
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (start + length > zip.length) throw new RangeError('cut short')
  return { stored: method === 0, bytes: zip.subarray(start, start + length) }
}

/** The end record stands last, but for a comment of at most 65,535 bytes. */
function endOf(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65_557); at -= 1)
    if (zip.readUInt32LE(at) === END) return at
  throw new RangeError('no end')
}
