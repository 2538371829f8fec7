// Whom the moderator can call upon, in the order in which they would.
import { describe, expect, test } from 'vitest'
import { isForLater, lineOf, type Person, type Row } from '../../../client/calls/line.ts'

const blocks = [
  { id: 'before', state: 'done' },
  { id: 'now', state: 'current' },
  { id: 'later', state: 'planned' }
]
const row = (id: string, more: Partial<Row> = {}): Row => ({
  ...{ id, block: 'now', participant: id, name: id, practice: null, question: '', state: 'planned' },
  ...{ since: 0, by: 'lise', picked: false, here: true },
  ...more
})
const person = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, practice: null, here: true, heard: null, noCall: false, guest: false },
  ...more
})
const line = (rows: Row[], people: Person[] = [], floor: string | null = null) =>
  lineOf({ rows, people, practices: [], unheard: 0, floor }, blocks, 'now')
const ids = (rows: readonly Row[]) => rows.map((r) => r.id)

describe('next', () => {
  test('are those of this item, then of none, then of one that is over, then of one to come', () => {
    const rows = [row('a', { block: 'later' }), row('b', { block: 'before' }), row('c', { block: null }), row('d')]
    expect(ids(line(rows).next)).toEqual(['d', 'c', 'b', 'a'])
    expect(rows.map((r) => isForLater(r, blocks, 'now'))).toEqual([true, false, false, false])
  })
  test('of each those not yet heard first, and else as they stand', () => {
    const heard = { by: 'call', at: 1 } as const
    expect(ids(line([row('a'), row('b'), row('c')], [person('a', { heard }), person('b'), person('c')]).next)).toEqual([
      'b',
      'c',
      'a'
    ])
  })
  test('are only those who are here and willing; the others are told as away', () => {
    const { next, away } = line([row('a', { here: false }), row('b'), row('c')], [person('b', { noCall: true })])
    expect(ids(next)).toEqual(['c'])
    expect(ids(away)).toEqual(['a', 'b'])
  })
})

test('whoever has the floor stands apart; who has spoken stands nowhere', () => {
  const rows = [row('a', { state: 'called' }), row('b', { state: 'answered' }), row('c', { state: 'passed' })]
  const { speaks, next, away } = line(rows, [], 'a')
  expect(speaks?.id).toBe('a')
  expect([...next, ...away]).toEqual([])
})

test('nothing is known before the view is there', () => {
  expect(lineOf({}, blocks, 'now')).toEqual({ speaks: null, next: [], away: [] })
})
