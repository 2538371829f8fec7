// The rehearsal's deck: 21 pages, drawn beforehand by scripts/rehearsal-deck.ts, laid on their shelf as an upload lays them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nanoid } from 'nanoid'
import { pageName, partName, WORDS } from '../decks/pieces.ts'
import type { Files } from '../log/log.ts'
import type { Room } from '../room.ts'
import drawn from './deck/deck.json' with { type: 'json' }

interface Shelf {
  meeting: string
  room: Room
  files: Files
  now: number
}

const folder = join(import.meta.dirname, 'deck')

export async function layOutDeck({ meeting, room, files, now }: Shelf, operator: string): Promise<void> {
  const id = nanoid()
  const { name, pages } = drawn
  const pictures = readdirSync(folder).filter((file) => file.endsWith('.jpg'))
  const pieces = [
    { name: partName(0), bytes: readFileSync(join(folder, 'deck.pdf')) },
    ...pictures.toSorted().map((file, i) => ({ name: pageName(i + 1), bytes: readFileSync(join(folder, file)) })),
    { name: WORDS, bytes: Buffer.from(JSON.stringify({ pages: pages.map((page) => page.text) })) }
  ]
  await files.put(meeting, id, pieces, now)
  const titles = pages.map(({ title }) => ({ title }))
  const command = { type: 'slides.addDeck', id, name, pages: titles } as const
  await room.submit({ commandId: nanoid(), command, by: operator })
}
