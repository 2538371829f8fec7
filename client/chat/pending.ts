// Which questions the presses are about that have not been answered.
import type { Command } from '../../shared/slices/index.ts'
import { isOurs } from '../slices/questionsLesson.ts'

/** What they are about to catch. */
export const catching = (pressed: readonly Command[]) =>
  pressed.flatMap((command) => {
    if (command.type === 'questions.catchMany') return command.rows
    return command.type === 'questions.catch' ? [command] : []
  })

/** The one it is about; none for what catches many, or is about something else. */
export const aboutOf = (command: Command): string | null =>
  isOurs(command) && command.type !== 'questions.catchMany' ? (command.id ?? null) : null

export const pending = (pressed: readonly Command[]): ReadonlySet<string> =>
  new Set(pressed.flatMap((command) => aboutOf(command) ?? []))
