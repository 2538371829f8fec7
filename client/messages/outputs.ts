// The sentences of the way to the video tool in the chosen language; apart from the others, so that they come with it.
import { da } from './breakouts.outputs.da.ts'
import { said } from './index.svelte.ts'

export const sayOutputs = said('outputs', da)
