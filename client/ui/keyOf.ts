// Keys to be declared: those that do what can be done about the chosen row, and those that are only told of.
import type { Key } from './keys.svelte.ts'

interface Act {
  key: string
  run: () => void
}

/** @param acts what can be done about it just now */
export const keyOf =
  (acts: () => readonly Act[]) =>
  (key: string, label: string, bar?: string): Key => {
    const found = () => acts().find((act) => act.key === key)
    return { key, label, ...(bar && { bar }), run: () => found()?.run(), when: () => found() !== undefined }
  }

/** It is pressed elsewhere. */
export const shown = (key: string, label: string, bar?: string): Key => ({
  ...{ key, label, ...(bar && { bar }) },
  run: () => {},
  when: () => false,
  elsewhere: true
})
