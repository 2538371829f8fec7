// What is told about participants in the chosen language; apart from the others, so that only the views with names carry it.
import { language } from './index.svelte.ts'
import { da } from './participants.da.ts'
import { en } from './participants.en.ts'

export const sayParticipants = () => (language() === 'en' ? en : da)
