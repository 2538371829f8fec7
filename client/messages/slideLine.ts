// What is said of the slides where they are asked for, in the chosen language; apart from the others, for the views that have them.
import { said } from './index.svelte.ts'
import { da } from './slideLine.da.ts'

export const saySlideLine = said('slideLine', da)
