// The sentences of the register and the import in the chosen language; apart from the others, so that only those pages carry them.
import { language } from './index.svelte.ts'
import { da } from './register.da.ts'
import { en } from './register.en.ts'

export const sayRegister = () => (language() === 'en' ? en : da)
