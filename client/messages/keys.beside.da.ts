// What the key sender's view says beside its list and over it, in Danish: all that the list says too.
import { da as list } from './keys.da.ts'
import { sending } from './keys.sending.da.ts'
import { taking } from './keys.taking.da.ts'

export const da = { ...list, ...sending, ...taking }
