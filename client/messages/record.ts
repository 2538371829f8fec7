// The sentences about the record of the meeting, in the chosen language.
import { language } from './index.svelte.ts'
import { da } from './record.da.ts'
import { en } from './record.en.ts'

export const sayRecord = () => (language() === 'en' ? en : da)
