// The page as the arrows go over it: columns of people, each the seats of a group or of the tray, in rows of so many.
export interface Column {
  /** The group's id; null for the tray. */
  seat: string | null
  people: readonly string[]
}
export type Way = 'up' | 'down' | 'left' | 'right'

interface Place {
  column: number
  row: number
}

const placeOf = (columns: readonly Column[], person: string | null): Place | null => {
  const column = columns.findIndex((c) => person !== null && c.people.includes(person))
  return column < 0 ? null : { column, row: columns[column]?.people.indexOf(person ?? '') ?? 0 }
}

/** Who is chosen next; the same one at the edge. @param across how many columns stand beside each other */
export function next(columns: readonly Column[], chosen: string | null, way: Way, across: number): string | null {
  const at = placeOf(columns, chosen)
  if (!at) return first(columns)
  const people = columns[at.column]?.people ?? []
  if (way === 'up' || way === 'down') {
    const beside = people[at.row + (way === 'down' ? 1 : -1)]
    return beside ?? beyond(columns, at, way, across) ?? chosen
  }
  const step = way === 'right' ? 1 : -1
  for (let c = at.column + step; c >= 0 && c < columns.length; c += step) {
    const there = columns[c]?.people ?? []
    if (there.length > 0) return there[Math.min(at.row, there.length - 1)] ?? chosen
  }
  return chosen
}

/** Over the edge of a group into the one below or above it; the last one below is as wide as the rest of its row. */
function beyond(columns: readonly Column[], at: Place, way: 'up' | 'down', across: number): string | undefined {
  const step = way === 'down' ? across : -across
  const isLastRow = Math.floor(at.column / across) === Math.floor((columns.length - 1) / across)
  for (let c = at.column + step; c >= 0 && c < columns.length + across; c += step) {
    const there = columns[Math.min(c, columns.length - 1)]?.people ?? []
    if (there.length > 0 && !(isLastRow && way === 'down')) return way === 'down' ? there[0] : there.at(-1)
  }
  return undefined
}

/** Where the keyboard begins: with whoever is in no group, else with the first. */
export const first = (columns: readonly Column[]): string | null =>
  columns.find((c) => c.seat === null && c.people.length > 0)?.people[0] ??
  columns.find((c) => c.people.length > 0)?.people[0] ??
  null
