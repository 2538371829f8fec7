// Why something was not done, in the chosen language; apart from the others, so that it comes after the first look at a page.
import { said } from './index.svelte.ts'
import { da } from './refusals.da.ts'

export const sayRefusals = said('refusals', da)
