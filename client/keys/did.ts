// What was asked for over HTTP is told, and taken back, as what was asked for by a command.
import type { Room } from '../context.ts'
import { sayKeysBeside } from '../messages/keysBeside.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Failed, Stored } from './http.ts'

/** New keys: dropped they were never there. Answers why there are none. */
export function tookIn({ deeds }: Pick<Room, 'deeds'>, answer: Stored | Failed, made: boolean): Told | null {
  if ('fault' in answer) {
    const { fault } = answer
    return () => fault ?? sayKeysBeside().unreachable
  }
  const { keys, unchanged } = answer
  if (keys.length > 0)
    deeds.did(
      () => (made ? sayKeysBeside().told.made(keys.length) : sayKeysBeside().told.stored(keys.length, unchanged)),
      {
        type: 'keys.drop',
        keys
      }
    )
  else deeds.tell(() => (made ? sayKeysBeside().told.madeNone : sayKeysBeside().told.storedNone(unchanged)))
  return null
}
