// PDFs written by hand: as many pages as one likes, each with lines of text in a face that every reader has.

export interface Sheet {
  width?: number
  height?: number
  lines?: readonly { text: string; size: number; x: number /** From the top, to the foot of the line. */; y: number }[]
  /** Drawn before the text. */
  drawn?: string
  /** A picture over all of it: its dictionary, and its bytes in hexadecimal. */
  picture?: { about: string; hex: string }
}

const WIDE = { width: 960, height: 540 }
/** In octal, as WinAnsi has it: that is how æ, ø and å are written. */
const encoded = (text: string) =>
  Array.from(Buffer.from(text, 'latin1'), (byte) =>
    byte > 126 || [40, 41, 92].includes(byte) ? `\\${byte.toString(8).padStart(3, '0')}` : String.fromCharCode(byte)
  ).join('')

export function pdfOf(sheets: readonly Sheet[]): Buffer {
  const objects: string[] = []
  const kids = sheets.map((_, i) => `${4 + 3 * i} 0 R`).join(' ')
  objects[1] = '<< /Type /Catalog /Pages 2 0 R >>'
  objects[2] = `<< /Type /Pages /Kids [${kids}] /Count ${sheets.length} >>`
  objects[3] = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  for (const [i, { width = WIDE.width, height = WIDE.height, lines = [], drawn = '', picture }] of sheets.entries()) {
    const [page, content, image] = [4 + 3 * i, 5 + 3 * i, 6 + 3 * i]
    const text = lines.map(({ text, size, x, y }) => `BT /F ${size} Tf ${x} ${height - y} Td (${encoded(text)}) Tj ET`)
    const shown = picture ? [`q ${width} 0 0 ${height} 0 0 cm /I Do Q`] : []
    const resources = `<< /Font << /F 3 0 R >> /XObject << /I ${image} 0 R >> >>`
    objects[page] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R /Resources ${resources} >>`
    objects[content] = stream('', [...shown, drawn, ...text].join('\n'))
    objects[image] = picture
      ? stream(`/Type /XObject /Subtype /Image ${picture.about}`, Buffer.from(picture.hex, 'hex').toString('latin1'))
      : 'null'
  }
  return assembled(objects)
}

const stream = (about: string, content: string) =>
  `<< ${about} /Length ${content.length} >>\nstream\n${content}\nendstream`

function assembled(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n'
  const places: number[] = []
  for (const [n, object] of objects.entries()) {
    if (n === 0) continue
    places.push(body.length)
    body += `${n} 0 obj\n${object}\nendobj\n`
  }
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = `trailer\n<< /Size ${objects.length} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(`${body}xref\n0 ${objects.length}\n0000000000 65535 f \n${table}${end}`, 'latin1')
}

/** A page with a title, some words below it, and its number. */
export const sheet = (title: string, n: number): Sheet => ({
  lines: [
    { text: title, size: 40, x: 60, y: 90 },
    { text: 'Sovemedicin, døgndoser pr. 1.000 patienter', size: 22, x: 60, y: 180 },
    { text: 'Spørgsmål skrives i chatten', size: 22, x: 60, y: 220 },
    { text: String(n), size: 12, x: 900, y: 520 }
  ]
})
