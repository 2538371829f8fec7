// The silent signals' sentences in the chosen language; apart from the others, so that they come with the pieces that say them.
import { language } from './index.svelte.ts'
import { da } from './signals.da.ts'
import { en } from './signals.en.ts'

export const saySignals = () => (language() === 'en' ? en : da)
