// Questions for the chat-watcher's tests, a queue to work in, and a pasted chat to choose from.
import type { Act } from '../../../client/chat/acts.ts'
import { Desk } from '../../../client/chat/desk.svelte.ts'
import type { Later } from '../../../client/chat/later.ts'
import { plainMessages } from '../../../client/chat/messages.ts'
import { Paste } from '../../../client/chat/paste.svelte.ts'
import type { Question } from '../../../client/chat/questions.ts'
import type { Command } from '../../../shared/slices/index.ts'

export const question = (id: string, more: Partial<Question> = {}): Question => ({
  ...{ id, from: id, name: null, practice: null, participant: null, text: id, note: null },
  ...{ kind: 'question', direct: false, reactions: 0, at: 0, state: 'caught', urgent: false },
  ...{ since: 0, by: 'birgit', block: null, back: false, alsoBy: [] },
  ...{ time: null, claimedBy: null, mergedInto: null, sentUp: null },
  ...more
})

/** A queue of these; what is done is kept, `now` puts others in their place, `laters` may be parked to. */
export function queue(...first: Question[]) {
  let rows: readonly Question[] = $state.raw(first)
  const laters: Later[] = [null]
  const done: Act[] = []
  const desk = new Desk({ rows: () => rows, laters: () => [...laters], perform: (act) => done.push(act) })
  return {
    desk,
    done,
    laters,
    now(...others: Question[]) {
      rows = others
      desk.follow()
    }
  }
}

export const reads = (text: string) => async () => ({ messages: plainMessages(text), byLine: true })
/** A chat pasted where these have been caught; what is done is kept, and stands for what has been pressed. */
export async function pasteAmong(first: readonly Question[], ...texts: string[]) {
  let rows = $state.raw(first)
  let pressed: readonly Command[] = $state.raw([])
  const done: Act[] = []
  const perform = (act: Act) => done.push(act)
  const paste = new Paste({ rows: () => rows, pressed: () => pressed, perform, read: reads(texts.join('\n')) })
  await paste.piece('x')
  return {
    paste,
    done,
    caught: () => paste.lines.map((line) => line.caught),
    now: (...others: Question[]) => (rows = others),
    waits: (...acts: Act[]) => (pressed = acts.map((act) => act.command))
  }
}
