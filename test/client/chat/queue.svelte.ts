// Questions for the chat-watcher's tests, and a queue to work in.
import type { Act } from '../../../client/chat/acts.ts'
import { Desk } from '../../../client/chat/desk.svelte.ts'
import type { Question } from '../../../client/chat/questions.ts'

export const question = (id: string, more: Partial<Question> = {}): Question => ({
  ...{ id, from: id, name: null, practice: null, participant: null, text: id, note: null },
  ...{ kind: 'question', direct: false, reactions: 0, at: 0, state: 'caught', urgent: false },
  ...{ since: 0, by: 'birgit', block: null, back: false, alsoBy: [] },
  ...{ time: null, claimedBy: null, mergedInto: null, sentUp: null },
  ...more
})

/** A queue of these; what is done is kept, `now` puts others in their place. */
export function queue(...first: Question[]) {
  let rows: readonly Question[] = $state.raw(first)
  const done: Act[] = []
  const desk = new Desk({ rows: () => rows, perform: (act) => done.push(act) })
  return {
    desk,
    done,
    now(...others: Question[]) {
      rows = others
      desk.follow()
    }
  }
}
