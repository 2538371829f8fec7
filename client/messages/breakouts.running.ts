// The sentences about a round that runs in the chosen language; apart from the others, so that only the views with groups carry them.
import { da } from './breakouts.running.da.ts'
import { said } from './index.svelte.ts'

export const sayRunning = said('running', da)
