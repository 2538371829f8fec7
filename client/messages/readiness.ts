// What the next item needs, in the chosen language; apart from the others, so that it comes with the piece that says it.
import { said } from './index.svelte.ts'
import { da } from './readiness.da.ts'

export const sayReadiness = said('readiness', da)
