// A key in its message, as it goes to somebody.
import type { State } from '../../shared/slices/index.ts'
import { filled, plainSigns, USUAL_TEXT } from '../../shared/slices/keys/text.ts'

/** The message, and whose number it goes to; null without one. */
export function keyText({ keys, participants, meeting }: State, participant: string, key: string) {
  const details = participants.people.find((p) => p.id === participant)?.details ?? null
  const words = { navn: details?.name ?? '', nøgle: key, klynge: keys.cluster ?? meeting.title ?? '' }
  return { text: plainSigns(filled(keys.template ?? USUAL_TEXT, words)), phone: details?.phone ?? null }
}
