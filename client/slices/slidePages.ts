// The pages of a cue as they are written: 7, or 7–8; and whether there is anything to show at all.
import type { Views } from '../../shared/slices/index.ts'

/** Null for none. */
export const pagesText = ({ from, to }: { from: number | null; to: number | null }): string | null =>
  from === null ? null : to === null || to === from ? `${from}` : `${from}–${to}`

/** Where nobody is to show slides and none are to be shown, there is nothing to ask for; nor when all is over. */
export function hasSlides({ slides, board, agenda }: Partial<Views>): boolean {
  if (!slides || agenda?.status === 'finished') return false
  const holders = board?.rows.some((m) => !m.removed && m.roles.includes('slides')) ?? false
  return holders || slides.pages != null || (slides.cues?.some((c) => c.from !== null) ?? false)
}
