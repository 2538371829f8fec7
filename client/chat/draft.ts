// What stood in the line when its page gave way to that of another role: it is there again when one comes back.
import type { Capture } from './capture.svelte.ts'

interface Draft {
  name: string
  text: string
  participant: string | null
}
let kept: Draft | null = null

export function keepDraft({ empty, name, text, whose }: Capture) {
  kept = empty ? null : { name, text, participant: whose ?? null }
}
export function takeDraft(capture: Capture) {
  if (!kept) return
  capture.begin(kept.name, kept.participant)
  capture.text = kept.text
  kept = null
}
