// A key on its way: asked for, begun by one server, accepted, refused or in doubt, and what the network tells afterwards.
import { inLot } from '../../lots.ts'
import { refuse } from '../../slice.ts'
import type { Around, Of, Outcome } from './decide.ts'
import type { KeysEvent } from './messages.ts'
import type { Keys, MessageState } from './state.ts'
import { type Task, tasksOf } from './tasks.ts'

/** Those who cannot be sent to are passed over, as long as there is somebody who can; whoever has had it has it already. */
export function send(keys: Keys, command: Of<'keys.send'>, { commandId, meeting }: Around): Outcome {
  if (meeting.agenda.status === 'finished') return refuse('finished')
  const wanted = new Set(command.participants)
  const tasks = tasksOf(keys, meeting).filter((t) => wanted.has(t.participant.id))
  const to = tasks.filter((t) => maySend(t, command.again))
  if (to.length > 0) return to.flatMap((task, n) => queued(task, inLot(commandId, n)))
  if (tasks.length === 0) return refuse('no-such-participant')
  const lacking = tasks.find(({ state }) => state === 'no-key' || state === 'no-phone')
  if (lacking) return refuse(lacking.state, { participant: lacking.participant.id })
  return command.again && tasks.some((t) => !t.key) ? refuse('no-key') : []
}

/** What was refused has not gone anywhere; where it may have arrived one has to say that it is to be sent again. */
function maySend({ state, key, participant }: Task, again: boolean): boolean {
  if (!key || !participant.details?.phone) return false
  return state === 'ready' || state === 'failed' || (again && state !== 'sending' && state !== 'exempt')
}

const queued = ({ participant, key }: Task, id: string): KeysEvent[] =>
  key && participant.details?.phone
    ? [
        {
          type: 'keys.queued',
          ...{ id, participant: participant.id, key: key.id, personal: { phone: participant.details.phone } }
        }
      ]
    : []

export function stop({ messages }: Keys, { reason = null }: { reason?: string | null | undefined }): Outcome {
  const ids = messages.filter((m) => m.state === 'queued').map((m) => m.id)
  return ids.length > 0 ? [{ type: 'keys.stopped', ids, reason }] : []
}

const found = (keys: Keys, id: string) => keys.messages.find((m) => m.id === id)

/** Of two who begin the same, one has it. */
export function begin(keys: Keys, { message: id }: Of<'keys.begin'>): Outcome {
  const state = found(keys, id)?.state
  if (state === undefined) return refuse('no-such-message')
  return state === 'queued' ? [{ type: 'keys.begun', id }] : refuse('not-queued', { state })
}

/** What comes late is still the truth: a doubt may be settled, and what was delivered stays so. */
export function settle(keys: Keys, { message: id, outcome, reason = null }: Of<'keys.settle'>): Outcome {
  const state = found(keys, id)?.state
  if (state === undefined) return refuse('no-such-message')
  const open: readonly MessageState[] = outcome === 'unknown' ? ['sending'] : ['sending', 'unknown']
  if (!open.includes(state)) return []
  if (outcome === 'accepted') return [{ type: 'keys.accepted', id }]
  return [{ type: outcome === 'refused' ? 'keys.refused' : 'keys.doubted', id, reason }]
}

/** Reports come twice, and in any order: delivered once is delivered. */
export function report(keys: Keys, { message: id, delivered, reason = null }: Of<'keys.report'>): Outcome {
  const state = found(keys, id)?.state
  if (state === undefined) return refuse('no-such-message')
  if (state === 'delivered' || state === 'queued' || state === 'stopped') return []
  if (delivered) return [{ type: 'keys.delivered', id }]
  return state === 'failed' ? [] : [{ type: 'keys.undelivered', id, reason }]
}
