// A deck on its way in: its PDF in parts, a picture of each page, and then the words; nobody sees any of it until all is there.
import { nanoid } from 'nanoid'
import { z } from 'zod'
import { LARGEST_DECK, LONGEST, MOST_DECKS, MOST_PAGES } from '../../shared/limits.ts'
import { line, ONE_LINE, text } from '../../shared/playbook.ts'
import { type Actor, isRefusal } from '../../shared/slice.ts'
import { HOUR, type Instant } from '../../shared/time.ts'
import type { Files } from '../log/log.ts'
import { Problem, problemOf } from '../problem.ts'
import type { Room } from '../room.ts'
import { deckOf, isPart, pageName, partName, WORDS } from './pieces.ts'

/** Where a meeting's decks lie, and the one that is spoken of. */
export interface Shelf {
  meeting: string
  deck: string
  room: Room
  files: Files
  now: Instant
}

/** Parts that nobody has added to for so long belong to an upload that was left. */
const LEFT_AFTER = HOUR

const wholeDeck = z.object({
  name: line(LONGEST.title),
  parts: z.int().min(1).max(LARGEST_DECK),
  pages: z
    .array(
      z.object({
        title: text(LONGEST.pageTitle).regex(ONE_LINE, { error: 'one-line' }),
        text: z.string().max(LONGEST.pageText)
      })
    )
    .min(1)
    .max(MOST_PAGES)
})

/** The same part again takes the first one's place: its answer may have been lost. @throws Problem */
export async function putPart(shelf: Shelf, n: number, bytes: Buffer): Promise<void> {
  const { meeting, deck, files } = shelf
  refuseWhole(shelf)
  if (bytes.length === 0) throw new Problem(400, 'file-empty')
  const there = await files.pieces(meeting, deck)
  if (n > 0 && !there.has(partName(n - 1))) throw new Problem(409, 'deck-part-early')
  const others = [...there].filter(([name]) => isPart(name) && name !== partName(n))
  if (others.reduce((sum, [, size]) => sum + size, bytes.length) > LARGEST_DECK)
    throw new Problem(413, 'deck-too-large')
  await put(shelf, there.size === 0, partName(n), bytes)
}

export async function putPage(shelf: Shelf, n: number, bytes: Buffer): Promise<void> {
  refuseWhole(shelf)
  if (n < 1 || n > MOST_PAGES) throw new Problem(404, 'not-found')
  if (!(bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)) throw new Problem(400, 'deck-page-not-jpeg')
  const there = await shelf.files.pieces(shelf.meeting, shelf.deck)
  await put(shelf, there.size === 0, pageName(n), bytes)
}

async function put(shelf: Shelf, first: boolean, name: string, bytes: Buffer) {
  const { meeting, deck, files, now } = shelf
  if (first) await makeRoom(shelf)
  if (!(await files.put(meeting, deck, [{ name, bytes }], now))) throw new Problem(401, 'wrong-link')
}

/** What others have left half done goes; and there is an end to how many there may be. */
async function makeRoom(shelf: Shelf) {
  const { meeting, files } = shelf
  for (const id of await left(shelf)) {
    // the one before took its time: somebody may have come back to this one
    if ((await left(shelf)).includes(id)) await files.drop(meeting, id)
  }
  if ((await files.all(meeting)).size >= MOST_DECKS) throw new Problem(409, 'too-many-decks')
}

const left = async ({ meeting, room, files, now }: Shelf): Promise<readonly string[]> =>
  [...(await files.all(meeting))].flatMap(([id, at]) => (deckOf(room.state, id) || now - at <= LEFT_AFTER ? [] : [id]))

/** All of it is there: from here on it is one of the meeting's decks. Once more changes nothing. */
export async function finish(shelf: Shelf, actor: Actor, body: unknown): Promise<{ id: string; pages: number }> {
  const { meeting, deck, room, files, now } = shelf
  const asked = wholeDeck.safeParse(body, { reportInput: true })
  if (!asked.success) throw problemOf(asked.error)
  const { name, parts, pages } = asked.data
  const made = { id: deck, pages: pages.length }
  if (deckOf(room.state, deck)) return made
  await refuseIncomplete(shelf, parts, pages.length)
  const words = Buffer.from(JSON.stringify({ pages: pages.map((page) => page.text) }))
  await files.put(meeting, deck, [{ name: WORDS, bytes: words }], now)
  const titles = pages.map(({ title }) => ({ title }))
  const command = { type: 'slides.addDeck', id: deck, name, pages: titles } as const
  const answer = await room.submit({ commandId: nanoid(), command, by: actor.id })
  if (isRefusal(answer) && !deckOf(room.state, deck)) throw problemFor(answer.refused)
  return made
}

async function refuseIncomplete({ meeting, deck, files }: Shelf, parts: number, pages: number) {
  const there = new Set((await files.pieces(meeting, deck)).keys())
  there.delete(WORDS)
  // as many as are told of may be more than can be counted out
  if (there.size !== parts + pages) throw new Problem(409, 'deck-incomplete')
  const wanted = [
    ...Array.from({ length: parts }, (_, n) => partName(n)),
    ...Array.from({ length: pages }, (_, n) => pageName(n + 1))
  ]
  if (!wanted.every((name) => there.has(name))) throw new Problem(409, 'deck-incomplete')
  if (!beginsAsPdf(await files.get(meeting, deck, partName(0)))) throw new Problem(415, 'deck-not-pdf')
}

/** Readers of PDF allow for a little before it begins. */
const beginsAsPdf = (first: Buffer | null) => first?.subarray(0, 1024).includes('%PDF-') === true

/** @throws Problem when it is one of the meeting's decks already */
export async function giveUp(shelf: Shelf): Promise<void> {
  refuseWhole(shelf)
  await shelf.files.drop(shelf.meeting, shelf.deck)
}

function refuseWhole({ room, deck }: Shelf) {
  if (deckOf(room.state, deck)) throw new Problem(409, 'deck-there-already')
}

function problemFor(refused: string): Problem {
  switch (refused) {
    case 'not-your-role':
      return new Problem(403, refused)
    case 'not-saved':
      return new Problem(503, refused)
    case 'unknown-link':
      return new Problem(401, 'wrong-link')
    case 'too-many':
    case 'too-many-decks':
      return new Problem(409, 'too-many-decks')
    default:
      return new Problem(400, 'bad-request')
  }
}
