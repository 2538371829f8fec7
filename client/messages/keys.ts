// The key sender's sentences in the chosen language; apart from the others, so that only the views with keys carry them.
import { said } from './index.svelte.ts'
import { da } from './keys.da.ts'

export const sayKeys = said('keys', da)
