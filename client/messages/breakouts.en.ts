// Everything about the groups, in English.
import type { da } from './breakouts.da.ts'
import { deeds } from './breakouts.deeds.en.ts'

export const en: typeof da = {
  ...deeds,
  title: 'Groups',
  group: (number: number) => `Group ${number}`,
  inGroup: (number: number) => `group ${number}`
}
