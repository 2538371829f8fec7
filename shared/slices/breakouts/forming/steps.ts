// What the search tries next.
import type { Dice } from './dice.ts'
import type { Piece, Problem } from './problem.ts'
import type { Seating, Table } from './seating.ts'

export interface Step {
  piece: Piece
  to: Table
}

/** Makes the thrower of tries: mostly one piece to another table or two for each other, at times more at once. */
export function stepsOf({ at, tables }: Seating, { pieces }: Problem, dice: Dice): () => Step[] {
  const free = pieces.filter(({ fixed }) => fixed === null)
  const one = () => free[dice.below(free.length)]
  const tableOf = (piece: Piece | undefined) => (piece ? at[piece.index] : null)
  const isOpen = ({ slot }: Table) => !slot.closed
  const empty = () => {
    const table = tables[dice.below(tables.length)]
    return table && table.size === 0 && isOpen(table) ? table : null
  }
  const to = (piece: Piece | undefined, table: Table | null | undefined): Step[] =>
    piece && table && isOpen(table) && at[piece.index] !== table ? [{ piece, to: table }] : []

  const moved = () => to(one(), tableOf(pieces[dice.below(pieces.length)]))
  const swapped = (a = one(), b = one()) => {
    const there = to(a, tableOf(b))
    return there.length > 0 ? [...there, ...to(b, tableOf(a))] : []
  }
  const ring = (a = one(), b = one(), c = one()) => {
    const steps = [...to(a, tableOf(b)), ...to(b, tableOf(c)), ...to(c, tableOf(a))]
    return steps.length === 3 ? steps : []
  }
  /** Two of one table for one of another. */
  const twoForOne = () => {
    const [a, c] = [one(), one()]
    const beside = tableOf(a)?.pieces ?? []
    const b = beside[dice.below(Math.max(1, beside.length))]
    const steps = swapped(a, c)
    return b && b !== a && b.fixed === null && steps.length > 0 ? [...steps, ...to(b, tableOf(c))] : steps
  }
  const poured = () => {
    const [from, into] = [tableOf(one()), tableOf(one())]
    return (from?.pieces ?? []).filter(({ fixed }) => fixed === null).flatMap((piece) => to(piece, into))
  }
  /** A table given up: each of its pieces somewhere else. */
  const scattered = () =>
    (tableOf(one())?.pieces ?? [])
      .filter(({ fixed }) => fixed === null)
      .flatMap((piece) => to(piece, tableOf(pieces[dice.below(pieces.length)])))
  const parted = () => {
    const into = empty()
    return (tableOf(one())?.pieces ?? [])
      .filter(({ fixed }) => fixed === null && dice.chance() < 0.5)
      .flatMap((piece) => to(piece, into))
  }

  return () => {
    const kind = dice.below(100)
    if (kind < 42) return moved()
    if (kind < 80) return swapped()
    if (kind < 88) return ring()
    if (kind < 95) return twoForOne()
    if (kind < 97) return to(one(), empty())
    if (kind < 98) return scattered()
    return kind < 99 ? poured() : parted()
  }
}
