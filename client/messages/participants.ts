// What is told about participants in the chosen language; apart from the others, so that only the views with names carry it.
import { said } from './index.svelte.ts'
import { da } from './participants.da.ts'

export const sayParticipants = said('participants', da)
