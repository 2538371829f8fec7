// One random command of every kind about the slides, made so that most of them mean something as things stand.
import type { Command, State } from '../../shared/slices/index.ts'
import { cuesOf } from '../../shared/slices/slides/cues.ts'
import { standing } from '../../shared/slices/slides/places.ts'
import type { Dice } from './commands.ts'
import { pick, seldom } from './dice.ts'

type SlidesCommand = Extract<Command, { type: `slides.${string}` }>
type Made = { [T in SlidesCommand['type']]: (dice: Dice, state: State) => Extract<Command, { type: T }> }

const decks = ({ slides }: State) => slides.decks.filter((d) => !d.removed)
const deck = (state: State, n: number) => (seldom(n) ? 'nowhere' : (pick(decks(state), n)?.id ?? null))
const deckOr = (state: State, n: number) => deck(state, n) ?? 'nowhere'
/** Mostly one that is there. */
function page(state: State, of: string | null, n: number): number {
  const pages = state.slides.decks.find((d) => d.id === of)?.pages ?? 12
  return 1 + (n % (seldom(n) ? 400 : pages))
}
const wanted = (state: State, n: number) =>
  seldom(n) ? { deck: null, page: 1 + (n % 9) } : standing(state.slides, state.slides.wanted, state)
const block = ({ agenda }: State, n: number) => (seldom(n) ? 'nowhere' : (pick(agenda.blocks, n)?.id ?? 'nowhere'))
const shown = (state: State) => state.agenda.blocks.flatMap((b) => cuesOf(state.slides, b))
const cue = (state: State, n: number) => (seldom(n) ? 'nothing' : (pick(shown(state), n)?.id ?? 'nothing'))
const gone = ({ slides }: State, n: number) =>
  pick(
    slides.cues.filter((c) => c.removed),
    n
  )?.id
const removed = ({ slides }: State, n: number) =>
  pick(
    slides.decks.filter((d) => d.removed),
    n
  )?.id
const pages = (state: State, { a, b }: Dice) => {
  const of = b % 3 === 0 ? deck(state, b) : null
  const from = page(state, of ?? decks(state)[0]?.id ?? null, a)
  return a % 5 === 0 ? {} : { ...(of !== null && { deck: of }), from, ...(b % 2 === 0 && { to: from }) }
}
export const titled = (n: number) => ({ title: n % 4 === 0 ? '' : `§title:${n % 90}§` })

/** A new command has to be added here. */
export const makeSlides: Made = {
  'slides.addDeck': ({ a, b }, s) => ({
    type: 'slides.addDeck',
    id: b % 9 === 0 ? deckOr(s, a) : `deck-${a}`,
    name: `§deck:${a}§`,
    pages: Array.from({ length: 1 + (b % 30) }, (_, n) => titled(a + n))
  }),
  'slides.removeDeck': ({ a }, s) => ({ type: 'slides.removeDeck', id: deckOr(s, a) }),
  'slides.restoreDeck': ({ a }, s) => ({
    type: 'slides.restoreDeck',
    id: seldom(a) ? 'nowhere' : (removed(s, a) ?? deckOr(s, a))
  }),
  'slides.ask': ({ a, b }, s) => ({ type: 'slides.ask', from: wanted(s, a), by: b % 4 === 0 ? -1 : 1 }),
  'slides.show': ({ a, b }, s) => {
    const at = deck(s, a)
    if (b % 2 === 0) return { type: 'slides.show', ...standing(s.slides, s.slides.wanted, s) }
    return { type: 'slides.show', deck: at, page: page(s, at, b), ...(b % 5 === 0 && { wanted: wanted(s, b) }) }
  },
  'slides.ready': ({ a, b }, s) => ({ type: 'slides.ready', deck: deck(s, a), page: page(s, deck(s, a), b) }),
  'slides.unready': () => ({ type: 'slides.unready' }),
  'slides.cue': (dice, s) => ({
    type: 'slides.cue',
    block: block(s, dice.b),
    ...pages(s, dice),
    say: `§cue:${dice.a}§`,
    ...(dice.b % 6 === 0 && { after: dice.a % 2 === 0 ? null : cue(s, dice.a) })
  }),
  'slides.editCue': (dice, s) => ({
    type: 'slides.editCue',
    id: cue(s, dice.a),
    ...(dice.b % 3 === 0 ? { say: dice.b % 2 === 0 ? null : `§cue:${dice.b}§` } : pages(s, dice))
  }),
  'slides.removeCue': ({ a }, s) => ({ type: 'slides.removeCue', id: cue(s, a) }),
  'slides.restoreCue': ({ a }, s) => ({
    type: 'slides.restoreCue',
    id: seldom(a) ? 'nothing' : (gone(s, a) ?? cue(s, a))
  })
}
