// What the moderator can do about a question: the command, how it is told, and the command that takes it back.
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../context.ts'
import { sayFromChat } from '../messages/fromChat.ts'
import type { Told } from '../ui/deeds.svelte.ts'
import type { Row } from './questionPiles.ts'
import { byOthers } from './questionsLesson.ts'

type Move = Extract<Command, { type: 'questions.ask' | 'questions.answer' | 'questions.park' | 'questions.putBack' }>
export type QuestionActs = ReturnType<typeof questionActs>

const isMove = (command: Command): command is Move =>
  ['questions.ask', 'questions.answer', 'questions.park', 'questions.putBack'].includes(command.type)

function whereTo(command: Move): Row['state'] {
  switch (command.type) {
    case 'questions.ask':
      return 'asked'
    case 'questions.answer':
      return 'answered'
    case 'questions.park':
      return 'parked'
    case 'questions.putBack':
      return command.to
  }
}

/** As the register knows them, else as the chat shows them. */
export const nameOf = ({ name, from }: Pick<Row, 'name' | 'from'>): string => name ?? (from || sayFromChat().nobody)

export function questionActs({ live, deeds }: Pick<Room, 'live' | 'deeds'>) {
  const pressed = ({ id }: Row) =>
    live.waiting.flatMap(({ command }) => (isMove(command) && command.id === id ? command : []))
  const isOnTheWay = (row: Row) => pressed(row).length > 0
  /** Where it will be once what was pressed is done. */
  function goesTo(row: Row): Row['state'] {
    const last = pressed(row).at(-1)
    return last ? whereTo(last) : row.state
  }

  function move(row: Row, command: Move, told: Told) {
    const [from, to] = [goesTo(row), whereTo(command)]
    // pressed twice; but what is parked can be parked to another item
    if (from === to && (to !== 'parked' || isOnTheWay(row))) return
    const undo: Command = { type: 'questions.putBack', id: row.id, from: to, to: from, block: row.block }
    void deeds.ask(command, told, undo, { others: () => byOthers(live, row.id, to) })
  }

  return {
    isOnTheWay,
    ask(row: Row) {
      move(row, { type: 'questions.ask', id: row.id }, () => sayFromChat().told.asked(nameOf(row)))
    },
    answer(row: Row) {
      move(row, { type: 'questions.answer', id: row.id }, () => sayFromChat().told.answered(nameOf(row)))
    },
    /** @param block until it begins; null is just later */
    park(row: Row, block: string | null) {
      const title = () => live.views.agenda?.blocks.find((b) => b.id === block)?.title ?? null
      const told = () => sayFromChat().told.parked(nameOf(row), title())
      move(row, { type: 'questions.park', id: row.id, block }, told)
    },
    /** Back among what is to be asked. */
    raise(row: Row) {
      const { id, state, block } = row
      move(row, { type: 'questions.putBack', id, from: state, to: 'flagged', block }, () =>
        sayFromChat().told.raised(nameOf(row))
      )
    }
  }
}
