// The decks' sentences in the chosen language; apart from the others, so that only the views with slides carry them.
import { da } from './decks.da.ts'
import { said } from './index.svelte.ts'

export const sayDecks = said('decks', da)
