// Files to be read: the samples, texts in any alphabet, workbooks and archives made by hand; and what is read of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { readParticipants } from '../../server/reading/index.ts'
import type { Reading } from '../../server/reading/told.ts'
import type { Language } from '../../server/sentence.ts'
import { codeOf } from './codeOf.ts'

const FOLDER = join(import.meta.dirname, '../samples/participants')
export const sample = (name: string): Buffer => readFileSync(join(FOLDER, name))

interface Around {
  name?: string
  language?: Language
  columns?: string
}

export const read = (content: string | Uint8Array, { name = '', language = 'da', columns }: Around = {}) =>
  readParticipants({ bytes: typeof content === 'string' ? Buffer.from(content) : content, name, language, columns })
export const readSample = (name: string) => read(sample(name), { name })

/** The code of the problem it gives. */
export const refusal = (content: string | Uint8Array, around?: Around): Promise<string> =>
  codeOf(read(content, around), (reading) => `read as ${reading.format}`)

/** What is doubtful about somebody. */
export const codes = (row: Reading['rows'][number] | undefined): string[] => (row?.doubts ?? []).map(({ code }) => code)
export const names = ({ rows }: Reading): string[] => rows.map(({ name }) => name)
/** One line of people under these headings. */
export const one = async (headings: string, cells: string) => {
  const { rows, skipped } = await read(`${headings}\n${cells}\n`)
  return { ...rows[0], codes: codes(rows[0]), skipped: skipped.map(({ text }) => text) }
}

export const alphabets = [
  'utf8',
  'utf8-bom',
  'utf16le',
  'utf16le-bom',
  'utf16be',
  'utf16be-bom',
  'windows-1252'
] as const
export type Alphabet = (typeof alphabets)[number]

export function encoded(text: string, alphabet: Alphabet): Buffer {
  const marked = alphabet.endsWith('-bom') ? `\ufeff${text}` : text
  if (alphabet === 'windows-1252') return Buffer.from(marked, 'latin1')
  if (alphabet.startsWith('utf8')) return Buffer.from(marked, 'utf8')
  const wide = Buffer.from(marked, 'utf16le')
  return alphabet.startsWith('utf16be') ? wide.swap16() : wide
}

/** A zip archive; sizes are told as they are, unless lies are wanted. */
export function zipOf(
  files: Readonly<Record<string, string | Buffer | { packed: Buffer }>>,
  told: { size?: number } = {}
): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const isPacked = typeof content === 'object' && 'packed' in content
    const packed = isPacked ? content.packed : deflateRawSync(content)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(told.size ?? (isPacked ? 0 : content.length), 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(offset, 42)
    bodies.push(head, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, ...directory, end])
}

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
/** A workbook with one sheet of this XML, and whatever else is told. */
export const workbookOf = (sheet: string, others: Record<string, string> = {}): Buffer =>
  zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="${REL}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${REL}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...others
  })
/** A cell with its text in it. */
export const inline = (address: string, text: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`
