// An Excel workbook (.xlsx), one sheet at a time. Only rows that are there are kept: a far corner costs nothing.
// Format: ECMA-376 part 1, 18.3 (worksheets)
import { type Cell, textOf } from './cells.ts'
import { MOST_COLUMNS, MOST_LINES, type Sheet } from './file.ts'
import { requireWorkbook } from './kinds.ts'
import { openWorkbook, readPart, type Workbook } from './workbook.ts'
import { Archive } from './zip.ts'

const MOST_MERGED = 2000

/** The sheets, each read when it is asked for. @throws Problem when it is not a workbook, or damaged */
export async function* sheetsIn(bytes: Uint8Array): AsyncGenerator<Sheet> {
  const archive = new Archive(bytes)
  requireWorkbook(archive)
  const workbook = await openWorkbook(archive)
  for (const path of workbook.sheets) yield await sheetAt(archive, path, workbook)
}

interface Row {
  line: number
  cells: string[]
}

async function sheetAt(archive: Archive, path: string, workbook: Workbook): Promise<Sheet> {
  const rows: Row[] = []
  const merged: string[] = []
  let row: Row = { line: 0, cells: [] }
  let [column, beyond] = [0, 0]
  let cell: Cell | null = null
  let [reads, above] = [false, false]
  await readPart(archive, path, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = { line: rowNumber(attributes().r) ?? row.line + 1, cells: [] }
        column = 0
      } else if (name === 'c') {
        const { r = '', t = '', s = '' } = attributes()
        column = columnOf(r) ?? column + 1
        cell = { type: t, style: s, value: '' }
      } else if (name === 'mergeCell' && merged.length < MOST_MERGED) merged.push(attributes().ref ?? '')
      if (name === 'rPh') above = true
      reads = (name === 'v' || name === 't') && !above
    },
    text: (piece) => {
      if (cell && reads) cell.value += piece
    },
    close: (name) => {
      reads = false
      if (name === 'rPh') above = false
      if (name === 'row' && rows.length < MOST_LINES) rows.push(row)
      else if (name === 'row') beyond += 1
      if (name === 'c' && cell) {
        if (column <= MOST_COLUMNS) put(row, column - 1, textOf(cell, workbook))
        cell = null
      }
    }
  })
  fillMerged(rows, merged)
  return beyond > 0 ? [...rows, { line: (rows.at(-1)?.line ?? 0) + 1, cells: [], beyond }] : rows
}

function put(row: Row, at: number, text: string): void {
  if (text === '') return
  while (row.cells.length < at) row.cells.push('')
  row.cells[at] = text
}

const rowNumber = (text = ''): number | null => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null)

/** `BC12` is column 55. */
function columnOf(address: string): number | null {
  const letters = /^\$?([A-Z]{1,3})/i.exec(address)?.[1]?.toUpperCase()
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null
}

/** One practice written over several people's rows stands for each of them. */
function fillMerged(rows: readonly Row[], merged: readonly string[]): void {
  for (const ref of merged) {
    const [, column, first, last] = /^([A-Z]{1,3})(\d+):\1(\d+)$/.exec(ref) ?? []
    const at = (columnOf(column ?? '') ?? 0) - 1
    if (at < 0 || at >= MOST_COLUMNS) continue
    const over = rows.filter((row) => row.line >= Number(first) && row.line <= Number(last))
    const text = over[0]?.cells[at] ?? ''
    for (const row of over.slice(1)) if (!row.cells[at]) put(row, at, text)
  }
}
