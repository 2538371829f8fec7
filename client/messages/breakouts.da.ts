// Everything about the groups, in Danish.
import { deeds } from './breakouts.deeds.da.ts'

export const da = {
  ...deeds,
  title: 'Grupper',
  group: (number: number) => `Gruppe ${number}`,
  /** In the middle of a sentence. */
  inGroup: (number: number) => `gruppe ${number}`
}
