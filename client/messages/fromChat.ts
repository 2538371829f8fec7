// The panel's sentences in the chosen language; apart from the others, so that they come with the panel.
import { da } from './fromChat.da.ts'
import { said } from './index.svelte.ts'

export const sayFromChat = said('fromChat', da)
