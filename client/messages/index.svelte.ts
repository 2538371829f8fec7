// Every sentence on screen, in the chosen language. Danish comes with each page; English is fetched when asked for.
import { insist } from '../ui/insist.ts'
import { recall, remember } from '../ui/memory.ts'
import { da } from './da.ts'

export type Messages = typeof da
export type Language = 'da' | 'en'
/** The sentences themselves are not here until English is chosen. */
type English = typeof import('./english.ts')

const SOON = 3000
let english = $state.raw<English | null>(null)

/** One page's sentences. Reactive: what is shown follows the language. */
export const said =
  <N extends keyof English>(page: N, da: English[N]) =>
  (): English[N] =>
    english ? english[page] : da

export const say = said('page', da)
export const language = (): Language => (english ? 'en' : 'da')

export async function speak(language: Language) {
  remember('language', language)
  english = language === 'en' ? await insist(() => import('./english.ts')) : null
  document.documentElement.lang = language
}

/** As it was last chosen here; a page that cannot have its English soon begins without. */
export async function restoreLanguage() {
  if (recall('language') === 'en') await Promise.race([speak('en'), new Promise((go) => setTimeout(go, SOON))])
}
