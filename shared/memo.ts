// Remembers what has been worked out from a text, up to a number of texts: the same answers, sooner.

type Memo<T> = (key: string, make: () => T) => T

/** Goes when whoever holds it goes. */
export function remembering<T>(most: number, known = new Map<string, { value: T }>()): Memo<T> {
  return (key, make) => {
    const found = known.get(key)
    if (found) return found.value
    // full is rare: to begin anew costs less than to keep count of what was used when
    if (known.size >= most) known.clear()
    const value = make()
    known.set(key, { value })
    return value
  }
}

const lasting: Map<string, unknown>[] = []

/** For as long as the process runs, or until it is told to forget. */
export function rememberingForLong<T>(most: number): Memo<T> {
  const known = new Map<string, { value: T }>()
  lasting.push(known)
  return remembering(most, known)
}

/** What is remembered are names and numbers: call this when somebody is to be forgotten, or a meeting erased. */
export const forgetRemembered = (): void => {
  for (const known of lasting) known.clear()
}
