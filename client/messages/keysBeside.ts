// The key sender's sentences beside the list and over it, in the chosen language; apart, so that the first look at the list goes without.
import { said } from './index.svelte.ts'
import { da } from './keys.beside.da.ts'

export const sayKeysBeside = said('keysBeside', da)
