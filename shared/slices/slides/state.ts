// The slides: the decks, which page is shown, which is asked for, and what is to be shown at each item.
import type { Instant } from '../../time.ts'
import type { Agenda } from '../agenda/state.ts'

/** A page of a deck. Without a deck one counts pages all the same; page 0 is before the first. */
export interface Place {
  deck: string | null
  page: number
}

/** By whom of the board, and when. */
export interface Deed {
  by: string
  at: Instant
}

export interface Deck extends Deed {
  id: string
  /** Empty once forgotten. */
  name: string
  pages: number
  titles: readonly string[]
  removed: boolean
}

/** What is to be shown at an item: pages, that nothing is shared, or only words. */
export interface Cue {
  id: string
  block: string
  /** Null is the first there is. */
  deck: string | null
  from: number | null
  to: number | null
  /** Nothing is to be shared. */
  stops: boolean
  say: string | null
  removed: boolean
}

export interface Slides {
  decks: readonly Deck[]
  /** All that are not read from the playbook's text, in order within each item. */
  cues: readonly Cue[]
  /** Which text each item's own cues came from, by the item. */
  own: ReadonlyMap<string, string>
  showing: Place
  wanted: Place
  /** Who last asked for another page, and who last said which is shown. */
  asked: Deed | null
  shown: Deed | null
  ready: (Place & Deed) | null
}

export const nowhere: Place = { deck: null, page: 0 }
export const empty: Slides = {
  decks: [],
  cues: [],
  own: new Map(),
  showing: nowhere,
  wanted: nowhere,
  asked: null,
  shown: null,
  ready: null
}

/** The slices that are read: which item is held, and what the playbook says of each. */
export interface Meeting {
  agenda: Agenda
}

export const deckOf = ({ decks }: Pick<Slides, 'decks'>, id: string | null): Deck | null =>
  decks.find((d) => d.id === id && !d.removed) ?? null

export const firstDeck = ({ decks }: Pick<Slides, 'decks'>): Deck | null => decks.find((d) => !d.removed) ?? null
