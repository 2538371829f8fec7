// The sentences about whom to call upon, in the chosen language; apart from the others, so that they come with the panel.
import { da } from './calls.da.ts'
import { said } from './index.svelte.ts'

export const sayCalls = said('calls', da)
