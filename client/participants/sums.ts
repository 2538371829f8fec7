// What taking the list in would come to: how many are new, mended, doubtful, left out.
import { type Change, compared } from './compare.ts'
import type { Shown } from './people.ts'
import type { Preview } from './preview.svelte.ts'
import { needsLook } from './rowWords.ts'

export interface Sums {
  added: number
  /** Those in the register whose details would change. */
  edited: readonly string[]
  good: number
  doubtful: number
  /** Lines that told of somebody once more, and were read together. */
  twice: number
  out: number
}

/** What each line would do; those left out do nothing. */
export function changesOf(preview: Preview, register: readonly Shown[]): ReadonlyMap<number, Change> {
  const chosen = preview.chosen
  const changes = compared(register, chosen)
  return new Map(chosen.flatMap(({ line }, i) => (changes[i] ? [[line, changes[i]] as const] : [])))
}

export function sumsOf(preview: Preview, changes: ReadonlyMap<number, Change>): Sums {
  const all = [...changes.values()]
  const doubtful = preview.rows.filter((row) => !preview.isOut(row) && needsLook(preview, row)).length
  return {
    added: all.filter((change) => change.is === 'new').length,
    edited: [...new Set(all.flatMap((change) => (change.is === 'edited' ? [change.id] : [])))],
    good: changes.size - doubtful,
    doubtful,
    twice: preview.rows.flatMap((row) => row.doubts).filter((doubt) => doubt.code === 'twice').length,
    out: preview.out.size
  }
}
