// What one can do about a signal: send it, say that one has seen it, take it back; and what undoes each.
import { nanoid } from 'nanoid'
import type { Role } from '../../shared/slice.ts'
import type { ReadySignal, Receiver } from '../../shared/slices/signals/state.ts'
import type { Room } from '../context.ts'
import { saySignals } from '../messages/signals.ts'
import { callName } from '../ui/people.ts'
import { type Row, wordsOf } from './rows.ts'

type Asks = Pick<Room, 'deeds'>

export interface Said {
  as: Role
  to: Receiver
  ready?: ReadySignal
  text?: string
}

/** Answers whether it was sent. */
export function send({ deeds }: Asks, said: Said): Promise<boolean> {
  const id = nanoid()
  const told = () => saySignals().told.sent(wordsOf(said), saySignals().receivers[said.to])
  return deeds.ask({ type: 'signals.send', ...said }, told, { type: 'signals.withdraw', id }, { id })
}

export function acknowledge({ deeds, live }: Pick<Room, 'deeds' | 'live'>, { id, by }: Row): void {
  const told = () => saySignals().told.acknowledged(callName(live, by))
  void deeds.ask({ type: 'signals.acknowledge', id }, told, { type: 'signals.unacknowledge', id })
}

export function withdraw({ deeds }: Asks, row: Row): void {
  const told = () => saySignals().told.withdrew(wordsOf(row))
  void deeds.ask({ type: 'signals.withdraw', id: row.id }, told, { type: 'signals.restore', id: row.id })
}
