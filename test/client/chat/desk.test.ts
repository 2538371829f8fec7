// The choice in the queue: it stays on its question, goes on when one acts, and comes back with what is taken back.
import { expect, test } from 'vitest'
import { dismiss, flag, forget, hurry, mark, merge, park } from '../../../client/chat/acts.ts'
import { choices } from '../../../client/chat/choices.ts'
import { rowActs } from '../../../client/chat/rowActs.ts'
import { piles } from '../../../client/slices/questionPiles.ts'
import { question, queue } from './queue.svelte.ts'

const a = question('a', { at: 3 })
const b = question('b', { at: 2 })
const c = question('c', { at: 1, state: 'flagged' })
const ids = (desk: ReturnType<typeof queue>['desk']) => desk.shown.map((q) => q.id)

test('the caught stand before what is with the moderator, the newest first, and urgent first there', () => {
  const { desk } = queue(c, question('d', { at: 0, state: 'flagged', urgent: true }), b, a)
  expect(ids(desk)).toEqual(['a', 'b', 'd', 'c'])
})

test('of those caught at once the last is the newest; with the moderator they stand as they were sent up, as they do there', () => {
  const many = Array.from({ length: 12 }, (_, i) => question(`lot-${i}`))
  expect(ids(queue(...many).desk)).toEqual(many.map((q) => q.id).reverse())
  const sent = (id: string, sentUp: number, at: number) => question(id, { state: 'flagged', sentUp, at })
  const up = [sent('x', 30, 1), sent('y', 10, 2), sent('z', 20, 3), { ...sent('w', 40, 4), urgent: true }]
  expect(ids(queue(...up).desk)).toEqual(['w', 'y', 'z', 'x'])
  expect(piles(up, false).open.map((q) => q.id)).toEqual(['w', 'y', 'z', 'x'])
})

test('the answers stand as they stood when it was asked, whatever comes and goes meanwhile', () => {
  const { desk, now, laters } = queue(a, b)
  laters.push({ id: 'plen', title: 'Plenum', expectedStart: null })
  desk.choose('a')
  desk.ask('park')
  laters.splice(1, 1, { id: 'op', title: 'Opsamling', expectedStart: null })
  expect(choices(desk).map((c) => [c.digit, c.label])).toEqual([
    ['0', 'senere'],
    ['1', 'Plenum']
  ])
  desk.ask('park')
  expect(choices(desk)[1]?.label).toBe('Opsamling')
  desk.ask('merge')
  now(question('a2', { text: 'a' }), a, b)
  expect(choices(desk).map((c) => c.id)).toEqual(['b'])
})

test('what was merged and is taken apart again is shown, and has the keys', () => {
  const { desk, now } = queue(a, { ...b, mergedInto: 'a' })
  desk.choose('a')
  desk.goWith('b')
  expect(desk.chosen?.id).toBe('a')
  now(a, b)
  expect(desk.chosen?.id).toBe('b')
})

test('nothing is chosen until somebody does; then up and down, and no further', () => {
  const { desk, now } = queue(a, b)
  now(a, b, c)
  expect(desk.chosen).toBeNull()
  for (const [by, id] of [
    [1, 'a'],
    [1, 'b'],
    [1, 'c'],
    [1, 'c'],
    [-1, 'b']
  ] as const) {
    desk.step(by)
    expect(desk.chosen?.id).toBe(id)
  }
})

test('the choice stays on the question when others come and go, and follows it to another section', () => {
  const { desk, now } = queue(a, b)
  desk.choose('b')
  now(question('new', { at: 9 }), a, { ...b, state: 'flagged' })
  expect(desk.chosen?.id).toBe('b')
})

test('when the question has gone from the tab, what stands there now is chosen, and nothing is asked about it', () => {
  const { desk, now } = queue(a, b, c)
  desk.choose('b')
  desk.ask('park')
  now(a, { ...b, state: 'asked' }, c)
  expect([desk.chosen?.id, desk.asking]).toEqual(['c', null])
  now(a)
  expect(desk.chosen?.id).toBe('a')
  now()
  expect(desk.chosen).toBeNull()
})

test('who acts goes on to the next in the section; the last goes up; what moves nothing stays', () => {
  const { desk, done } = queue(a, b, c)
  desk.choose('a')
  desk.do(mark(a, 'key'))
  expect(desk.chosen?.id).toBe('a')
  desk.do(flag(a))
  expect(desk.chosen?.id).toBe('b')
  desk.do(merge(b, c))
  expect(desk.chosen?.id).toBe('a')
  desk.choose('c')
  desk.do(hurry(c))
  expect(desk.chosen?.id).toBe('c')
  desk.choose('b')
  desk.do(forget(b))
  expect(desk.chosen?.id).toBe('a')
  expect(done).toHaveLength(5)
})

test('what is taken back is shown where it goes, once it has gone there; but not among the dismissed', () => {
  const { desk, now } = queue(a, { ...b, state: 'answered' })
  desk.choose('a')
  desk.goWith('b')
  expect([desk.tab, desk.chosen?.id]).toEqual(['open', 'a'])
  now(a, b)
  expect(desk.chosen?.id).toBe('b')
  desk.goWith('b')
  now(a, { ...b, state: 'dismissed' })
  expect([desk.tab, desk.chosen?.id]).toEqual(['open', 'a'])
})

test('merged questions stand under the other; one whose other is gone stands for itself again', () => {
  const merged = { ...b, mergedInto: 'a' }
  expect(ids(queue(a, merged).desk)).toEqual(['a'])
  expect(ids(queue(merged).desk)).toEqual(['b'])
})

test('a parked one is under its tab until its block begins', () => {
  const parked = { ...a, state: 'parked' as const, block: 'b1' }
  const { desk, now } = queue(parked)
  expect([desk.count('open'), desk.count('parked')]).toEqual([0, 1])
  now({ ...parked, back: true })
  expect([desk.count('open'), desk.count('parked')]).toEqual([1, 0])
})

test('every move is taken back to exactly where it stood', () => {
  const stood = { ...c, block: 'b1' }
  for (const act of [park(stood, null), dismiss(stood)])
    expect(act.undo).toMatchObject({ type: 'questions.putBack', from: act.moves?.to, to: 'flagged', block: 'b1' })
  expect(hurry({ ...c, urgent: true })).toMatchObject({ command: { urgent: false }, undo: { urgent: true } })
  expect(dismiss({ ...a, state: 'dismissed' }).command).toMatchObject({ from: 'dismissed', to: 'caught' })
})

test('the keys of a question are those that mean something as it stands', () => {
  const { desk } = queue(a)
  const keys = (q: typeof a, several = false) =>
    rowActs(desk, q, { me: 'birgit', several })
      .map((act) => act.key)
      .join('')
  expect(keys(a)).toBe('fuapnhmreix')
  expect(keys(c)).toBe('uapnhmreix')
  expect(keys(a, true)).toContain('c')
  expect(keys({ ...a, claimedBy: 'soren' })).toContain('c')
  expect(keys({ ...a, state: 'answered' })).not.toMatch(/[au]/)
  expect(keys({ ...a, state: 'dismissed' })).not.toContain('m')
})
