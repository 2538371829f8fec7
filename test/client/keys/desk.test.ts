// The choice in the key sender's list: it stays on its person, and goes on when they go elsewhere.
import { expect, test } from 'vitest'
import { list, row } from './rows.svelte.ts'

const [a, b, c] = [row('a', { since: 1 }), row('b', { since: 2 }), row('c', { since: 3 })]
const has = row('har', { state: 'delivered' })

test('the first is chosen at once; then up and down, and no further', () => {
  const { desk } = list(a, b, has)
  expect(desk.chosen?.id).toBe('a')
  for (const [by, id] of [
    [1, 'b'],
    [1, 'har'],
    [1, 'har'],
    [-1, 'b'],
    [-1, 'a'],
    [-1, 'a']
  ] as const) {
    desk.step(by)
    expect(desk.chosen?.id).toBe(id)
  }
})

test('others come and go, and the choice stays', () => {
  const { desk, now } = list(a, b)
  desk.choose('b')
  now(row('fejlet', { state: 'failed' }), a, b)
  expect(desk.chosen?.id).toBe('b')
})

test('when who is chosen has been sent to, whoever stands there now is chosen', () => {
  const { desk, now } = list(a, b, c, has)
  now({ ...a, state: 'sending' }, b, c, has)
  expect(desk.chosen?.id).toBe('b')
  desk.choose('c')
  now({ ...a, state: 'sent' }, b, { ...c, state: 'sending' }, has)
  expect(desk.chosen?.id).toBe('b')
})

test('the last of those who need me is gone with, into the next section', () => {
  const { desk, now } = list(a, has)
  now({ ...a, state: 'by-hand' }, has)
  expect(desk.chosen?.id).toBe('a')
})

test('while something is asked about them, or shown of them, the choice goes along', () => {
  const { desk, now, keep } = list(a, b)
  desk.ask('phone')
  now({ ...a, state: 'sending' }, b)
  expect([desk.chosen?.id, desk.asking]).toEqual(['a', 'phone'])
  desk.leave()
  keep('a')
  now({ ...a, state: 'sent' }, b)
  expect(desk.chosen?.id).toBe('a')
})

test('to somebody else nothing is being asked, and nothing is unfolded', () => {
  const { desk } = list(a, b)
  desk.ask('again')
  desk.history = true
  desk.step(1)
  expect([desk.asking, desk.history]).toEqual([null, false])
})

test('a search finds anybody by name, practice or the digits of the number, folded or not', () => {
  const away = row('ude', { name: 'Ulla Dahl', practice: 'Humble Lægehus', presence: 'expected', phone: '+4501777777' })
  const { desk } = list(row('a', { name: 'Anne Holm' }), away)
  expect(desk.shown.map(({ id }) => id)).toEqual(['a'])
  for (const typed of ['ull', 'humble', '777777']) {
    desk.type(typed)
    expect([desk.shown.map(({ id }) => id), desk.chosen?.id]).toEqual([['ude'], 'ude'])
  }
  desk.type('findes ikke')
  expect([desk.shown, desk.chosen]).toEqual([[], null])
  desk.type('')
  expect(desk.chosen?.id).toBe('a')
})

test('what is folded is passed over until it is opened', () => {
  const { desk } = list(a, row('ude', { presence: 'expected' }))
  expect(desk.shown.map(({ id }) => id)).toEqual(['a'])
  desk.toggle('away')
  desk.step(1)
  expect(desk.chosen?.id).toBe('ude')
  desk.toggle('away')
  expect(desk.chosen?.id).toBe('a')
})
