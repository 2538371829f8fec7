// Nothing leaves the house before it has been shown to whom it goes, and pressed once more.
import { expect, test } from 'vitest'
import type { Act } from '../../../client/keys/acts.ts'
import { outgoing, row } from './rows.svelte.ts'

const idsOf = ({ command }: Act) => (command.type === 'keys.send' ? [command.participants, command.again] : null)

test('the first press shows, the second sends to those who were shown, by name and never again', () => {
  const { out, done } = outgoing(
    row('b'),
    row('a'),
    row('ude', { presence: 'expected' }),
    row('c', { state: 'failed' })
  )
  expect(out.ready.map(({ id }) => id)).toEqual(['a', 'b'])
  out.press()
  expect([out.sure, done]).toEqual([true, []])
  out.press()
  expect(done.map(idsOf)).toEqual([[['a', 'b'], false]])
  expect(done[0]?.undo).toBeNull()
  expect(out.sure).toBe(false)
})

test('who is ready since is told of and not sent to unseen; who no longer is, is not sent to either', () => {
  const { out, done, now } = outgoing(row('a'), row('b'))
  out.press()
  now(row('a'), row('b', { state: 'by-hand' }), row('sen'))
  expect([out.to.map(({ id }) => id), out.later]).toEqual([['a'], 1])
  out.press()
  expect(done.map(idsOf)).toEqual([[['a'], false]])
})

test('when nobody is left of those who were shown, nothing is asked any more', () => {
  const { out, now } = outgoing(row('a'))
  out.press()
  now(row('a', { state: 'by-hand' }), row('sen'))
  expect(out.sure).toBe(false)
  expect(out.to.map(({ id }) => id)).toEqual(['sen'])
})

test('nobody is ready, the text is being mended, or it has been pressed: nothing', () => {
  const none = outgoing(row('a', { state: 'no-phone' }))
  none.out.press()
  expect([none.out.sure, none.done]).toEqual([false, []])
  const editing = outgoing(row('a'))
  editing.out.editing = true
  editing.out.press()
  expect(editing.out.sure).toBe(false)
  const pressed = outgoing(row('a'))
  pressed.press('a')
  pressed.out.press()
  expect([pressed.out.pressed, pressed.out.sure]).toEqual([true, false])
})
