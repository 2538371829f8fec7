// What has been put right about a question: who wrote it, what was written, or both.
import type { Capture } from './capture.svelte.ts'
import { askerOf, type Question } from './questions.ts'

export interface Mended {
  from?: string
  /** Whose it is; left out, the name is looked up in the register. */
  participant?: string | null
  text?: string
}

/** Only what differs. */
export const mendedIn = (question: Question, typed: Pick<Capture, 'name' | 'text' | 'whose'>): Mended => ({
  ...whoIn(question, typed),
  ...(typed.text.trim() !== question.text && { text: typed.text.trim() })
})

function whoIn(question: Question, { name, whose }: Pick<Capture, 'name' | 'whose'>): Mended {
  const from = name.trim()
  if (from === askerOf(question) && (whose ?? null) === question.participant) return {}
  if (whose) return { participant: whose }
  if (from === question.from) return { participant: null }
  return { from, ...(whose === null && { participant: null }) }
}
