// What this browser remembers between visits, or a tab until it is closed. Some browsers forbid it: then nothing is remembered, and nothing breaks.

const shelf = (tab: boolean): Storage => (tab ? sessionStorage : localStorage)

export function recall(what: string, tab = false): string | null {
  try {
    return shelf(tab).getItem(`drejebog.${what}`)
  } catch {
    return null
  }
}

export function remember(what: string, value: string, tab = false) {
  try {
    shelf(tab).setItem(`drejebog.${what}`, value)
  } catch {}
}
