// What this browser remembers between visits. Some browsers forbid it: then nothing is remembered, and nothing breaks.

export function recall(what: string): string | null {
  try {
    return localStorage.getItem(`drejebog.${what}`)
  } catch {
    return null
  }
}

export function remember(what: string, value: string) {
  try {
    localStorage.setItem(`drejebog.${what}`, value)
  } catch {}
}
