// What the moderator is told of the keys, in the chosen language; apart from the others, so that it comes with the piece that says it.
import { language } from './index.svelte.ts'
import { da } from './keyCount.da.ts'
import { en } from './keyCount.en.ts'

export const sayKeyCount = () => (language() === 'en' ? en : da)
