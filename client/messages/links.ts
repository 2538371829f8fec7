// The links' sentences in the chosen language; apart from the others, so that only pages with links carry them.
import { language } from './index.svelte.ts'
import { da } from './links.da.ts'
import { en } from './links.en.ts'

export const sayLinks = () => (language() === 'en' ? en : da)
