// What the moderator can do about whom to call upon: the command, how it is told, and the command that takes it back.
import { nanoid } from 'nanoid'
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayCalls } from '../messages/calls.ts'
import { say } from '../messages/index.svelte.ts'
import { byOthers } from '../slices/callsLesson.ts'
import type { Person, Row } from './line.ts'

export type CallActs = ReturnType<typeof callActs>
type Give = Extract<Command, { type: 'calls.call' }>

export function callActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>) {
  const told = () => sayCalls().told
  const rows = () => live.views.calls?.rows ?? []
  const nameOf = (id: string) => rows().find((r) => r.id === id)?.name ?? say().somebody
  /** Whoever stands there has been planned or drawn, though the answer to that press may come a moment later. */
  const isDone = ({ type }: Command) => type === 'calls.plan' || type === 'calls.pick'
  const pressed = (id: string) =>
    live.waiting.flatMap(({ command }) =>
      command.type.startsWith('calls.') && 'id' in command && command.id === id && !isDone(command) ? command : []
    )
  const isOnTheWay = ({ id }: Row) => pressed(id).length > 0
  /** Who will have the floor once what was pressed is done. */
  function speaks(): string | null {
    const given = live.waiting.flatMap(({ command }): Give[] => (command.type === 'calls.call' ? [command] : []))
    return given.at(-1)?.id ?? live.views.calls?.floor ?? null
  }
  /** To be done with whoever is being given the floor is no second press of the same. */
  const isSettling = ({ id }: Row) => pressed(id).some(({ type }) => type !== 'calls.call')

  return {
    isOnTheWay,
    /** Who has the floor, or is being given it. */
    speaker: () => rows().find((row) => row.id === speaks()) ?? null,
    give(row: Row) {
      if (isOnTheWay(row)) return
      const undo: Command = { type: 'calls.putBack', id: row.id, from: 'called', to: 'planned' }
      void deeds.ask({ type: 'calls.call', id: row.id, seen: speaks() }, () => told().gave(row.name), undo, {
        others: () => byOthers(live, row.id, 'called')
      })
    },
    settle(row: Row, to: 'answered' | 'passed') {
      // whoever the floor is taken from by another's call has answered with that
      if (isSettling(row) || (to === 'answered' && speaks() !== row.id)) return
      const undo: Command = { type: 'calls.putBack', id: row.id, from: to, to: 'called' }
      const type = to === 'answered' ? 'calls.answer' : 'calls.pass'
      void deeds.ask({ type, id: row.id }, () => told()[to](row.name), undo, {
        others: () => byOthers(live, row.id, to)
      })
    },
    /** Draws somebody, or somebody else than this one; answers who, null when nobody was. */
    async draw(instead: Row | null = null): Promise<Row | null> {
      const id = nanoid()
      const [seed = 0] = crypto.getRandomValues(new Int32Array(1))
      const command: Command = { type: 'calls.pick', id, seed, ...(instead && { instead: instead.id }) }
      const undo: Command = instead
        ? { type: 'calls.restore', id: instead.id, instead: id }
        : { type: 'calls.remove', id }
      const tell = () => (instead ? told().drewAnother(nameOf(id), instead.name) : told().drew(nameOf(id)))
      const done = await deeds.ask(command, tell, undo)
      return done ? (rows().find((r) => r.id === id) ?? null) : null
    },
    /** The next to be called. */
    add({ id: participant, name }: Person) {
      const id = nanoid()
      const block = live.views.agenda?.current ?? null
      void deeds.ask({ type: 'calls.plan', id, participant, block, after: null }, () => told().planned(name), {
        type: 'calls.remove',
        id
      })
    },
    remove(row: Row) {
      void deeds.ask({ type: 'calls.remove', id: row.id }, () => told().removed(row.name), {
        type: 'calls.restore',
        id: row.id
      })
    }
  }
}
