// What one can do to the register: each thing one command, how it is told, and the command that takes it back.
import { nanoid } from 'nanoid'
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayRegister } from '../messages/register.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Told as Line } from './addLine.ts'
import { type Change, textOf, type Written } from './fields.ts'
import type { Row } from './people.ts'
import { columnName, wordOf } from './words.ts'

/** The answer to a press: null when it was done, else why it was not. */
export type Outcome = Promise<Told | null>
export type RegisterActs = ReturnType<typeof registerActs>
export type ImportRow = Extract<Command, { type: 'participants.import' }>['rows'][number]
type Named = Pick<Row, 'id' | 'name'>

export function registerActs({ deeds }: Pick<Room, 'deeds'>) {
  const words = () => sayRegister().told

  return {
    edit(row: Row, field: Written, { techCheck, ...said }: Change): Outcome {
      if (techCheck !== undefined) {
        const checked = (result: Row['techCheck']): Command => ({ type: 'participants.techCheck', id: row.id, result })
        const told = () => words().checked(row.name, sayRegister().techChecks[techCheck])
        return deeds.askHere(checked(techCheck), told, checked(row.techCheck))
      }
      return deeds.askHere({ type: 'participants.edit', id: row.id, ...said }, toldOf(row, field, said), {
        type: 'participants.edit',
        id: row.id,
        [field]: row[field]
      })
    },
    /** The id, so that one can see it among the others, and how it went. */
    add(person: Line) {
      const id = nanoid()
      const command: Command = { type: 'participants.add', id, admit: false, ...person }
      const undo: Command = { type: 'participants.remove', id }
      return { id, answer: deeds.askHere(command, () => words().added(person.name), undo) }
    },
    remove: ({ id, name }: Named): Outcome =>
      deeds.askHere({ type: 'participants.remove', id }, () => words().removed(name), {
        type: 'participants.restore',
        id
      }),
    restore: ({ id, name }: Named) =>
      deeds.ask({ type: 'participants.restore', id }, () => words().restored(name), {
        type: 'participants.remove',
        id
      }),
    /** For good. */
    forget: ({ id }: Named) => deeds.ask({ type: 'participants.forget', id }, () => words().forgot, null),
    /** @param id of the import, to undo it by */
    take: (id: string, rows: ImportRow[], added: number, edited: number): Outcome =>
      deeds.askHere({ type: 'participants.import', id, rows }, () => words().imported(added, edited), {
        type: 'participants.undoImport',
        import: id
      }),
    undoImport: (id: string) =>
      deeds.ask({ type: 'participants.undoImport', import: id }, () => words().undidImport, null)
  }
}

function toldOf(row: Row, field: Written, said: Change): Told {
  const after = { ...row, ...said }
  if (field === 'noCall') return () => sayRegister().told.noCall(row.name, after.noCall === true)
  if (field === 'name') return () => sayRegister().told.named(row.name, after.name)
  const value = textOf(after, field)
  return () => sayRegister().told.edited(columnName(field), row.name, field === 'notes' ? '…' : wordOf(field, value))
}
