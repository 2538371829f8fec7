// The sentences about the groups in the chosen language; apart from the others, so that only the views with groups carry them.
import { da } from './breakouts.da.ts'
import { en } from './breakouts.en.ts'
import { language } from './index.svelte.ts'

export const sayBreakouts = () => (language() === 'en' ? en : da)
