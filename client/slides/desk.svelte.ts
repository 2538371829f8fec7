// The operator's desk: where the slides stand, which deck one looks at, what comes next, and what is open. Knows no element.
import type { Place } from '../../shared/slices/slides/state.ts'
import type { Live } from '../live.svelte.ts'
import type { AgendaView } from '../slices/outlook.ts'
import { type SlidesView, standOf } from '../slices/slideStand.ts'
import { type Cue, type Deck, pageCount, titleOf } from './deck.ts'
import { beginsWith, cueTo, firstPage, toCome, wordsTo } from './program.ts'

/** A cue that is being written: an item's, or a new one of it. */
export interface Writing {
  block: string
  cue: string | null
}

export class Desk {
  /** The field for a number is open. */
  jumping = $state(false)
  writing: Writing | null = $state.raw(null)
  readonly #live: Pick<Live, 'views' | 'waiting'>
  /** The deck that was turned to, for as long as the one shown stays what it was. */
  #turned: { deck: string; from: string | null } | null = $state.raw(null)

  constructor(live: Pick<Live, 'views' | 'waiting'>) {
    this.#live = live
  }

  readonly view: SlidesView | null = $derived.by(() => this.#live.views.slides ?? null)
  readonly agenda: AgendaView | null = $derived.by(() => this.#live.views.agenda ?? null)
  /** Once the meeting has ended nothing is asked for any more. */
  readonly stand = $derived.by(() => {
    const stand = standOf(this.view, this.#live.waiting)
    return this.agenda?.status === 'finished' ? { ...stand, wanted: stand.showing, asked: 0 } : stand
  })
  readonly decks: readonly Deck[] = $derived.by(() => this.view?.decks ?? [])
  /** No deck yet, and nothing shown without one. */
  readonly bare = $derived.by(() => this.decks.length === 0 && this.stand.showing.page === 0)
  readonly cues: readonly Cue[] = $derived.by(() => this.view?.cues ?? [])
  readonly blocks = $derived.by(() => (this.agenda ? toCome(this.agenda) : []))

  /** The deck one looks at: the one shown, until one turns to another. */
  readonly looked: Deck | null = $derived.by(() => {
    const { showing } = this.stand
    const turned = this.#turned?.from === showing.deck ? this.#turned.deck : null
    return this.decks.find((d) => d.id === (turned ?? showing.deck)) ?? null
  })
  readonly pages = $derived.by(() => pageCount(this.looked, this.cues, this.stand.showing, this.stand.wanted))

  /** What is asked for; else the page after this one; null after the last. */
  readonly next: Place | null = $derived.by(() => {
    const { showing, wanted, asked } = this.stand
    if (asked !== 0 && wanted.page > 0) return wanted
    if (showing.page === 0) return { deck: showing.deck, page: firstPage(this.blocks, this.cues) }
    const deck = this.decks.find((d) => d.id === showing.deck)
    return deck && showing.page >= deck.pages ? null : { deck: showing.deck, page: showing.page + 1 }
  })
  readonly isReady = $derived.by(() => {
    const ready = this.view?.ready
    return ready?.page === this.next?.page && ready?.deck === this.next?.deck
  })

  turnTo(deck: string) {
    this.#turned = { deck, from: this.stand.showing.deck }
  }

  titleOf = (place: Place) => titleOf(this.decks, place)
  wordsTo = (place: Place) => wordsTo(this.blocks, this.cues, place)
  begins = (place: Place) => beginsWith(this.blocks, this.cues, place)

  /** The one to a page, else the first of the item that is held; a new one where it has none. */
  write() {
    const [held] = this.blocks
    if (!held) return
    const cue = cueTo([held], this.cues, this.stand.showing) ?? this.cues.find((c) => c.block === held.id)
    this.writing = { block: held.id, cue: cue?.id ?? null }
  }
}
