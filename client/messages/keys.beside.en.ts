// What the key sender's view says beside its list and over it, in English.
import type { da } from './keys.beside.da.ts'
import { en as list } from './keys.en.ts'
import { sending } from './keys.sending.en.ts'
import { taking } from './keys.taking.en.ts'

export const en: typeof da = { ...list, ...sending, ...taking }
