// The panel's sentences in the chosen language; apart from the others, so that they come with the panel.
import { da } from './fromChat.da.ts'
import { en } from './fromChat.en.ts'
import { language } from './index.svelte.ts'

export const sayFromChat = () => (language() === 'en' ? en : da)
