// What one can do about somebody's key: each thing one command, how it is told, and the command that takes it back, where there is one.
import type { Command, Views } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayKeys } from '../messages/keys.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import { type Ask, markOf, type Row } from './people.ts'

type Question = Views['questions']['rows'][number]

/** A thing to be done; what has left the house cannot be undone. */
export interface Act {
  command: Command
  told: Told
  undo: Command | null
}

const told = () => sayKeys().told

export const send = (rows: readonly Row[], again = false): Act => ({
  command: { type: 'keys.send', participants: rows.map((row) => row.id), again },
  told: () => (rows.length === 1 ? told().sentOne(rows[0]?.name ?? '') : told().sent(rows.length)),
  undo: null
})

export const stop = (): Act => ({ command: { type: 'keys.stop' }, told: () => told().stopped, undo: null })

/** The same again takes it back. */
export function mark(row: Row, how: 'by-hand' | 'confirmed'): Act {
  const was = markOf(row)
  const now = row.state === how ? null : how
  return {
    command: { type: 'keys.mark', participant: row.id, how: now },
    told: () => (now === null ? told().unmarked(row.name) : told().marked[now](row.name)),
    undo: { type: 'keys.mark', participant: row.id, how: was }
  }
}

export function exempt(row: Row): Act {
  const is = row.state === 'exempt'
  return {
    command: { type: 'keys.exempt', participant: row.id, exempt: !is },
    told: () => (is ? told().due : told().exempt)(row.name),
    undo: { type: 'keys.exempt', participant: row.id, exempt: is }
  }
}

export const renumber = (row: Row, phone: string | null): Act => ({
  command: { type: 'participants.edit', id: row.id, phone },
  told: () => told().numbered(row.name),
  undo: { type: 'participants.edit', id: row.id, phone: row.phone }
})

/** Somebody nobody knows asked for theirs, and it has been seen to. */
export const settle = (ask: Ask, question: Question | undefined): Act => ({
  command: { type: 'questions.answer', id: ask.id },
  told: () => told().settled(ask.from),
  undo: question
    ? { type: 'questions.putBack', id: ask.id, from: 'answered', to: question.state, block: question.block }
    : null
})

interface Words {
  /** Null for the usual text. */
  template: string | null
  /** Null for the meeting's title. */
  cluster: string | null
}
export const word = (now: Words, before: Words): Act => ({
  command: { type: 'keys.word', ...now },
  told: () => told().worded,
  undo: { type: 'keys.word', ...before }
})

/** For good. */
export const erase = (): Act => ({ command: { type: 'keys.erase' }, told: () => told().erased, undo: null })

export const perform = ({ deeds }: Pick<Room, 'deeds'>, { command, told, undo }: Act): Promise<boolean> =>
  deeds.ask(command, told, undo)
