// When X happens, Y follows: what one slice must do because of another. One level, no chains; same transaction.
import { isOpen } from './slices/breakouts/state.ts'
import type { Event, State } from './slices/index.ts'
import { asksForKey } from './slices/questions/state.ts'

type Rule = (before: State, event: Event) => readonly Event[]

/** Each rule is a sentence about two slices. */
const rules: readonly Rule[] = [
  // who is forgotten is forgotten in the questions too
  ({ questions }, event) =>
    event.type === 'participants.forgotten'
      ? questions
          .filter((q) => q.participant === event.id)
          .map(({ id }) => ({ type: 'questions.forgotten' as const, id }))
      : [],
  // nor is their number kept with what was sent to them
  ({ keys }, event) =>
    event.type === 'participants.forgotten'
      ? keys.messages
          .filter((m) => m.participant === event.id)
          .map(({ id }) => ({ type: 'keys.forgotten' as const, id }))
      : [],
  // nor what they were to be asked
  ({ calls }, event) =>
    event.type === 'participants.forgotten'
      ? calls.rows.filter((c) => c.participant === event.id).map(({ id }) => ({ type: 'calls.forgotten' as const, id }))
      : [],
  // whoever asked for their key in the chat, and has been sent it or has it, is answered
  ({ keys, questions }, event) => {
    const has =
      event.type === 'keys.marked'
        ? event.participant
        : event.type === 'keys.accepted'
          ? keys.messages.find((m) => m.id === event.id)?.participant
          : undefined
    return has === undefined
      ? []
      : questions
          .filter((q) => asksForKey(q) && q.participant === has)
          .map(({ id }) => ({ type: 'questions.answered' as const, id }))
  },
  // and when it turns out that they have not, they are asking again
  ({ keys, questions }, event) => {
    const mark = event.type === 'keys.unmarked' && keys.marks.find((m) => m.participant === event.participant)
    return mark
      ? questions
          .filter((q) => q.participant === mark.participant && q.state === 'answered' && q.since === mark.at)
          .map(({ id, block, urgent, sentUp }) => {
            const to = sentUp === null ? ('caught' as const) : ('flagged' as const)
            return { type: 'questions.putBack' as const, id, to, block, urgent }
          })
      : []
  },
  // when the meeting is over, nobody sits in a room any more
  ({ breakouts }, event) =>
    event.type === 'agenda.finished'
      ? breakouts.rounds
          .filter((round) => !round.dropped && isOpen(round))
          .map(({ id }) => ({ type: 'breakouts.closed' as const, id }))
      : [],
  // nor does anybody need a key
  ({ keys }, event) =>
    event.type === 'agenda.finished' && keys.keys.length > 0 ? [{ type: 'keys.erased' as const }] : []
]

/** What follows from an event, given the state before it. */
export const follow: Rule = (before, event) => rules.flatMap((rule) => rule(before, event))
