// A deck as it is shown: a page's picture, the words, and the PDF as it came, a part at a time.
import { Readable } from 'node:stream'
import { Problem } from '../problem.ts'
import { deckOf, isPart, pageName, partName, WORDS } from './pieces.ts'
import type { Shelf } from './taking.ts'

type Reading = (read: (shelf: Where) => Promise<Buffer>) => Promise<Buffer>
type Where = Pick<Shelf, 'meeting' | 'deck' | 'room' | 'files'>

export const page = (shelf: Where, n: number): Promise<Buffer> => piece(shelf, pageName(n))
export const words = (shelf: Where): Promise<Buffer> => piece(shelf, WORDS)

export interface Download {
  bytes: Readable
  size: number
  /** As a file of its own, with its name. */
  disposition: string
}

/** @param at opens the shelf anew for each part, so that whoever loses their link meanwhile gets no more of it */
export async function file(shelf: Where, at: Reading): Promise<Download> {
  const { name } = shown(shelf)
  const parts = [...(await shelf.files.pieces(shelf.meeting, shelf.deck))].filter(([piece]) => isPart(piece))
  return {
    bytes: Readable.from(inOrder(at, parts.length)),
    size: parts.reduce((sum, [, size]) => sum + size, 0),
    disposition: attachment(`${name ?? 'dias'}.pdf`.toWellFormed())
  }
}

async function* inOrder(at: Reading, parts: number) {
  for (let n = 0; n < parts; n += 1) yield await at((shelf) => piece(shelf, partName(n)))
}

async function piece(shelf: Where, name: string): Promise<Buffer> {
  shown(shelf)
  const bytes = await shelf.files.get(shelf.meeting, shelf.deck, name)
  if (!bytes) throw new Problem(404, 'no-such-deck')
  return bytes
}

/** @throws Problem for one that is not there, or is not shown any more */
function shown({ room, deck: id }: Where) {
  const deck = deckOf(room.state, id)
  if (!deck || deck.removed) throw new Problem(404, 'no-such-deck')
  return deck
}

/** As RFC 6266 has it: plain letters for old programs, all of them for the others. */
function attachment(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
