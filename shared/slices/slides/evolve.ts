// Copies what happened to the slides into state.
import type { Stamp } from '../../slice.ts'
import type { SlidesEvent } from './messages.ts'
import type { Cue, Deck, Slides } from './state.ts'

type Of<T extends SlidesEvent['type']> = Extract<SlidesEvent, { type: T }>

export function evolve(slides: Slides, event: SlidesEvent & Stamp): Slides {
  const { by, at } = event
  const changeDeck = (id: string, change: Partial<Deck>): Slides => ({
    ...slides,
    decks: slides.decks.map((d) => (d.id === id ? { ...d, ...change } : d))
  })
  const changeCue = (id: string, change: Partial<Cue>): Slides => ({
    ...slides,
    cues: slides.cues.map((c) => (c.id === id ? { ...c, ...change } : c))
  })
  switch (event.type) {
    case 'slides.deckAdded': {
      const { id, pages, personal } = event
      const { name, titles } = personal ?? { name: '', titles: [] }
      return { ...slides, decks: [...slides.decks, { id, name, pages, titles, removed: false, by, at }] }
    }
    case 'slides.deckRemoved':
      return changeDeck(event.id, { removed: true })
    case 'slides.deckRestored':
      return changeDeck(event.id, { removed: false })
    case 'slides.asked':
      return { ...slides, wanted: event.to, asked: { by, at } }
    case 'slides.shown':
      return { ...slides, showing: event.to, wanted: event.wanted, shown: { by, at } }
    case 'slides.readied':
      return { ...slides, ready: { ...event.to, by, at } }
    case 'slides.unreadied':
      return { ...slides, ready: null }
    case 'slides.cuesTaken':
      return take(slides, event)
    case 'slides.cued':
      return { ...slides, cues: placed(slides.cues, { ...written(event), removed: false }, event.after) }
    case 'slides.cueEdited': {
      const { deck, from, to, stops, personal } = event
      return changeCue(event.id, { deck, from, to, stops, say: personal?.say ?? null })
    }
    case 'slides.cueRemoved':
      return changeCue(event.id, { removed: true })
    case 'slides.cueRestored':
      return changeCue(event.id, { removed: false })
  }
}

function take(slides: Slides, { block, text, cues, personal }: Of<'slides.cuesTaken'>): Slides {
  const taken = cues.map((c, n): Cue => ({ ...c, block, say: personal?.says[n] ?? null, removed: false }))
  const ids = new Set(taken.map((c) => c.id))
  const kept = slides.cues.filter((c) => !ids.has(c.id))
  return { ...slides, own: new Map(slides.own).set(block, text), cues: [...kept, ...taken] }
}

const written = ({ id, block, deck, from, to, stops, personal }: Of<'slides.cued'>) => ({
  ...{ id, block, deck, from, to, stops },
  say: personal?.say ?? null
})

/** After that one, or before all others. */
function placed(cues: readonly Cue[], cue: Cue, after: string | null): readonly Cue[] {
  const at = after === null ? 0 : cues.findIndex((c) => c.id === after) + 1
  return [...cues.slice(0, at), cue, ...cues.slice(at)]
}
