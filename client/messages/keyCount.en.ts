// What the moderator is told of the keys, in English.
import type { da } from './keyCount.da.ts'

export const en: typeof da = {
  have: (have, due) => (have === due && due > 1 ? `All ${due} have their key` : `${have} of ${due} have their key`),
  missing: (count) => `${count} lack it`,
  parts: {
    sending: (count) => `${count} on the way`,
    ready: (count) => `${count} ready`,
    noPhone: (count) => `${count} without a number`,
    noKey: (count) => `${count} without a key`,
    failed: (count) => `${count} did not arrive`,
    unknown: (count) => `${count} uncertain`
  }
}
