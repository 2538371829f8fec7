// The sentences about the record of the meeting, in the chosen language.
import { said } from './index.svelte.ts'
import { da } from './record.da.ts'

export const sayRecord = said('record', da)
