// What a batch of commands leads to, each decided on what those before it have led to. Nothing of it counts until it is written.
import { decide, emptiedBy, evolve, forgottenBy, stamped } from '../shared/meeting.ts'
import { isRefusal, refuse } from '../shared/slice.ts'
import { actorOf } from '../shared/slices/board/state.ts'
import type { ParsedCommand, State } from '../shared/slices/index.ts'
import type { Instant } from '../shared/time.ts'
import type { Ack } from '../shared/wire.ts'
import type { Entry } from './log/log.ts'
import type { Scene } from './scene.ts'

export interface Asked {
  commandId: string
  command: ParsedCommand
  /** A member's id, or SCREEN. */
  by: string
}

interface Tools {
  now: () => Instant
  report: (error: unknown) => void
}
export interface Turn {
  /** What is to be written; nothing when all of it was answered before. */
  entries: readonly Entry[]
  /** Where the meeting stands once that is done. */
  scene: Scene
  /** One for each that asked, in their order. */
  answers: Ack[]
}

/** @param known what some of them were answered before: those are not decided again */
export function takeTurn(from: Scene, batch: readonly Asked[], known: ReadonlyMap<string, Ack>, tools: Tools): Turn {
  const answered = new Map(known)
  const entries: Entry[] = []
  let { state, seq } = from
  for (const asked of batch) {
    const { commandId, by } = asked
    if (answered.has(commandId)) continue
    const at = tools.now()
    const outcome = decideOne(state, asked, at, tools)
    const events = isRefusal(outcome) ? [] : outcome
    seq += events.length
    state = stamped(events, { by, at }).reduce(evolve, state)
    const answer: Ack = isRefusal(outcome) ? outcome : { seq }
    answered.set(commandId, answer)
    entries.push({ commandId, by, at, events, answer, forget: forgottenBy(events), empty: emptiedBy(events) })
  }
  return { entries, scene: { state, seq }, answers: batch.map((a) => answered.get(a.commandId) ?? refuse('failed')) }
}

function decideOne(state: State, { by, command, commandId }: Asked, now: Instant, { report }: Tools) {
  const actor = actorOf(state.board, by)
  try {
    return actor ? decide(state, command, { actor, now, commandId }) : refuse('unknown-link')
  } catch (error) {
    report(error) // a fault of ours: one command fails, the meeting goes on
    return refuse('failed')
  }
}
