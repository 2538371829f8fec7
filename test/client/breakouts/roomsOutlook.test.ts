// How long the groups are open yet: running, the last fifth, over, called; and who is in which group.
import { expect, test } from 'vitest'
import { groupCalls } from '../../../client/slices/groupHelp.ts'
import { groupNumber, groupNumbers } from '../../../client/slices/groupNumber.ts'
import { type RoomsNow, roomsOutlook } from '../../../client/slices/roomsOutlook.ts'
import type { Views } from '../../../shared/slices/index.ts'

const MIN = 60_000
const rooms = (changes: Partial<NonNullable<RoomsNow>> = {}): NonNullable<RoomsNow> => ({
  ...{ id: 'r1', number: 1, block: null, minutes: 10, stage: 'open', ready: true, groups: 3, people: 12, help: [] },
  ...{ openedAt: 0, endsAt: 10 * MIN, calledAt: null },
  ...changes
})

test('the last fifth begins when a fifth is left, and it is over a second past the end', () => {
  const at = (now: number) => roomsOutlook(rooms(), now)?.state
  expect(at(0)).toBe('run')
  expect(at(8 * MIN - 1)).toBe('run')
  expect(at(8 * MIN)).toBe('soon')
  expect(at(10 * MIN)).toBe('soon')
  expect(at(10 * MIN + 999)).toBe('soon')
  expect(at(10 * MIN + 1000)).toBe('over')
})

test('more minutes make the fifth longer and the end later', () => {
  const longer = rooms({ endsAt: 15 * MIN })
  expect(roomsOutlook(longer, 12 * MIN - 1)?.state).toBe('run')
  expect(roomsOutlook(longer, 12 * MIN)).toMatchObject({ state: 'soon', left: 3 * MIN, at: 15 * MIN })
})

test('called back tells when; what is planned, closed or not there tells nothing', () => {
  const called = rooms({ stage: 'called', calledAt: 9 * MIN, help: [3] })
  expect(roomsOutlook(called, 12 * MIN)).toEqual({ state: 'called', left: -2 * MIN, at: 9 * MIN, help: [3] })
  expect(roomsOutlook(rooms({ stage: 'planned', openedAt: null, endsAt: null }), 0)).toBeNull()
  expect(roomsOutlook(null, 0)).toBeNull()
  expect(roomsOutlook(undefined, 0)).toBeNull()
})

type View = Views['breakouts']
const group = (id: string, number: number, people: string[], at: number | null = null) => ({
  ...{ id, number, people, name: null, task: null, place: null, leader: null, locked: false },
  help: at === null ? null : { by: 'birgit', at }
})
const hosts = {
  now: rooms(),
  rounds: [
    { id: 'r0', groups: [group('old', 9, ['anne'], 1)] },
    { id: 'r1', groups: [group('a', 1, ['anne'], 50), group('b', 12, ['bo'], 20)] }
  ]
} as unknown as View

test('a group is told of the round that is open or next, by who runs it and who watches the chat', () => {
  expect(groupNumber(hosts, 'anne')).toBe(1)
  expect(groupNumber(hosts, 'bo')).toBe(12)
  expect(groupNumber(hosts, 'carl')).toBeNull()
  expect(groupNumber(hosts, null)).toBeNull()
  const watches: View = { now: rooms(), seats: [{ id: 'bo', group: 'b', number: 12, name: null }] }
  expect(groupNumber(watches, 'bo')).toBe(12)
  expect(groupNumbers({ ...hosts, now: null }).size).toBe(0)
  expect(groupNumbers(undefined).size).toBe(0)
})

test('who has called longest comes first, of the round that is open only', () => {
  expect(groupCalls(hosts).map((c) => c.number)).toEqual([12, 1])
  expect(groupCalls({ ...hosts, now: null })).toEqual([])
})
