// Who sees what of the slides; and what an item needs before it can begin.
import { describe, expect, test } from 'vitest'
import { slidesFor } from '../../../shared/slices/slides/cues.ts'
import { ask, at, deck, hanne, lise, mette, show, showing, shown } from '../../support/showing.ts'

const on = (page: number) => at(page, 'a')
const meeting = showing([deck('a', 21, 'Oplæg om søvn'), shown(on(7))]).does(ask(on(7)), ask(on(8)))

describe('seen', () => {
  test('by operator and coordinator: all of it', () => {
    expect(meeting.view(hanne)).toMatchObject({
      asked: 2,
      askedBy: 'mette',
      shownBy: 'someone',
      pages: 21,
      title: 'a side 7'
    })
    expect(meeting.view(hanne)?.decks?.[0]?.titles).toHaveLength(21)
    expect(meeting.view(lise)).toEqual(meeting.view(hanne))
  })

  test('by the moderator: the page shown, what a press leads to, and the cues; not all titles', () => {
    const view = meeting.view(mette)
    expect(view).toMatchObject({
      showing: on(7),
      wanted: on(9),
      asked: 2,
      title: 'a side 7',
      next: 'a side 10',
      pages: 21
    })
    expect(view?.cues?.length).toBeGreaterThan(3)
    expect(JSON.stringify(view)).not.toMatch(/side 8|side 9|Oplæg om søvn/)
  })

  test('by the others on the board: where it stands, nothing more', () => {
    for (const role of ['host', 'chat', 'keys'] as const)
      meeting.shows({ id: role, roles: [role] }, { showing: on(7), wanted: on(9) })
    meeting.shows({ id: 'gry', roles: [] }, { showing: on(7), wanted: on(9) })
  })

  test('by the room screen: nothing', () => meeting.shows({ id: 'screen', roles: ['screen'] }, null))

  test('a title that is not there is empty, and so is what comes after the last page', () => {
    expect(showing([deck('a', 7), shown(on(7))]).view(mette)).toMatchObject({ title: 'a side 7', next: '' })
    expect(showing().does(show(3)).view(mette)).toMatchObject({ title: '', next: '', pages: null })
  })
})

describe('an item', () => {
  const data = { id: 'data', slides: '7–8: Find jeres tal; 9' }
  const none = { id: 'pause', slides: 'ingen' }

  test('needs the pages of its cues, of the first deck or another', () => {
    expect(slidesFor(data, meeting.state)).toEqual({
      needed: true,
      pages: [
        { deck: 'a', from: 7, to: 8 },
        { deck: 'a', from: 9, to: 9 }
      ],
      missing: [],
      ready: true
    })
    const other = showing([deck('a', 21), deck('b', 3)]).does({
      type: 'slides.cue',
      block: 'grupper',
      deck: 'b',
      from: 2
    })
    expect(slidesFor({ id: 'grupper', slides: null }, other.state).pages).toEqual([{ deck: 'b', from: 2, to: 2 }])
  })

  test('without pages it needs nothing', () => {
    for (const block of [none, { id: 'x', slides: null }, { id: 'x', slides: 'Pausedias' }])
      expect(slidesFor(block, meeting.state)).toEqual({ needed: false, pages: [], missing: [], ready: true })
  })

  test('lacks the pages that no deck has', () => {
    const short = showing([deck('a', 7)]).state
    expect(slidesFor(data, short)).toMatchObject({
      missing: [
        { deck: 'a', from: 8, to: 8 },
        { deck: 'a', from: 9, to: 9 }
      ],
      ready: false
    })
    const gone = showing([deck('a', 21), deck('b', 3)]).does(
      { type: 'slides.cue', block: 'grupper', deck: 'b', from: 2 },
      { type: 'slides.removeDeck', id: 'b' }
    ).state
    expect(slidesFor({ id: 'grupper', slides: null }, gone)).toMatchObject({
      missing: [{ deck: 'b', from: 2, to: 2 }],
      ready: false
    })
  })

  test('without any deck it is ready when the operator is, for its first page', () => {
    expect(slidesFor(data, showing().state)).toMatchObject({ needed: true, missing: [], ready: false })
    const ready = (page: number) => slidesFor(data, showing().does({ type: 'slides.ready', ...at(page) }).state).ready
    expect([ready(7), ready(9)]).toEqual([true, false])
  })
})
