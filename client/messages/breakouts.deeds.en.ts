// What was done about the groups, what waits to be done, and why something was not, in English.
import type { deeds as da } from './breakouts.deeds.da.ts'

export const deeds: typeof da = {
  told: {
    moved: (name: string, group: string) => `you moved ${name} to ${group}`,
    takenOut: (name: string) => `you took ${name} out of the group`
  }
}
