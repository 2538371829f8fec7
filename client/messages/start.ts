// The start page's and the join page's sentences in the chosen language; apart from the others, so that no role's view carries them.
import { said } from './index.svelte.ts'
import { da } from './start.da.ts'

export const sayStart = said('start', da)
