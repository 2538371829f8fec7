// Next pressed again: never twice from the same item, and never lost because an answer is a moment late.
import { expect, test } from 'vitest'
import type { Room } from '../../client/context.ts'
import { agendaActs } from '../../client/slices/agendaActs.ts'
import type { Command } from '../../shared/slices/index.ts'
import { evening, mette, start } from '../support/evening.ts'
import { oclock } from '../support/given.ts'

const agenda = evening(['16:00', start]).view(mette, oclock('16:10'))
const next = (from: string): Command => ({ type: 'agenda.next', from })

/** What is asked for at »Tjek ind« when Next is pressed while this is on its way. */
function asked(waiting: Command): Command[] {
  const commands: Command[] = []
  const live = { waiting: [{ command: waiting }], views: { agenda }, now: () => oclock('16:10') }
  const deeds = { ask: (command: Command) => commands.push(command) }
  agendaActs({ live, deeds } as unknown as Room).forward()
  return commands
}

test('before the page has moved, it is the same press', () => expect(asked(next('tjek-ind'))).toEqual([]))
test('once the page has moved, it is the next, though the answer has not come', () =>
  expect(asked(next('before-that'))).toEqual([next('tjek-ind')]))
