// The sentences about the forming of groups in the chosen language; apart from the others, so that only the views with groups carry them.
import { da } from './breakouts.forming.da.ts'
import { said } from './index.svelte.ts'

export const sayForming = said('forming', da)
