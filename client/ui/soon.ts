// Pieces that nobody waits for: fetched when the page has been shown, in a quiet moment, until they are there.
import { insist } from './insist.ts'

type Views = typeof import('../views/views.ts')

const QUIET = 1000
let quiet: Promise<unknown> | undefined

export async function soon<N extends keyof Views>(name: N): Promise<Awaited<ReturnType<Views[N]>>>
export async function soon(name: keyof Views): Promise<unknown> {
  quiet ??= new Promise((resolve) => setTimeout(resolve, QUIET))
  await quiet
  return insist(async () => (await import('../views/views.ts'))[name]())
}
