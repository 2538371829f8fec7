// A file as lines of cells: what every way of reading begins with.

/** The line (or row) counted as a spreadsheet shows it, from 1. */
export interface Line {
  line: number
  cells: readonly string[]
  /** A quotation mark was never closed here; the line was read without its quotation marks. */
  stray?: true
  /** The last line only: as many lines as this, from here on, are not read. */
  beyond?: number
}

/** What is read of a file: beyond as many lines only their number matters. */
export const MOST_LINES = 20_000

export const MOST_COLUMNS = 256
/** A cell's text beyond this is not read. */
export const LONGEST_CELL = 10_000

/** One sheet, or all of a text. */
export type Sheet = readonly Line[]

export const cellOf = (line: Line, column: number): string => line.cells[column] ?? ''
export const isBlank = (line: Line): boolean => line.cells.every((cell) => cell.trim() === '')
/** The texts in a line that are not empty. */
export const filled = (line: Line): string[] => line.cells.filter((cell) => cell.trim() !== '')
