// What a deck's pieces are called on their shelf, and which decks a meeting has.
import type { State } from '../../shared/slices/index.ts'

/** Counted from 0, as the parts of its PDF are. */
export const partName = (n: number): string => `part-${n}`
export const isPart = (name: string): boolean => name.startsWith('part-')
/** Counted from 1, as pages are. */
export const pageName = (n: number): string => `page-${n}`
/** The words of every page, as JSON. */
export const WORDS = 'text'

/** One that was taken in, removed or not. */
export const deckOf = ({ slides }: State, id: string) => slides.decks.find((deck) => deck.id === id) ?? null
