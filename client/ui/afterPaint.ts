// Fetches what is not needed for the first look at a page: once that has been painted, and until it is there.
import { insist } from './insist.ts'

/** A page nobody looks at is not painted. */
const AT_LATEST = 500
let look: Promise<unknown> = Promise.resolve()
let painted: Promise<unknown> | undefined

/** The first look is not complete until this is there. */
export function firstLook<T>(piece: Promise<T>): Promise<T> {
  look = Promise.all([look, piece])
  return piece
}

export async function afterPaint<T>(fetch: () => Promise<T>): Promise<T> {
  painted ??= look.then(framed)
  await painted
  return insist(fetch)
}

const framed = () =>
  new Promise<void>((resolve) => {
    // the first frame shows it, in the second it has been shown
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)))
    setTimeout(resolve, AT_LATEST)
  })
