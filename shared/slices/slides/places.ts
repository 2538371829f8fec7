// Which page is shown and which is asked for: sums over places, the same on the server and on every screen.
import { beforeFirst } from './cues.ts'
import { deckOf, firstDeck, type Meeting, type Place, type Slides } from './state.ts'

/** Before the first page all decks are alike. */
export const isSame = (one: Place, other: Place): boolean =>
  one.page === other.page && (one.page === 0 || one.deck === other.deck)

export const stepped = ({ deck, page }: Place, by: 1 | -1): Place => ({ deck, page: page + by })

/** How many pages on are asked for; back, when negative. What is asked for is in the deck that is shown. */
export const askedFor = (showing: Place, wanted: Place): number => wanted.page - showing.page

/** Passed on the way to what is asked for: what is left of it is still asked for. */
export function isOnTheWay(from: Place, to: Place, wanted: Place): boolean {
  const alike = to.deck === wanted.deck && (from.page === 0 || from.deck === to.deck)
  return alike && Math.sign(to.page - from.page) * Math.sign(wanted.page - to.page) === 1
}

/** What is asked for once a page is shown. */
export const wantedAfter = (showing: Place, wanted: Place, shown: Place): Place =>
  isOnTheWay(showing, shown, wanted) ? wanted : shown

/**
 * A place as it counts now: who counted without a deck goes on in the first that comes, and who showed one that was
 * removed goes on counting. Before the first page it is the deck one would begin with.
 */
export function standing(slides: Slides, place: Place, { agenda }: Meeting): Place {
  if (place.page === 0)
    return beforeFirst(
      slides,
      agenda.blocks.find((b) => b.id === agenda.current)
    )
  if (deckOf(slides, place.deck)) return place
  const first = firstDeck(slides)
  if (place.deck !== null) return first ? place : { ...place, deck: null }
  return first && place.page <= first.pages ? { deck: first.id, page: place.page } : place
}
