// Next and back, asked for without a word: counted once per page, taken back by each other, and not past the ends.
import { describe, expect, test } from 'vitest'
import { ask, asked, at, deck, hanne, karen, lise, mette, show, showing, shown } from '../../support/showing.ts'

const on7 = [deck('oplaeg', 21), shown(at(7, 'oplaeg'))]
const on = (page: number) => at(page, 'oplaeg')

describe('asked for', () => {
  test('the next, and the one after it', () => {
    showing(on7)
      .asked(ask(on(7)))
      .then(asked(on(8)))
    expect(
      showing(on7)
        .does(ask(on(7)), ask(on(8)))
        .stands()
    ).toEqual([7, 9, 2])
  })

  test('next and back cancel out, and back counts too', () => {
    expect(
      showing(on7)
        .does(ask(on(7)), ask(on(8), -1))
        .stands()
    ).toEqual([7, 7, 0])
    expect(
      showing(on7)
        .does(ask(on(7), -1), ask(on(6), -1))
        .stands()
    ).toEqual([7, 5, -2])
  })

  test('by two at once, once per page', () => {
    const once = showing(on7).does(ask(on(7)))
    once.asked(ask(on(7)), karen).then()
    expect(once.stands()).toEqual([7, 8, 1])
  })

  test('and who saw an older screen is told where it stands, and by whom', () => {
    const twice = showing(on7).does(ask(on(7)), ask(on(8)))
    twice.asked(ask(on(7)), karen).refused('slides-moved', { ...on(9), by: 'mette' })
    const back = showing(on7).by(mette, ask(on(7), -1), { now: 9e12 })
    back.asked(ask(on(7)), karen).refused('slides-moved', { ...on(6), by: 'mette' })
    const elsewhere = showing(on7).by(hanne, show(12, 'oplaeg'), { now: 9e12 })
    elsewhere.asked(ask(on(7))).refused('slides-moved', { ...on(12), by: 'hanne' })
  })

  test('not past the last page, nor before the first', () => {
    const last = showing([deck('oplaeg', 7), shown(at(7, 'oplaeg'))])
    last.asked(ask(on(7))).refused('last-page', { page: 7, pages: 7 })
    showing([deck('oplaeg', 7), shown(on(1))])
      .asked(ask(on(1), -1))
      .refused('first-page')
    showing()
      .asked(ask(at(999)))
      .refused('slides-moved', { ...at(0), by: undefined })
    showing([shown(at(999))])
      .asked(ask(at(999)))
      .refused('last-page', { page: 999, pages: 999 })
  })
})

describe('from nothing shown', () => {
  test('the first step leads to page 1 of the first deck', () => {
    showing([deck('a', 3), deck('b', 3)])
      .asked(ask(at(0, 'a')))
      .then(asked(at(1, 'a')))
    showing([deck('a', 3), deck('b', 3)])
      .asked(ask(at(0)))
      .then(asked(at(1, 'a')))
  })

  test('or of the deck that the item held has a cue to', () => {
    const cued = showing([deck('a', 9), deck('b', 9)]).does({
      type: 'slides.cue',
      block: 'data',
      deck: 'b',
      from: 2,
      after: null
    })
    cued.asked(ask(at(0, 'b'))).then(asked(at(1, 'b')))
  })

  test('without a deck one counts all the same', () => {
    expect(
      showing()
        .does(ask(at(0)), ask(at(1)))
        .stands()
    ).toEqual([0, 2, 2])
    expect(
      showing()
        .does(ask(at(0)), show(1), ask(at(1)))
        .stands()
    ).toEqual([1, 2, 1])
  })

  test('and is taken back by back', () => {
    expect(
      showing()
        .does(ask(at(0)), ask(at(1), -1))
        .stands()
    ).toEqual([0, 0, 0])
    showing()
      .asked(ask(at(0), -1))
      .refused('first-page')
  })
})

test('who counted without a deck goes on in the first that comes; and counts on when it is removed', () => {
  const counted = showing([shown(at(7)), deck('oplaeg', 21)])
  expect(counted.view(hanne)?.showing).toEqual(on(7))
  expect(counted.does(ask(on(7))).stands()).toEqual([7, 8, 1])
  const removed = counted.does({ type: 'slides.removeDeck', id: 'oplaeg' })
  expect(removed.view(hanne)?.showing).toEqual(at(7))
  expect(removed.does(ask(at(7)), show(8)).stands()).toEqual([8, 8, 0])
})

test('by the moderator and the coordinator, nobody else', () => {
  showing(on7)
    .asked(ask(on(7)), lise)
    .then(asked(on(8)))
  for (const role of ['host', 'chat', 'keys', 'slides', 'screen'] as const)
    showing(on7)
      .asked(ask(on(7)), { id: role, roles: [role] })
      .refused('not-your-role')
})
