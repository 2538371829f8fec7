// The decks of a meeting: put in, taken out, put back; at most so many.
import { expect, test } from 'vitest'
import { MOST_DECKS } from '../../../shared/limits.ts'
import { slides } from '../../../shared/slices/slides/index.ts'
import { type Command, deck, hanne, lise, mette, showing } from '../../support/showing.ts'

const add = (id: string, titles: string[] = ['Æbler', '']): Command => ({
  type: 'slides.addDeck',
  id,
  name: `${id}.pdf`,
  pages: titles.map((title) => ({ title }))
})

test('put in, with the title of every page', () => {
  showing()
    .asked(add('a'))
    .then({ type: 'slides.deckAdded', id: 'a', pages: 2, personal: { name: 'a.pdf', titles: ['Æbler', ''] } })
  expect(showing().does(add('a')).view(hanne)?.decks).toEqual([
    { id: 'a', name: 'a.pdf', pages: 2, titles: ['Æbler', ''], at: expect.any(Number), by: 'hanne' }
  ])
  showing([deck('a', 2)])
    .asked(add('a'))
    .refused('duplicate-id')
})

test('taken out and put back, as it was', () => {
  const before = showing([deck('a', 2), deck('b', 3)])
  const removed = before.does({ type: 'slides.removeDeck', id: 'a' })
  expect(removed.view(hanne)?.decks?.map((d) => d.id)).toEqual(['b'])
  removed.asked({ type: 'slides.removeDeck', id: 'a' }).then()
  expect(removed.does({ type: 'slides.restoreDeck', id: 'a' }).view(hanne)).toEqual(before.view(hanne))
  before.asked({ type: 'slides.restoreDeck', id: 'a' }).then()
  for (const type of ['slides.removeDeck', 'slides.restoreDeck'] as const)
    before.asked({ type, id: 'x' }).refused('no-such-deck')
})

test('so many and no more; one out, one in', () => {
  const full = showing(Array.from({ length: MOST_DECKS }, (_, n) => deck(`d${n}`, 1)))
  full.asked(add('more')).refused('too-many')
  const changed = full.does({ type: 'slides.removeDeck', id: 'd3' }, add('more'))
  changed.asked({ type: 'slides.restoreDeck', id: 'd3' }).refused('too-many')
})

test('once forgotten it has pages without words', () => {
  const forgotten = showing([{ type: 'slides.deckAdded', id: 'a', pages: 3, personal: null }])
  expect(forgotten.view(hanne)?.decks?.[0]).toMatchObject({ name: '', pages: 3, titles: [] })
})

test('by the operator and the coordinator, nobody else', () => {
  showing()
    .asked(add('a'), lise)
    .then(expect.objectContaining({ type: 'slides.deckAdded' }))
  for (const command of [
    add('a'),
    { type: 'slides.removeDeck', id: 'a' },
    { type: 'slides.restoreDeck', id: 'a' }
  ] as Command[])
    showing().asked(command, mette).refused('not-your-role')
})

test('no deck without pages, with more than a hundred, or with endless titles', () => {
  const faults = [add('a', []), add('a', Array(101).fill('')), add('a', ['x'.repeat(121)]), { ...add('a'), name: '' }]
  for (const fault of faults) expect(slides.command.safeParse(fault).success).toBe(false)
  expect(slides.command.safeParse(add('a', Array(100).fill('x'.repeat(120)))).success).toBe(true)
})
