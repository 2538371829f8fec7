// The sentences about the groups in the chosen language; apart from the others, so that only the views with groups carry them.
import { da } from './breakouts.da.ts'
import { said } from './index.svelte.ts'

export const sayBreakouts = said('breakouts', da)
