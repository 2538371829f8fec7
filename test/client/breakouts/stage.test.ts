// Where a round stands, what comes next, and how long the rooms are open yet.
import { expect, test } from 'vitest'
import { backIn } from '../../../client/breakouts/head/countdown.ts'
import { blockForNext, isCheckedIn, missing, nextStep } from '../../../client/breakouts/head/stage.ts'
import { group, person, round } from './rounds.ts'

const groups = [group('1', ['a', 'b']), group('2', ['c'])]
const by = { by: 'm', at: 1 }

test('ready, open, call back, close; and nothing without people or afterwards', () => {
  expect(nextStep(round())).toBeNull()
  expect(nextStep(round({ groups: [group('1', [])] }))).toBeNull()
  expect(nextStep(round({ groups }))).toBe('ready')
  expect(nextStep(round({ groups, ready: by }))).toBe('open')
  expect(nextStep(round({ groups, ready: by, stage: 'open' }))).toBe('callBack')
  expect(nextStep(round({ groups, stage: 'called' }))).toBe('close')
  expect(nextStep(round({ groups, stage: 'closed' }))).toBeNull()
})

test('who sits in a group and is not here is missing', () => {
  const people = [person('a'), person('b', { presence: 'expected' }), person('c', { presence: 'left' }), person('d')]
  const found = missing({ groups }, new Map(people.map((p) => [p.id, p])))
  expect(found.map((p) => p.id)).toEqual(['b', 'c'])
})

const minute = 60_000
test('called back, there is a minute until all are back', () => {
  const called = round({ stage: 'called', openedAt: 0, endsAt: 9 * minute, calledAt: 5 * minute })
  expect(backIn(called, 5 * minute + 1000)).toEqual({ left: 59_000, at: 6 * minute, late: false })
  expect(backIn(called, 6 * minute + 1000)?.late).toBe(true)
  expect(backIn(round({ stage: 'open', openedAt: 0, endsAt: 9 * minute }), 5)).toBeNull()
})

const block = (id: string, kind: string, state: string) => ({ id, kind, state }) as never
test('the next round is for the first groups of the agenda that have none and are not held', () => {
  const blocks = [block('a', 'talk', 'planned'), block('b', 'groups', 'done'), block('c', 'groups', 'planned')]
  expect(blockForNext({ blocks }, [])?.id).toBe('c')
  expect(blockForNext({ blocks }, [{ block: 'c' }])?.id).toBe('b')
  expect(blockForNext({ blocks }, [{ block: 'c' }, { block: 'b' }])).toBeNull()
})

test('people are still coming in before the meeting and while they check in', () => {
  const blocks = [block('a', 'check-in', 'current'), block('b', 'talk', 'planned')]
  expect(isCheckedIn({ status: 'planned', blocks, current: null })).toBe(false)
  expect(isCheckedIn({ status: 'running', blocks, current: 'a' })).toBe(false)
  expect(isCheckedIn({ status: 'running', blocks, current: 'b' })).toBe(true)
})
