// The decks' sentences in the chosen language; apart from the others, so that only the views with slides carry them.
import { da } from './decks.da.ts'
import { en } from './decks.en.ts'
import { language } from './index.svelte.ts'

export const sayDecks = () => (language() === 'en' ? en : da)
