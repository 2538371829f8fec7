// Across the board, in the chosen language; apart from the others, so that it comes with the piece that says it.

import { da } from './attention.da.ts'
import { en } from './attention.en.ts'
import { language } from './index.svelte.ts'

export const sayAttention = () => (language() === 'en' ? en : da)
