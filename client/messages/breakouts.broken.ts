// What is told of what groups do not keep, in the chosen language; apart from the others, so that only the views that need it carry it.
import { da } from './breakouts.broken.da.ts'
import { said } from './index.svelte.ts'

export const sayBroken = said('broken', da)
