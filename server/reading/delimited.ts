// Text with delimiters, as Danish Excel saves it and as it is pasted from a sheet, to lines of cells.
// A quotation mark that is never closed costs its own line its quotes, not the rest of the file.
import { setImmediate } from 'node:timers/promises'
import { type Line, LONGEST_CELL, MOST_COLUMNS, MOST_LINES, type Sheet } from './file.ts'

export const delimiters = ['\t', ';', ',', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** The most lines that one cell in quotation marks may run over. */
const TALLEST_CELL = 30
/** A line's text beyond this is not read. */
const LONGEST_LINE = 100_000

export interface Text {
  lines: readonly string[]
  /** Lines that are there beyond these. */
  beyond: number
  /** Said by the file itself, in a first line as Excel has it: `sep=;`. */
  delimiter: Delimiter | null
}

export function textLines(text: string): Text {
  const lines = text.split(/\r\n|\n|\r/, MOST_LINES + 1).map((line) => line.slice(0, LONGEST_LINE))
  const said = /^"?sep=(.)"?$/i.exec(lines[0]?.trim() ?? '')?.[1]
  const delimiter = delimiters.find((one) => one === said) ?? null
  const shown = lines.slice(delimiter ? 1 : 0, MOST_LINES + (delimiter ? 1 : 0))
  return { lines: shown, beyond: lines.length > MOST_LINES ? ends(text) + 1 - shown.length : 0, delimiter }
}

function ends(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/\r\n|\n|\r/g)) count += 1
  return count
}

/** The file's rows; a cell of several lines counts as one row, as it does in a spreadsheet. */
export async function splitLines(lines: readonly string[], delimiter: Delimiter, beyond = 0): Promise<Sheet> {
  const { default: papa } = await import('papaparse')
  const split: Split = (text, quoteChar = '"') => papa.parse<string[]>(text, { delimiter, quoteChar, newline: '\n' })
  const usual = split(lines.find((line) => line.trim()) ?? '', NONE).data[0]?.length ?? 0
  const rows: Line[] = []
  for (let at = 0; at < lines.length; ) {
    if (rows.length % 500 === 0) await setImmediate()
    const { taken, ...read } = record(lines, at, usual, split)
    rows.push({ line: rows.length + 1, ...read, cells: withinBounds(read.cells) })
    at += taken
  }
  return beyond > 0 ? [...rows, { line: rows.length + 1, cells: [], beyond }] : rows
}

const withinBounds = (cells: readonly string[]): string[] =>
  cells.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL))

type Split = (text: string, quoteChar?: string) => { data: string[][]; errors: unknown[] }
type Record = Omit<Line, 'line'> & { taken: number }

/** The row that begins here, over as many lines as its quotation marks hold open. */
function record(lines: readonly string[], at: number, usual: number, split: Split): Record {
  let text = lines[at] ?? ''
  if (text === '') return { taken: 1, cells: [] }
  for (let taken = 1; taken <= TALLEST_CELL && at + taken <= lines.length; taken += 1) {
    const { data, errors } = split(text)
    const cells = data[0] ?? []
    const isWhole = errors.length === 0 && data.length === 1
    if (isWhole && (cells.length === usual || !swallows(lines.slice(at + 1, at + taken), usual, split)))
      return { taken, cells }
    if (closed(text)) break
    text += `\n${lines[at + taken] ?? ''}`
  }
  return strayed(lines[at] ?? '', split)
}

const closed = (text: string): boolean => (text.split('"').length - 1) % 2 === 0

/** Whole rows, to the look of them, have been taken for the inside of a cell. */
const swallows = (inside: readonly string[], usual: number, split: Split): boolean =>
  inside.length > 0 && usual > 1 && inside.every((line) => (split(line, NONE).data[0]?.length ?? 0) >= usual)

const NONE = '\u0000'
const strayed = (line: string, split: Split): Record => ({
  taken: 1,
  cells: (split(line, NONE).data[0] ?? []).map((cell) => cell.replaceAll('"', '')),
  stray: true
})
