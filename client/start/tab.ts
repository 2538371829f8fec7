// What this tab remembers until it is closed. Where the browser forbids it, until the page is left.
const here = new Map<string, string>()

export function recallHere(what: string): string | null {
  try {
    return sessionStorage.getItem(`drejebog.${what}`)
  } catch {
    return here.get(what) ?? null
  }
}

export function rememberHere(what: string, value: string) {
  try {
    sessionStorage.setItem(`drejebog.${what}`, value)
  } catch {
    here.set(what, value)
  }
}

export function forgetHere(what: string) {
  here.delete(what)
  try {
    sessionStorage.removeItem(`drejebog.${what}`)
  } catch {}
}
