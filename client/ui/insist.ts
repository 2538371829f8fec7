// Fetches what is needed in the middle of a meeting, perhaps over a bad connection: until it is there.

const SOON = 1000

export async function insist<T>(fetch: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await fetch()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, SOON))
    }
  }
}
