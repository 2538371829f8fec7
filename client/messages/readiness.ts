// What the next item needs, in the chosen language; apart from the others, so that it comes with the piece that says it.

import { language } from './index.svelte.ts'
import { da } from './readiness.da.ts'
import { en } from './readiness.en.ts'

export const sayReadiness = () => (language() === 'en' ? en : da)
