// Who sits where, and what that comes to: pieces are put in and taken out one at a time, the sums kept as they change.
import type { Goal, Piece, Problem, Slot } from './problem.ts'

export interface Table {
  index: number
  slot: Slot
  pieces: Piece[]
  size: number
  leaders: number
  /** How many pieces there are of each postcode, and how many postcodes. */
  codes: number[]
  distinct: number
}

/** What the goals come to, the weightiest first. */
export type Totals = readonly number[]

/** Less than 0 when the first is better: the first goal in which they differ decides. */
export function compared(a: Totals, b: Totals): number {
  for (let k = 0; k < a.length; k += 1) {
    const difference = (a[k] ?? 0) - (b[k] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

export class Seating {
  readonly tables: readonly Table[]
  /** The table of each piece. */
  readonly at: (Table | null)[]
  readonly totals: number[]
  /** People above the largest size, and people wanting for the smallest, over all tables. */
  over = 0
  short = 0
  private near = 0
  private moved = 0
  private leaderless = 0
  private used = 0
  private seated = 0
  private squares = 0
  private readonly problem: Problem
  private readonly paired: number[]
  /** How many tables there are of each size. */
  private readonly ofSize: number[]

  constructor(problem: Problem) {
    const { pieces, slots, codes, width, goals } = problem
    this.problem = problem
    this.tables = slots.map((slot, index) => ({
      ...{ index, slot, pieces: [], size: 0, leaders: 0, distinct: 0 },
      codes: new Array<number>(codes).fill(0)
    }))
    this.at = pieces.map(() => null)
    this.totals = goals.map(() => 0)
    this.paired = new Array<number>(width).fill(0)
    this.ofSize = new Array<number>(pieces.reduce((sum, { heads }) => sum + heads, 1)).fill(0)
  }

  put(piece: Piece, table: Table): void {
    this.change(piece, table, 1)
    table.pieces.push(piece)
    this.at[piece.index] = table
  }

  take(piece: Piece): void {
    const table = this.at[piece.index]
    if (!table) return
    table.pieces.splice(table.pieces.indexOf(piece), 1)
    this.change(piece, table, -1)
    this.at[piece.index] = null
  }

  move(piece: Piece, table: Table): void {
    this.take(piece)
    this.put(piece, table)
  }

  /** Those that take anybody in; of the empty ones without a label one is as good as the other. */
  open(): Table[] {
    const fresh = this.tables.find(({ slot, size }) => slot.label === null && size === 0)
    return this.tables.filter(
      (table) => (!table.slot.closed && (table.slot.label !== null || table.size > 0)) || table === fresh
    )
  }

  /** Brings `totals` up to date. */
  sum(): Totals {
    this.problem.goals.forEach((goal, k) => {
      this.totals[k] = this.sumOf(goal)
    })
    return this.totals
  }

  /** How far the sizes are from being all the same, where `even` tells only of the largest and the smallest. */
  get variance(): number {
    const mean = this.seated / Math.max(1, this.used)
    return this.squares / Math.max(1, this.used) - mean * mean
  }

  private sumOf({ of, pair }: Goal): number {
    switch (of) {
      case 'pairs':
        return this.paired[pair] ?? 0
      case 'sizes':
        return this.over + this.short
      case 'near':
        return this.near
      case 'leaders':
        return this.leaderless
      case 'moves':
        return this.moved
      case 'even':
        return this.unevenness()
    }
  }

  private change(piece: Piece, table: Table, sign: 1 | -1): void {
    this.count(table, -1)
    table.size += sign * piece.heads
    table.leaders += sign * piece.leaders
    for (const code of piece.postcodes) {
      const had = table.codes[code] ?? 0
      table.codes[code] = had + sign
      if (had === 0 || had + sign === 0) table.distinct += sign
    }
    this.count(table, 1)
    this.moved += sign * (piece.moved[table.index] ?? 0)
    const { width } = this.problem
    for (const { index } of table.pieces)
      for (let n = 0; n < width; n += 1)
        this.paired[n] = (this.paired[n] ?? 0) + sign * (piece.beside[index * width + n] ?? 0)
  }

  /** What a table adds as a whole, put to the sums or taken off. */
  private count({ size, leaders, distinct }: Table, sign: 1 | -1): void {
    if (size === 0) return
    const { min, max } = this.problem.size
    this.used += sign
    this.seated += sign * size
    this.squares += sign * size * size
    this.ofSize[size] = (this.ofSize[size] ?? 0) + sign
    this.over += sign * Math.max(0, size - max)
    this.short += sign * Math.max(0, min - size)
    this.near += sign * Math.max(0, distinct - 1)
    if (leaders === 0) this.leaderless += sign
  }

  /** How far the largest table is above the smallest. */
  private unevenness(): number {
    let [smallest, size] = [0, 0]
    for (let left = this.used; left > 0; ) {
      size += 1
      const tables = this.ofSize[size] ?? 0
      if (tables > 0 && smallest === 0) smallest = size
      left -= tables
    }
    return size - smallest
  }
}
