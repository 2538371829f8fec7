// The host's sentences in the chosen language; apart from the others, so that only that view carries them.
import { da } from './host.da.ts'
import { said } from './index.svelte.ts'

export const sayHost = said('host', da)
