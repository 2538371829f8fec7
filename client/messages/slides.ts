// The slide operator's sentences in the chosen language; apart from the others, so that only that view carries them.
import { language } from './index.svelte.ts'
import { da } from './slides.da.ts'
import { en } from './slides.en.ts'

export const saySlides = () => (language() === 'en' ? en : da)
