// Which page is shown: said by the operator, an answer to what was asked for, and ready for the next.
import { describe, expect, test } from 'vitest'
import { ask, asked, at, deck, hanne, lise, mette, show, showing, shown } from '../../support/showing.ts'

const on = (page: number) => at(page, 'a')
const on7 = [deck('a', 12), shown(on(7))]
const twice = showing(on7).does(ask(on(7)), ask(on(8)))

describe('shown', () => {
  test('is what was asked for, answered', () => {
    twice.asked(show(9, 'a')).then(shown(on(9)))
    expect(twice.does(show(9, 'a')).stands()).toEqual([9, 9, 0])
  })

  test('by two operators at once, once', () => twice.does(show(9, 'a')).asked(show(9, 'a'), lise).then())

  test('one on the way leaves the rest asked for, so that no press is lost', () => {
    expect(twice.does(show(8, 'a')).stands()).toEqual([8, 9, 1])
    const back = showing(on7).does(ask(on(7), -1), ask(on(6), -1))
    expect(back.does(show(6, 'a')).stands()).toEqual([6, 5, -1])
  })

  test('anything else is where they are now, and nothing is asked for', () => {
    for (const page of [7, 3, 12]) expect(twice.does(show(page, 'a')).stands()).toEqual([page, page, 0])
    const other = showing([...on7, deck('b', 5)]).does(ask(on(7)), show(2, 'b'))
    expect(other.view(hanne)).toMatchObject({ showing: at(2, 'b'), wanted: at(2, 'b'), asked: 0 })
  })

  test('no page that the deck has not, and no deck that is not there', () => {
    showing(on7).asked(show(13, 'a')).refused('no-such-page', { page: 13, pages: 12 })
    showing(on7).asked(show(1, 'b')).refused('no-such-deck')
    showing(on7)
      .does({ type: 'slides.removeDeck', id: 'a' }, { type: 'slides.restoreDeck', id: 'a' })
      .asked(show(8, 'a'))
      .then(shown(on(8)))
    const gone = showing([...on7, deck('b', 5)]).does(show(1, 'b'), { type: 'slides.removeDeck', id: 'a' })
    gone.asked(show(8, 'a')).refused('no-such-deck')
  })

  test('of a deck that is removed while it is shown, one goes on', () => {
    const gone = showing([...on7, deck('b', 5)]).does(ask(on(7)), { type: 'slides.removeDeck', id: 'a' })
    expect(gone.does(show(8, 'a')).stands()).toEqual([8, 8, 0])
  })
})

describe('taken back', () => {
  test('what it answered is asked for again', () =>
    expect(twice.does(show(9, 'a'), { type: 'slides.show', ...on(7), wanted: on(9) }).stands()).toEqual([7, 9, 2]))

  test('but what has been asked for since is asked for still', () => {
    const since = twice.does(show(9, 'a'), ask(on(9)))
    expect(since.does({ type: 'slides.show', ...on(7), wanted: on(9) }).stands()).toEqual([7, 10, 3])
  })

  test('when another deck was shown and more asked for there, it is what was asked for in the first', () => {
    const other = showing([...on7, deck('b', 5)]).does(ask(on(7)), show(2, 'b'), ask(at(2, 'b')))
    const back = other.does({ type: 'slides.show', ...on(7), wanted: on(8) })
    expect(back.view(hanne)).toMatchObject({ showing: on(7), wanted: on(8), asked: 1 })
  })

  test('to nothing shown', () => {
    const first = showing().does(ask(at(0)), show(1))
    expect(first.does({ type: 'slides.show', ...at(0), wanted: at(1) }).stands()).toEqual([0, 1, 1])
  })

  test('nothing that cannot be asked for', () => {
    const command = { type: 'slides.show', ...on(7), wanted: on(13) } as const
    twice.asked(command).refused('no-such-page', { page: 13, pages: 12 })
  })
})

describe('ready', () => {
  test('for a page, once; for another instead; or not any more', () => {
    const ready = showing(on7).does({ type: 'slides.ready', ...on(9) })
    expect(ready.view(mette)?.ready).toMatchObject({ ...on(9), by: 'hanne' })
    ready.asked({ type: 'slides.ready', ...on(9) }).then()
    expect(ready.does({ type: 'slides.ready', ...on(10) }).view(mette)?.ready).toMatchObject(on(10))
    expect(ready.does({ type: 'slides.unready' }).view(mette)?.ready).toBeNull()
    showing(on7).asked({ type: 'slides.unready' }).then()
  })

  test('not for a page that is not there', () =>
    showing(on7)
      .asked({ type: 'slides.ready', ...on(90) })
      .refused('no-such-page', { page: 90, pages: 12 }))
})

test('by the operator and the coordinator, nobody else', () => {
  const mine = [show(8, 'a'), { type: 'slides.ready', ...on(8) }, { type: 'slides.unready' }] as const
  for (const command of mine)
    for (const role of ['moderator', 'host', 'chat', 'keys', 'screen'] as const)
      showing(on7)
        .asked(command, { id: role, roles: [role] })
        .refused('not-your-role')
  showing([...on7, asked(on(8))])
    .asked(show(8, 'a'), lise)
    .then(shown(on(8)))
})
