// Makes the files in this folder: decks, and what somebody might take for one. Needs qpdf for the locked one.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { pdfOf, sheet } from '../../support/pdf.ts'

const put = (name: string, bytes: Uint8Array) => writeFileSync(join(import.meta.dirname, name), bytes)

const titles = [
  'Velkommen til Ærøskøbing',
  'Hvad gør I, når nogen spørger?',
  'Udvikling over fire år',
  'Jeres praksis mod klyngen',
  'Find jeres egne tal',
  'Hvad undrede jer?',
  'Skabelon til journalen',
  'Når recepten skal fornys',
  'Pause på fem minutter',
  'Organisering hjemme hos jer',
  'Opsamling: én ting fra hver gruppe',
  'Å, Ø og Æ: ordet frit'
]
put('twelve-pages.pdf', pdfOf(titles.map((title, i) => sheet(title, i + 1))))
put('400-pages.pdf', pdfOf(Array.from({ length: 400 }, () => ({}))))
put(
  'portrait.pdf',
  pdfOf([
    { ...sheet('Et stående ark', 1), width: 595, height: 842 },
    { width: 595, height: 842 }
  ])
)
put('no-text.pdf', pdfOf([{ drawn: '0.04 0.35 0.45 rg 200 150 400 250 re f' }]))
put('empty.pdf', new Uint8Array())
put('damaged.pdf', Buffer.from(`%PDF-1.7\n${'ikke en pdf alligevel\n'.repeat(40)}`))
put('picture.pdf', png())
put('deck.pptx', zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p:presentation/>' }))

const locked = join(import.meta.dirname, 'locked.pdf')
execFileSync('qpdf', [
  '--encrypt',
  'hemmelig',
  'hemmelig',
  '256',
  '--',
  join(import.meta.dirname, 'no-text.pdf'),
  locked
])

/** Two by two, all white. */
function png(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc32(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 0, 0, 0, 0])
  const lines = deflateSync(Buffer.from([0, 255, 255, 0, 255, 255]))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))])
}

/** Nothing in it is packed. */
function zip(files: Record<string, string>): Buffer {
  let at = 0
  const entries = Object.entries(files).map(([path, text]) => {
    const [name, data] = [Buffer.from(path), Buffer.from(text)]
    const about = Buffer.alloc(22)
    about.writeUInt16LE(20, 0)
    about.writeUInt32LE(crc32(data), 10)
    about.writeUInt32LE(data.length, 14)
    about.writeUInt32LE(data.length, 18)
    const lengths = Buffer.from([name.length, 0, 0, 0])
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), about, lengths, name, data])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    at += local.length
    return { local, central: Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), about, lengths, place, name]) }
  })
  const central = Buffer.concat(entries.map((entry) => entry.central))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...entries.map((entry) => entry.local), central, Buffer.from('PK\x05\x06'), end])
}
