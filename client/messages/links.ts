// The links' sentences in the chosen language; apart from the others, so that only pages with links carry them.
import { said } from './index.svelte.ts'
import { da } from './links.da.ts'

export const sayLinks = said('links', da)
