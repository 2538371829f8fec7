// A workbook's sheets in their order, hidden ones last, and what their cells point to: texts and number formats.
// Format: ECMA-376 part 1, 18.2 (workbook), 18.4 (shared strings), 18.8 (styles)
import { Problem } from '../problem.ts'
import { decode } from './bytes.ts'
import { type Ears, readXml } from './xml.ts'
import type { Archive } from './zip.ts'

export interface Workbook {
  sheets: readonly string[]
  strings: readonly string[]
  /** The format code of each cell style; '' when it is built in and says nothing about how digits stand. */
  formats: readonly string[]
  startsIn1904: boolean
}

/** @throws Problem when it is not a workbook after all */
export async function openWorkbook(archive: Archive): Promise<Workbook> {
  const path = archive.names.find((name) => /(^|\/)workbook\.xml$/i.test(name))
  if (!path) throw new Problem(422, 'file-broken')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const targets = await relations(archive, `${folder}_rels/workbook.xml.rels`, folder)
  const { ids, startsIn1904 } = await sheetsOf(archive, path)
  const sheets = ids.flatMap((id) => targets.get(id)?.path ?? [])
  const find = (kind: string) => [...targets.values()].find((target) => target.kind.endsWith(kind))?.path ?? ''
  const strings = await sharedStrings(archive, find('/sharedStrings'))
  return { sheets, strings, formats: await formatsOf(archive, find('/styles')), startsIn1904 }
}

/** Reads one of the archive's files; one that is not there is read as empty. */
export async function readPart(archive: Archive, path: string, ears: Ears): Promise<void> {
  const bytes = await archive.file(path)
  if (bytes) await readXml(decode(bytes), ears)
}

async function relations(archive: Archive, path: string, folder: string) {
  const targets = new Map<string, { kind: string; path: string }>()
  await readPart(archive, path, {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const { Id = '', Type = '', Target = '' } = attributes()
      const whole = Target.startsWith('/') ? Target.slice(1) : folder + Target.replace(/^\.\//, '')
      targets.set(Id, { kind: Type, path: whole })
    }
  })
  return targets
}

async function sheetsOf(archive: Archive, path: string) {
  const [shown, hidden]: [string[], string[]] = [[], []]
  let startsIn1904 = false
  await readPart(archive, path, {
    open: (name, attributes) => {
      if (name === 'workbookPr') startsIn1904 = /^(1|true)$/.test(attributes().date1904 ?? '')
      if (name !== 'sheet') return
      const { state = 'visible', ...rest } = attributes()
      const id = Object.entries(rest).find(([key]) => /(^|:)id$/.test(key))?.[1] ?? ''
      ;(state === 'visible' ? shown : hidden).push(id)
    }
  })
  return { ids: [...shown, ...hidden], startsIn1904 }
}

/** Rich text is the texts of its runs; what stands above the line (phonetic runs) is left out. */
async function sharedStrings(archive: Archive, path: string): Promise<string[]> {
  const strings: string[] = []
  let [text, inText, above] = ['', false, false]
  await readPart(archive, path, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') above = true
      inText = name === 't' && !above
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'si') strings.push(text)
      if (name === 'rPh') above = false
      inText = false
    }
  })
  return strings
}

/** Built-in formats that are dates or times: ECMA-376 part 1, 18.8.30 */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 45 && id <= 47)

async function formatsOf(archive: Archive, path: string): Promise<string[]> {
  const codes = new Map<string, string>()
  const formats: string[] = []
  let inCells = false
  await readPart(archive, path, {
    open: (name, attributes) => {
      if (name === 'cellXfs') inCells = true
      if (name === 'numFmt') codes.set(attributes().numFmtId ?? '', attributes().formatCode ?? '')
      if (name !== 'xf' || !inCells) return
      const id = attributes().numFmtId ?? '0'
      formats.push(codes.get(id) ?? (isBuiltInDate(Number(id)) ? 'yyyy-mm-dd' : ''))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    }
  })
  return formats
}
