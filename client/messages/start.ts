// The start page's and the join page's sentences in the chosen language; apart from the others, so that no role's view carries them.
import { language } from './index.svelte.ts'
import { da } from './start.da.ts'
import { en } from './start.en.ts'

export const sayStart = () => (language() === 'en' ? en : da)
