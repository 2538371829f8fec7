// The answers one may give about the chosen question: until when it is parked, or which it is the same as.
import { sayChat } from '../messages/chat.ts'
import { merge, park } from './acts.ts'
import type { Desk } from './desk.svelte.ts'
import { askerOf, type Question } from './questions.ts'

export interface Choice {
  id: string
  /** The digit that takes it. */
  digit: string
  label: string
  detail: string | null
  /** It is likely this one. */
  likely: boolean
  run: () => void
}

export function choices(desk: Desk): Choice[] {
  const { chosen, asking } = desk
  if (!chosen) return []
  if (asking === 'park') return times(desk, chosen)
  return asking === 'merge' ? twins(desk, chosen) : []
}

/** Later is 0, the blocks are 1, 2 … in their order. */
const times = (desk: Desk, question: Question): Choice[] =>
  desk.laters.map((block, i) => ({
    id: block?.id ?? 'later',
    digit: String(i),
    label: block?.title ?? sayChat().ask.later,
    ...{ detail: null, likely: false },
    run: () => desk.do(park(question, block))
  }))

const twins = (desk: Desk, question: Question): Choice[] =>
  desk.candidates.map((other, i) => ({
    id: other.id,
    digit: String(i + 1),
    label: other.text,
    detail: askerOf(other) || sayChat().nobody,
    likely: desk.resembles(question, other),
    run: () => desk.do(merge(question, other))
  }))
