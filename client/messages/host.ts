// The host's sentences in the chosen language; apart from the others, so that only that view carries them.
import { da } from './host.da.ts'
import { en } from './host.en.ts'
import { language } from './index.svelte.ts'

export const sayHost = () => (language() === 'en' ? en : da)
