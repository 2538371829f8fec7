// The rehearsal's participants: 56 who come and two who do not, made up, with telephone numbers that cannot exist.
import { readFileSync } from 'node:fs'
import { nanoid } from 'nanoid'
import { z } from 'zod'
import type { ParsedCommand, State } from '../../shared/slices/index.ts'
import { person } from '../../shared/slices/participants/person.ts'
import type { Room } from '../room.ts'

/** @throws when the file is not what it should be */
export const madeUpPeople = () =>
  z.array(person).parse(JSON.parse(readFileSync(new URL('people.json', import.meta.url), 'utf8')))

/** What the video tool's waiting room shows, as such lists are, and who it is. */
const atTheDoor: Record<string, string | null> = {
  'Lars’ iPad': 'Lars Holm',
  CE: 'Claus Ejby',
  'Maria Vestergaard': 'Marie Vestergård',
  'ole hjort': 'Ole Hjort',
  'Lægerne Vindeby': 'Merete Ege',
  'Susanne Kjaer': 'Susanne Kjær',
  'Rudkøbing Lægeklinik 2': null,
  'Bo K': 'Bo Kramer',
  'Galaxy Tab S7': null,
  'Thomas Skaarup': 'Thomas Skaarup'
}

/** Some have come already and most have tried sound and picture, so that the host has something to do at once. */
export async function openTheDoor(room: Room, host: string): Promise<void> {
  const commands = doings(room.state.participants.people)
  await Promise.all(commands.map((command) => room.submit({ commandId: nanoid(), command, by: host })))
}

function doings(people: State['participants']['people']): ParsedCommand[] {
  const coming = people.filter((p) => p.presence === 'expected')
  const waiting = new Set(Object.values(atTheDoor))
  const early = coming.filter((p) => !waiting.has(p.details?.name ?? '')).filter((_, i) => i % 3 === 0)
  const checked = coming.filter((p, i) => early.includes(p) || i % 5 > 0)
  return [
    ...checked.map(({ id }) => ({ type: 'participants.techCheck', id, result: 'fine' }) as const),
    { type: 'participants.admitMany', ids: early.map((p) => p.id), matches: [] },
    { type: 'participants.arrive', names: Object.keys(atTheDoor) }
  ]
}
