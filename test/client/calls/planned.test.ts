// The calls of an item as the playbook shows them, with what is on its way; and where one of them is moved to.
import { expect, test } from 'vitest'
import type { Row } from '../../../client/calls/line.ts'
import { afterFor, plannedIn } from '../../../client/calls/planned.ts'
import type { Command } from '../../../shared/slices/index.ts'

const row = (id: string, block: string | null = 'tal'): Row => ({
  ...{ id, block, participant: id, name: id, practice: null, question: 'Hvad?', state: 'planned' },
  ...{ since: 0, by: 'lise', picked: false, here: false }
})
const person = { id: 'pia', name: 'Pia', practice: null, here: false, heard: null, noCall: false, guest: false }
const view = { rows: [row('a'), row('x', 'plen'), row('b')], people: [person], practices: [], unheard: 0, floor: null }
const shown = (...asked: Command[]) => plannedIn(view, asked, 'tal').map((r) => [r.id, r.question, r.waits, r.leaves])

test('are those of the item, in their order', () => {
  expect(shown()).toEqual([
    ['a', 'Hvad?', false, false],
    ['b', 'Hvad?', false, false]
  ])
})

test('with what is on its way, as waiting', () => {
  expect(
    shown(
      { type: 'calls.plan', id: 'p', participant: 'pia', block: 'tal' },
      { type: 'calls.edit', id: 'p', question: 'Hvorfor?' },
      { type: 'calls.remove', id: 'a' },
      { type: 'calls.move', id: 'b', after: null }
    )
  ).toEqual([
    ['b', 'Hvad?', true, false],
    ['a', 'Hvad?', true, true],
    ['p', 'Hvorfor?', true, false]
  ])
  expect(plannedIn(view, [{ type: 'calls.plan', id: 'p', participant: 'pia', block: 'tal' }], 'tal').at(-1)?.name).toBe(
    'Pia'
  )
})

test('one of them is moved among all of them', () => {
  const all = ['0', 'a', 'x', 'b', 'c'].map((id) => ({ id }))
  const own = ['a', 'b', 'c'].map((id) => ({ id }))
  expect(afterFor(all, own, 'c', 0)).toBe('0')
  expect(afterFor(all, own, 'a', 1)).toBe('b')
  expect(afterFor(all, own, 'b', 2)).toBe('c')
  expect(afterFor(all.slice(1), own, 'b', 0)).toBeNull()
})
