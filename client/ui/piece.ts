// How the pieces of the page are fetched, in place of Vite's own way: a browser that has failed to import a file once never tries again, so each
// file is fetched first, and imported when it lies in the browser's cache. What fails can then be asked for again, see insist.ts.

/** For one file over a poor line; one that is swallowed is then asked for again. */
const PATIENCE = 30_000
const fetched = new Map<string, Promise<void>>()

/** Called by what the build makes of each `import(…)`, hence its name (vite.config.ts). @param files the piece's own and those it needs */
export async function __vitePreload<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  await Promise.all(files.map((file) => once(`/${file}`)))
  return load()
}

function once(file: string): Promise<void> {
  const known = fetched.get(file)
  if (known) return known
  const coming = cached(file)
    .then(() => (file.endsWith('.css') ? styled(file) : undefined))
    .catch((error: unknown) => {
      fetched.delete(file)
      throw error
    })
  fetched.set(file, coming)
  return coming
}

async function cached(file: string) {
  const response = await fetch(file, { signal: AbortSignal.timeout(PATIENCE) })
  // built anew since this page was opened: it can be told
  if (response.status === 404) dispatchEvent(new Event('outdated'))
  // a network that answers in the server's place does so with a page
  if (!response.ok || response.headers.get('content-type')?.includes('html')) throw new Error(file)
  await response.arrayBuffer()
}

async function styled(file: string) {
  if (document.querySelector(`link[href="${file}"]`)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = file
  await new Promise<void>((resolve, reject) => {
    link.onload = () => resolve()
    link.onerror = () => {
      link.remove()
      reject(new Error(file))
    }
    document.head.append(link)
  })
}
