// Alt and a letter: of the keys that work while one writes, no browser has them for itself. On a Mac they write a sign, so the key itself is asked.

/** @param code as `KeyboardEvent.code`, as in 'KeyG' */
export const isAlt = (code: string, event: KeyboardEvent): boolean =>
  event.code === code && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.repeat
