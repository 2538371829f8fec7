// What has been written in the rehearsal's chat already, made up: some of it is before the moderator, some waits for the watcher.
import { nanoid } from 'nanoid'
import { parseCommand } from '../../shared/meeting.ts'
import type { Command } from '../../shared/slices/index.ts'
import type { Room } from '../room.ts'

type Caught = Omit<Extract<Command, { type: 'questions.catch' }>, 'type'>

const written: readonly Caught[] = [
  { from: 'Inger Dahl', text: 'Vi kan ikke se Karens dias. Kan I vente lidt?', flag: true, urgent: true },
  { from: 'Kirsten Bjerre', text: 'Er vikarernes recepter talt med i praksis’ tal?', flag: true },
  { from: 'Helle Dyhr', text: 'Kan vi få dias tilsendt bagefter?' },
  { from: 'Finn Bøgh', text: 'Er tallene pr. læge eller pr. praksis?' },
  { from: 'Torben Lyng', text: 'Hvilken periode dækker graferne?' },
  { from: 'Poul Skov', text: 'Lyden falder ud hos mig hele tiden', kind: 'help' },
  { from: 'Gitte Falk', text: 'Jeg har ikke fået nogen nøgle', kind: 'key' },
  { from: 'Pia Østergren', text: 'Hej alle, tak for sidst', kind: 'remark' }
]

export async function writeInTheChat(room: Room, watcher: string): Promise<void> {
  for (const message of written) {
    const command = parseCommand({ type: 'questions.catch', ...message })
    if (!command.ok) throw new Error(`The rehearsal's chat is malformed at ${command.path.join('.')}.`)
    await room.submit({ commandId: nanoid(), command: command.value, by: watcher })
  }
}
