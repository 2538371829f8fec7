// What was asked for over HTTP is told, and taken back, as what was asked for by a command.
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayKeys } from '../messages/keys.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Failed, Stored } from './http.ts'

export function did({ live, deeds }: Pick<Room, 'live' | 'deeds'>, told: Told, undo: Command | null) {
  deeds.done = [...deeds.done, { at: live.now(), told, undo }]
}

/** New keys: dropped they were never there. Answers why there are none. */
export function tookIn(room: Pick<Room, 'live' | 'deeds'>, answer: Stored | Failed, made: boolean): Told | null {
  if ('fault' in answer) {
    const { fault } = answer
    return () => fault ?? sayKeys().unreachable
  }
  const { keys, unchanged } = answer
  if (keys.length > 0)
    did(room, () => (made ? sayKeys().told.made(keys.length) : sayKeys().told.stored(keys.length, unchanged)), {
      type: 'keys.drop',
      keys
    })
  else room.deeds.tell(() => (made ? sayKeys().told.madeNone : sayKeys().told.storedNone(unchanged)))
  return null
}
