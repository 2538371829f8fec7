// The host's field: finds a participant by any part of the name, by practice, by phone number, and in spite of a slip.
import { marked, type Range } from './marks.ts'
import { type Entry, entryOf, type Query, read, type Searchable, scoreOf, WAYS, type Way, wayTo } from './ways.ts'

export type { Searchable } from './ways.ts'

export interface Hit {
  id: string
  /** 0–1: how well it fits; 1 is the whole name. What is found in the same way scores the same. */
  score: number
  /** Where in the name it was found. */
  marks: readonly Range[]
}

/** Finds what is typed; of those found equally well, the one with the greater `boost` comes first. */
export type Search = (typed: string, boost?: (id: string) => number) => readonly Hit[]

/**
 * A search among these people: the best first, and of the equally good in the order given. Nothing for an empty query.
 * Cheap to make anew whenever a row has changed: what has been read from a name is remembered by the name.
 */
export function makeSearch(people: readonly Searchable[]): Search {
  const index = people.map((p) => ({ id: p.id, entry: entryOf(p) }))
  return (typed, boost = () => 0) => {
    const query = read(typed)
    if (query.whole.folded === '') return []
    return index
      .flatMap(({ id, entry }) => {
        const way = wayTo(query, entry)
        return way === null ? [] : [{ id, entry, way, score: scoreOf(way), boost: boost(id) }]
      })
      .sort((a, b) => b.score - a.score || b.boost - a.boost)
      .map(({ id, entry, way, score }) => ({ id, score, marks: marksOf(entry, query, way) }))
  }
}

function marksOf({ name }: Entry, { words }: Query, way: Way): readonly Range[] {
  const by = WAYS[way]
  const asked = words.map((w) => w.compact)
  return by === null ? [] : marked(name, asked, by)
}
