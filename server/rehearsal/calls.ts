// Whom the rehearsal's moderator is to ask by name, made up: some of them are here already, and one asked not to be.
import { nanoid } from 'nanoid'
import type { Kind } from '../../shared/kinds.ts'
import type { Room } from '../room.ts'

const planned: readonly { name: string; kind: Kind; question: string }[] = [
  { name: 'Inger Dahl', kind: 'own-data', question: 'Hvad undrede dig mest ved jeres egne tal?' },
  { name: 'Niels Krogh', kind: 'own-data', question: 'I ligger lavest. Hvad gør I?' },
  {
    name: 'Katrine Sø',
    kind: 'plenary',
    question: 'Hvad gør I, når en ny patient beder om sovemedicin?'
  }
]

export async function planCalls(room: Room, coordinator: string): Promise<void> {
  for (const { name, kind, question } of planned) {
    const { agenda, participants } = room.state
    const participant = participants.people.find((p) => p.details?.name === name)?.id
    const block = agenda.blocks.find((b) => b.kind === kind)?.id ?? null
    if (participant === undefined) throw new Error(`The rehearsal's register has nobody called ${name}.`)
    await room.submit({
      commandId: nanoid(),
      command: { type: 'calls.plan', participant, block, question },
      by: coordinator
    })
  }
}
