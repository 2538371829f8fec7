// What one can do to the calls of an item beforehand: each thing one command, how it is told, and the command that takes it back.
import { nanoid } from 'nanoid'
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayCalls } from '../messages/calls.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Person } from './line.ts'
import { afterFor, type Planned } from './planned.ts'

/** The answer to a press: null when it was done, else why it was not. */
type Outcome = Promise<Told | null>
export type PlanActs = ReturnType<typeof planActs>

/** @param block whose calls they are */
export function planActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>, block: () => { id: string; title: string }) {
  const told = () => sayCalls().told
  const all = () => live.views.calls?.rows ?? []

  return {
    /** The id, so that one can go on to the question. */
    add({ id: participant, name }: Person): { id: string; answer: Outcome } {
      const id = nanoid()
      const { id: of, title } = block()
      const command: Command = { type: 'calls.plan', id, participant, block: of }
      const answer = deeds.askHere(command, () => told().plannedFor(name, title), { type: 'calls.remove', id })
      return { id, answer }
    },
    ask({ id, name, question }: Planned, to: string): Outcome {
      if (to === question) return Promise.resolve(null)
      return deeds.askHere({ type: 'calls.edit', id, question: to }, () => told().asked(name), {
        type: 'calls.edit',
        id,
        question
      })
    },
    /** To this place among those of the item. */
    move({ id, name }: Planned, own: readonly Planned[], to: number): Outcome {
      const at = own.findIndex((row) => row.id === id)
      if (to < 0 || to > own.length - 1 || to === at) return Promise.resolve(null)
      const was = all()[all().findIndex((row) => row.id === id) - 1]?.id ?? null
      return deeds.askHere({ type: 'calls.move', id, after: afterFor(all(), own, id, to) }, () => told().moved(name), {
        type: 'calls.move',
        id,
        after: was
      })
    },
    remove({ id, name }: Planned): Outcome {
      return deeds.askHere({ type: 'calls.remove', id }, () => told().removed(name), { type: 'calls.restore', id })
    }
  }
}
