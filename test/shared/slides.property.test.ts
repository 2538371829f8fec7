// Whatever happens to the slides: no press is lost or counted twice, what is done can be taken back, and no word of a deck is where it may not be.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, evolve, initial, parseCommand, sliceNames, stamped, viewOf } from '../../shared/meeting.ts'
import { isRefusal, roles, type ViewerRole } from '../../shared/slice.ts'
import type { Command, State } from '../../shared/slices/index.ts'
import { slidesFor } from '../../shared/slices/slides/cues.ts'
import { type Meeting, showings } from '../support/random.ts'

const always = (rule: (meeting: Meeting) => void) => fc.assert(fc.property(showings, rule), { numRuns: 150 })
const anna = { id: 'anna', roles: ['coordinator'] } as const
const mine = (state: State) => viewOf('slides', state, anna, 0)

/** The meeting after a command of the coordinator's; null when it was refused or changed nothing. */
function after(state: State, raw: Command, commandId = 'again'): State | null {
  const read = parseCommand(raw)
  const outcome = read.ok ? decide(state, read.value, { actor: anna, now: 9e12, commandId }) : []
  return isRefusal(outcome) || outcome.length === 0
    ? null
    : stamped(outcome, { by: anna.id, at: 9e12 }).reduce(evolve, state)
}

test('asked for by two at once it is asked for once, and each press moves one page', () => {
  let pressed = 0
  always(({ state }) => {
    const from = mine(state)?.wanted
    const then = from && after(state, { type: 'slides.ask', from, by: 1 })
    if (!then) return
    pressed += 1
    expect(mine(then)?.wanted.page).toBe(from.page + 1)
    expect(after(then, { type: 'slides.ask', from, by: 1 })).toBeNull()
    const seen = mine(then)
    expect(seen?.asked).toBe((mine(state)?.asked ?? 0) + 1)
    const back = after(then, { type: 'slides.ask', from: seen?.wanted ?? from, by: -1 })
    expect(back && mine(back)?.wanted.page).toBe(from.page)
  })
  expect(pressed).toBeGreaterThan(75)
})

test('what is shown is on every screen, and is what they said', () =>
  always(({ steps }) => {
    let before: State = initial
    for (const { asked, outcome, state } of steps) {
      if (asked.type === 'slides.show' && !isRefusal(outcome)) {
        expect(viewOf('slides', state, { roles: ['host'] }, 0)?.showing.page).toBe(asked.page)
      } else if (!asked.type.startsWith('slides.')) expect(state.slides).toBe(before.slides)
      before = state
    }
  }))

/** Leaves out who did it last, and when. */
const told = (state: State) => {
  const view = mine(state)
  return view && { ...view, askedAt: 0, askedBy: '', shownAt: 0, shownBy: '', ready: view.ready?.page }
}

function undoing(asked: Command, { slides }: State, before: State): Command | null {
  const view = mine(before)
  switch (asked.type) {
    case 'slides.show':
      // while more is asked for than what was shown, that is what counts
      return view && !asked.wanted ? { type: 'slides.show', ...view.showing, wanted: view.wanted } : null
    case 'slides.addDeck':
      return { type: 'slides.removeDeck', id: asked.id }
    case 'slides.removeDeck':
      return { type: 'slides.restoreDeck', id: asked.id }
    case 'slides.ready':
      return before.slides.ready
        ? { type: 'slides.ready', deck: before.slides.ready.deck, page: before.slides.ready.page }
        : { type: 'slides.unready' }
    case 'slides.cue':
      return { type: 'slides.removeCue', id: slides.cues.find((c) => c.id === asked.id)?.id ?? 'new' }
    case 'slides.editCue': {
      const was = view?.cues?.find((c) => c.id === asked.id)
      return was
        ? {
            type: 'slides.editCue',
            id: was.id,
            deck: was.deck,
            from: was.from,
            to: was.to,
            stops: was.stops,
            say: was.say
          }
        : null
    }
    case 'slides.removeCue':
      return { type: 'slides.restoreCue', id: asked.id }
    default:
      return null
  }
}

test('one command takes back another', () => {
  const taken = new Map<string, number>()
  always(({ steps }) => {
    let before: State = initial
    for (const { asked, outcome, state } of steps) {
      const then =
        !isRefusal(outcome) && outcome.length > 0 && asked.type.startsWith('slides.')
          ? after(before, asked, 'new')
          : null
      const undo = then && undoing(asked, then, before)
      const again = undo && then && after(then, undo)
      // a page of a deck that is gone, or that the deck has not, cannot be gone back to
      if (again && mine(before)?.rewritten?.length === mine(again)?.rewritten?.length) {
        expect(told(again), JSON.stringify([asked, undo])).toEqual(told(before))
        taken.set(asked.type, (taken.get(asked.type) ?? 0) + 1)
      }
      before = state
    }
  })
  for (const type of ['show', 'addDeck', 'removeDeck', 'ready', 'cue', 'editCue', 'removeCue'])
    expect(taken.get(`slides.${type}`) ?? 0, type).toBeGreaterThan(5)
})

describe('no word of a deck', () => {
  const others = roles.filter((role) => role !== 'slides' && role !== 'coordinator')
  const wordsIn = (state: State, held: readonly ViewerRole[]) =>
    new Set(
      JSON.stringify(sliceNames.map((name) => viewOf(name, state, { roles: held }, 0))).match(/§(deck|title|cue):\d+§/g)
    )

  test('reaches the room screen, or those who neither show slides nor lead the meeting', () => {
    let words = 0
    always(({ steps }) => {
      for (const { state } of steps.filter((_, i) => i % 5 === 0)) {
        words += wordsIn(state, ['slides']).size
        for (const held of [
          ['screen'],
          [],
          ...others.filter((r) => r !== 'moderator').map((r) => [r])
        ] as ViewerRole[][])
          expect([...wordsIn(state, held)]).toEqual([])
      }
    })
    expect(words).toBeGreaterThan(500)
  })

  test('but two titles and the cues reaches the moderator', () =>
    always(({ state }) => {
      const view = viewOf('slides', state, { roles: ['moderator'] }, 0)
      const allowed = new Set([view?.title, view?.next, ...(view?.cues ?? []).map((c) => c.say)])
      for (const word of wordsIn(state, ['moderator'])) expect(allowed).toContain(word)
    }))
})

test('what an item lacks is what no deck has, and pages that are there are ready', () =>
  always(({ state }) => {
    const pages = new Map(state.slides.decks.filter((d) => !d.removed).map((d) => [d.id, d.pages]))
    for (const block of state.agenda.blocks) {
      const { needed, missing, pages: wanted, ready } = slidesFor(block, state.slides)
      expect(needed).toBe(wanted.length > 0)
      if (pages.size === 0) expect(missing).toEqual([])
      for (const { deck, from, to } of wanted)
        for (let page = from; page <= to && pages.size > 0; page += 1)
          expect(missing.some((m) => m.deck === deck && m.from <= page && page <= m.to)).toBe(
            page > (pages.get(deck ?? '') ?? 0)
          )
      if (pages.size > 0) expect(ready).toBe(missing.length === 0)
    }
  }))
