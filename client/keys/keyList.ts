// What the server answers when it has read a list of keys, checked as it comes in: whose each is, the key masked, and what was skipped.
import {
  listOf,
  number,
  type Outcome,
  parts,
  readFile,
  type Skip,
  type Source,
  skippedIn,
  text
} from '../participants/readFile.ts'

export interface KeyLine {
  line: number
  /** Whose it is: one of the participants, by id, or else all of a practice. */
  participant: string | null
  practice: string
  /** How the list tells of them: a name, or a number. */
  shown: string
  /** Masked: as many dots as it has signs. */
  dots: string
  doubts: readonly string[]
}
export interface KeyList {
  rows: readonly KeyLine[]
  skipped: readonly Skip[]
}

/** Whatever comes, no key gets further than here. */
const masked = (key: string): string => '•'.repeat(key.length)

/** Null when it is not such an answer. */
export function keysIn(body: unknown): { list: KeyList } | null {
  const { rows, skipped } = parts(body)
  if (!Array.isArray(rows)) return null
  return {
    list: {
      rows: rows.map(lineOf),
      skipped: skippedIn(skipped)
    }
  }
}

function lineOf(row: unknown): KeyLine {
  const { line, shown, participant, practice, key, doubts } = parts(row)
  return {
    line: number(line),
    participant: typeof participant === 'string' ? participant : null,
    practice: text(practice),
    shown: text(shown) || text(practice),
    dots: masked(text(key)),
    doubts: listOf(doubts)
      .map((doubt) => text(parts(doubt).text))
      .filter(Boolean)
  }
}

export const readKeys = ({ name, bytes }: Source, stop: AbortSignal): Promise<Outcome<{ list: KeyList }>> =>
  readFile(`keys?${new URLSearchParams({ name })}`, bytes, keysIn, stop)
