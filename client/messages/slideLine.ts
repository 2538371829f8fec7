// What is said of the slides where they are asked for, in the chosen language; apart from the others, for the views that have them.
import { language } from './index.svelte.ts'
import { da } from './slideLine.da.ts'
import { en } from './slideLine.en.ts'

export const saySlideLine = () => (language() === 'en' ? en : da)
