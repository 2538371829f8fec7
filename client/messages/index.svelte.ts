// Every sentence on screen, in the chosen language. Danish comes with the page; English is fetched when asked for.
import { recall, remember } from '../ui/memory.ts'
import { da } from './da.ts'

export type Messages = typeof da
export type Language = 'da' | 'en'

let spoken: { language: Language; messages: Messages } = $state.raw({ language: 'da', messages: da })

/** The sentences. Reactive: what is shown follows the language. */
export const say = (): Messages => spoken.messages
export const language = (): Language => spoken.language

export async function speak(language: Language) {
  const messages = language === 'en' ? (await import('./en.ts')).en : da
  spoken = { language, messages }
  document.documentElement.lang = language
  remember('language', language)
}

/** As it was last chosen here. */
export async function restoreLanguage() {
  if (recall('language') === 'en') await speak('en')
}
