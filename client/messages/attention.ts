// Across the board, in the chosen language; apart from the others, so that it comes with the piece that says it.
import { da } from './attention.da.ts'
import { said } from './index.svelte.ts'

export const sayAttention = said('attention', da)
