// How the groups stand, in the chosen language; a small piece of its own, for the views that lead to them.
import { da } from './groupCount.da.ts'
import { said } from './index.svelte.ts'

export const sayGroupCount = said('groupCount', da)
