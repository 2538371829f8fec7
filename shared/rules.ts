// When X happens, Y follows: what one slice must do because of another. One level, no chains; same transaction.
import type { Event, State } from './slices/index.ts'

type Rule = (before: State, event: Event) => readonly Event[]

/** Each rule is a sentence about two slices. */
const rules: readonly Rule[] = [
  // who is forgotten is forgotten in the questions too
  ({ questions }, event) =>
    event.type === 'participants.forgotten'
      ? questions
          .filter((q) => q.participant === event.id)
          .map(({ id }) => ({ type: 'questions.forgotten' as const, id }))
      : []
]

/** What follows from an event, given the state before it. */
export const follow: Rule = (before, event) => rules.flatMap((rule) => rule(before, event))
