// Bytes to text: UTF-8, UTF-16 either way round, and the Windows and Mac alphabets that Danish Excel saves in.

/** @returns the text without its byte order mark */
export const decode = (bytes: Uint8Array): string => new TextDecoder(encodingOf(bytes)).decode(bytes)

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return wideOf(bytes) ?? (isUtf8(bytes) ? 'utf-8' : narrowOf(bytes))
}

/** UTF-16 without a mark: in what Danes write, every other byte is nearly always 0. */
function wideOf(bytes: Uint8Array): string | null {
  const pairs = Math.min(bytes.length >> 1, 2000)
  let [even, odd] = [0, 0]
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even += 1
    if (bytes[i + 1] === 0) odd += 1
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return 'utf-16le'
  return even > pairs * 0.6 && odd < pairs * 0.1 ? 'utf-16be' : null
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** æ ø å Æ Ø Å as each alphabet has them. */
const MAC = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81])
const WINDOWS = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5])

function narrowOf(bytes: Uint8Array): string {
  let [mac, windows] = [0, 0]
  for (const byte of bytes) {
    if (byte < 0x80) continue
    if (MAC.has(byte)) mac += 1
    if (WINDOWS.has(byte)) windows += 1
  }
  return mac > windows ? 'macintosh' : 'windows-1252'
}
