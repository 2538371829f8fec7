// What a file is, by its bytes: names are not to be trusted.

export type Kind = 'pdf' | 'powerpoint' | 'keynote' | 'impress' | 'picture' | 'other'

const HEAD = 1024
/** There an archive tells what is in it. */
const TAIL = 65_536

const pictures = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*']
/** What stands in archives of these kinds. */
const contents: readonly (readonly [Kind, RegExp])[] = [
  ['powerpoint', /ppt\/(presentation|slides)/],
  ['impress', /application\/vnd\.oasis\.opendocument\.(presentation|graphics)/],
  ['keynote', /Index\/(Presentation|Slide|Document)[\w-]*\.iwa|Index\.zip|presentation\.apxl/]
]

/** @throws when the file cannot be read any more */
export async function kindOf(file: Blob): Promise<Kind> {
  const head = await letters(file.slice(0, HEAD))
  // readers of PDF allow for a little before it begins
  if (head.includes('%PDF-')) return 'pdf'
  if (pictures.some((start) => head.startsWith(start))) return 'picture'
  if (/^RIFF....WEBP|^....ftyp(heic|heix|mif1|avif)/s.test(head)) return 'picture'
  if (head.startsWith('PK')) return archived(head + (await letters(file.slice(-TAIL))))
  if (head.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(file)
  return 'other'
}

const archived = (text: string): Kind => contents.find(([, sign]) => sign.test(text))?.[0] ?? 'other'

/** Word, Excel and PowerPoint of old are told apart by what they call their streams: in sectors, two bytes a letter. */
async function oldOffice(file: Blob): Promise<Kind> {
  const header = new DataView(await file.slice(0, 512).arrayBuffer())
  if (header.byteLength < 512) return 'other'
  const sector = 2 ** header.getUint16(30, true)
  const at = (header.getUint32(48, true) + 1) * sector
  const names = await letters(file.slice(at, at + 4096))
  return names.replaceAll('\0', '').includes('PowerPoint Document') ? 'powerpoint' : 'other'
}

/** A letter for each byte. */
async function letters(bytes: Blob): Promise<string> {
  return Array.from(new Uint8Array(await bytes.arrayBuffer()), (byte) => String.fromCharCode(byte)).join('')
}
