// The slide operator's sentences in the chosen language; apart from the others, so that only that view carries them.
import { said } from './index.svelte.ts'
import { da } from './slides.da.ts'

export const saySlides = said('slides', da)
