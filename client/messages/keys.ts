// The key sender's sentences in the chosen language; apart from the others, so that only the views with keys carry them.
import { language } from './index.svelte.ts'
import { da } from './keys.da.ts'
import { en } from './keys.en.ts'

export const sayKeys = () => (language() === 'en' ? en : da)
