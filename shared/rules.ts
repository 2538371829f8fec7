// When X happens, Y follows: what one slice must do because of another. One level, no chains; same transaction.
import type { Event, State } from './slices/index.ts'

type Rule = (before: State, event: Event) => readonly Event[]

/** Each rule is a sentence about two slices; the agenda and the board have none between them yet. */
const rules: readonly Rule[] = []

/** What follows from an event, given the state before it. */
export const follow: Rule = (before, event) => rules.flatMap((rule) => rule(before, event))
