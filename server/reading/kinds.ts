// What a file is, by its first bytes: a sheet, a text, or something else that is told how to be saved instead.
import { Problem } from '../problem.ts'
import type { Archive } from './zip.ts'

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, i) => bytes[i] === byte)
const says = (bytes: Uint8Array, at: number, ...words: string[]): boolean => {
  const text = Buffer.from(bytes.subarray(at, at + 16)).toString('latin1')
  return words.some((word) => text.startsWith(word))
}
const holds = (bytes: Uint8Array, word: string): boolean => Buffer.from(bytes).includes(word, 0, 'utf16le')

/** Signatures: https://en.wikipedia.org/wiki/List_of_file_signatures */
const isPicture = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  starts(bytes, 0xff, 0xd8, 0xff) ||
  says(bytes, 0, 'GIF87a', 'GIF89a', 'II*\0', 'MM\0*') ||
  (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) ||
  says(bytes, 4, 'ftypheic', 'ftypheix', 'ftypmif1', 'ftypavif')

const isPacked = (bytes: Uint8Array): boolean =>
  starts(bytes, 0x1f, 0x8b) || says(bytes, 0, '7z\xbc\xaf', 'Rar!', 'BZh')
const isPage = (bytes: Uint8Array): boolean =>
  /^\W*<(?:!doctype|html|\?xml|table)/i.test(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1').replaceAll('\0', '')
  )

/** @throws Problem that names what the file looks like and how to save it instead */
export function kindOf(bytes: Uint8Array): 'zip' | 'text' {
  if (bytes.length === 0) throw new Problem(400, 'file-empty')
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'zip'
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw oldOffice(bytes)
  if (isPicture(bytes)) throw new Problem(415, 'file-picture')
  if (says(bytes, 0, '%PDF')) throw new Problem(415, 'file-pdf')
  if (says(bytes, 0, '{\\rtf')) throw new Problem(415, 'file-word')
  if (isPacked(bytes)) throw new Problem(415, 'file-zip')
  if (isPage(bytes)) throw new Problem(415, 'file-page')
  return 'text'
}

/** Office before 2007, and every newer file with a password, are compound files: MS-CFB, MS-OFFCRYPTO 2.3.4.4 */
function oldOffice(bytes: Uint8Array): Problem {
  if (holds(bytes, 'EncryptedPackage')) return new Problem(422, 'file-locked')
  if (holds(bytes, 'WordDocument')) return new Problem(415, 'file-word')
  return new Problem(415, 'file-old-excel')
}

/** @throws Problem unless the archive is a workbook */
export function requireWorkbook({ names }: Archive): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/(^|\/)workbook\.xml$/i)) return
  if (has(/(^|\/)workbook\.bin$/i)) throw new Problem(415, 'file-old-excel')
  if (has(/^word\//)) throw new Problem(415, 'file-word')
  if (has(/\.iwa$/) || has(/^index\.zip$/i)) throw new Problem(415, 'file-numbers')
  if (has(/^content\.xml$/)) throw new Problem(415, 'file-open-document')
  throw new Problem(415, 'file-zip')
}

/** Bytes that are no text at all have control characters all through. */
export function requireText(text: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  if (odd > text.length / 50) throw new Problem(415, 'file-unknown')
  if (text.trim() === '') throw new Problem(400, 'file-empty')
}
