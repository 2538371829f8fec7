// The sentences of the register and the import in the chosen language; apart from the others, so that only those pages carry them.
import { said } from './index.svelte.ts'
import { da } from './register.da.ts'

export const sayRegister = said('register', da)
