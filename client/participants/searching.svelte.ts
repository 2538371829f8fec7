// The search for people, for views whose first look needs none: fetched after that; until it has come nothing is found.
import { insist } from '../ui/insist.ts'
import type { Search, Searchable } from './search.ts'

let fetched = $state.raw<typeof import('./search.ts')>()
let comes = () => {}
/** For what was pressed before anything could be found. */
export const searchCame = new Promise<void>((resolve) => (comes = resolve))
export const canSearch = (): boolean => fetched !== undefined

export async function fetchSearch(): Promise<void> {
  fetched ??= await insist(() => import('./search.ts'))
  comes()
}

/** Reactive: finds when it can. */
export const searchIn = (people: readonly Searchable[]): Search => fetched?.makeSearch(people) ?? (() => [])
