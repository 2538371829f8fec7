// The pages of a deck as the operator sees them: how many there are, what they are called, which comes next, which fit what is typed.
import type { Place } from '../../shared/slices/slides/state.ts'
import type { SlidesView } from '../slices/slideStand.ts'

export type Deck = NonNullable<SlidesView['decks']>[number]
export type Cue = NonNullable<SlidesView['cues']>[number]

/** Without a deck one counts: a few more than there is a cue to, or than one has come to. */
const MORE = 3
const FEWEST = 7

export function pageCount(deck: Deck | null, cues: readonly Cue[], ...places: readonly Place[]): number {
  if (deck) return deck.pages
  return Math.max(FEWEST, ...cues.map((c) => c.to ?? 0), ...places.map((p) => p.page + MORE))
}

export const titleOf = (decks: readonly Deck[], { deck, page }: Place): string =>
  decks.find((d) => d.id === deck)?.titles[page - 1] ?? ''

export const covers = (cue: Cue, { deck, page }: Place): boolean =>
  cue.from !== null && cue.in === deck && cue.from <= page && page <= (cue.to ?? cue.from)

const MOST_FOUND = 8
const plain = (text: string) => text.toLocaleLowerCase('da').replaceAll(/\s+/g, ' ').trim()

/** The page of that number in the deck one looks at; else those with all the words in their titles, that deck first. */
export function found(decks: readonly Deck[], looked: string | null, typed: string): Place[] {
  const words = plain(typed)
  if (words === '') return []
  if (/^\d+$/.test(words)) {
    const page = Number(words)
    const most = decks.find((d) => d.id === looked)?.pages ?? 999
    return page >= 1 && page <= most ? [{ deck: looked, page }] : []
  }
  const parts = words.split(' ')
  return decks
    .toSorted((a, b) => Number(b.id === looked) - Number(a.id === looked))
    .flatMap((deck) =>
      deck.titles.flatMap((title, i) =>
        parts.every((part) => plain(title).includes(part)) ? [{ deck: deck.id, page: i + 1 }] : []
      )
    )
    .slice(0, MOST_FOUND)
}
