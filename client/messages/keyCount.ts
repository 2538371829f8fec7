// What the moderator is told of the keys, in the chosen language; apart from the others, so that it comes with the piece that says it.
import { said } from './index.svelte.ts'
import { da } from './keyCount.da.ts'

export const sayKeyCount = said('keyCount', da)
