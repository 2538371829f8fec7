// What the moderator is told of the keys, in English.
import type { da } from './keyCount.da.ts'

export const en: typeof da = {
  parts: {
    sending: (count) => `${count} on the way`,
    ready: (count) => `${count} ready`,
    noPhone: (count) => `${count} without a number`,
    noKey: (count) => `${count} without a key`,
    failed: (count) => `${count} did not arrive`,
    unknown: (count) => `${count} uncertain`
  }
}
