// Every sentence on screen, in the chosen language. Danish comes with each page; English is fetched when asked for.
import { recall, remember } from '../ui/memory.ts'
import { da } from './da.ts'

export type Messages = typeof da
export type Language = 'da' | 'en'
/** The sentences themselves are not here until English is chosen. */
type English = typeof import('./english.ts')

let english = $state.raw<English | null>(null)

/** One page's sentences. Reactive: what is shown follows the language. */
export const said =
  <N extends keyof English>(page: N, da: English[N]) =>
  (): English[N] =>
    english ? english[page] : da

export const say = said('page', da)
export const language = (): Language => (english ? 'en' : 'da')

export async function speak(language: Language) {
  english = language === 'en' ? await import('./english.ts') : null
  document.documentElement.lang = language
  remember('language', language)
}

/** As it was last chosen here. */
export async function restoreLanguage() {
  if (recall('language') === 'en') await speak('en')
}
