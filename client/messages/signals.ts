// The silent signals' sentences in the chosen language; apart from the others, so that they come with the pieces that say them.
import { said } from './index.svelte.ts'
import { da } from './signals.da.ts'

export const saySignals = said('signals', da)
