// The cues of an item: its own, or those read from the playbook's text until somebody has changed one; and which pages it needs.
import type { Block } from '../agenda/state.ts'
import { cuesIn, textKey } from './cuesIn.ts'
import { type Cue, deckOf, firstDeck, type Place, type Slides } from './state.ts'

/** What is read of an item. */
export type Item = Pick<Block, 'id' | 'slides'>

/** Own cues go on counting when the text changes; once they are all gone, a new text counts again. */
export const owns = ({ cues, own }: Slides, { id, slides }: Item): boolean =>
  cues.some((c) => c.block === id && !c.removed) || own.get(id) === textKey(id, slides)

export function readFrom({ id, slides }: Item): Cue[] {
  const key = textKey(id, slides)
  return cuesIn(slides).map((read, n) => ({ id: `text-${key}-${n}`, block: id, deck: null, removed: false, ...read }))
}

export const cuesOf = (slides: Slides, item: Item): readonly Cue[] =>
  owns(slides, item) ? slides.cues.filter((c) => c.block === item.id && !c.removed) : readFrom(item)

/** Has the playbook been given another text since its cues were made the item's own? */
export const rewritten = (slides: Slides, { id, slides: text }: Item): boolean =>
  slides.own.has(id) && slides.own.get(id) !== textKey(id, text)

/** The deck a cue is about, by id; null while there is none at all. */
export function deckFor(slides: Slides, { deck }: Pick<Cue, 'deck'>): string | null {
  const first = firstDeck(slides)
  return first && (deck ?? first.id)
}

/** How many pages there are of it; none once it is gone. Null while no deck is there to count by. */
export function pagesFor(slides: Slides, cue: Pick<Cue, 'deck'>): number | null {
  const deck = deckFor(slides, cue)
  return deck === null ? null : (deckOf(slides, deck)?.pages ?? 0)
}

export interface Pages {
  deck: string | null
  from: number
  to: number
}

/** What an item needs of slides, and whether it is there. */
export function slidesFor(item: Item, slides: Slides) {
  const pages = cuesOf(slides, item).flatMap((cue): Pages[] =>
    cue.from === null ? [] : [{ deck: deckFor(slides, cue), from: cue.from, to: cue.to ?? cue.from }]
  )
  const missing = pages.flatMap((p) => {
    const there = pagesFor(slides, p)
    return there === null || p.to <= there ? [] : [{ ...p, from: Math.max(p.from, there + 1) }]
  })
  const [first] = pages
  const ready = firstDeck(slides) === null ? first !== undefined && isReady(slides, first) : missing.length === 0
  return { needed: first !== undefined, pages, missing, ready: first === undefined || ready }
}

const isReady = ({ ready }: Slides, { from }: Pages): boolean => ready !== null && ready.page === from

/** Where one begins at an item: before the first page of the deck that its cues are about. */
export function beforeFirst(slides: Slides, item: Item | undefined): Place {
  const cue = item && cuesOf(slides, item).find((c) => c.from !== null)
  const deck = cue ? deckFor(slides, cue) : null
  return { deck: deckOf(slides, deck)?.id ?? firstDeck(slides)?.id ?? null, page: 0 }
}
