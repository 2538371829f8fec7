// How a sending goes, told from what has happened to each.
import { expect, test } from 'vitest'
import { lastSending, secondsLeft } from '../../../client/keys/trips.ts'
import { row, step } from './rows.svelte.ts'

const queued = (at: number, waits = true) => row(`q${at}`, { state: 'sending', waits, steps: [step('queued', at)] })
const went = (from: number, to: number, ...what: ('sent' | 'delivered' | 'failed' | 'unknown' | 'stopped')[]) =>
  row('w', { steps: [step('queued', from), step('sending', to - 1), ...what.map((w, i) => step(w, to + i))] })

test('nothing has been sent', () => {
  expect(lastSending([row('a'), row('b', { steps: [step('by-hand')] })])).toBeNull()
})

test('how many of how many, and how each went', () => {
  const rows = [
    went(10, 12, 'sent', 'delivered'),
    went(10, 12, 'sent'),
    went(10, 13, 'failed'),
    went(10, 13, 'sent', 'failed'),
    went(10, 14, 'unknown'),
    went(10, 15, 'stopped'),
    queued(10, false),
    queued(10)
  ]
  expect(lastSending(rows)).toEqual({
    ...{ from: 10, total: 8, left: 2, waiting: 1 },
    ...{ sent: 2, delivered: 1, failed: 2, unknown: 1, stopped: 1 }
  })
})

test('a new sending is told by itself; what was asked for while another was under way belongs to that', () => {
  expect(lastSending([went(10, 12, 'sent'), went(20, 22, 'sent')])).toMatchObject({ from: 20, total: 1 })
  expect(lastSending([went(10, 25, 'sent'), went(20, 22, 'sent'), went(1, 2, 'sent')])).toMatchObject({
    ...{ from: 10, total: 2 }
  })
  expect(lastSending([went(5, 11, 'sent'), went(10, 25, 'sent'), queued(20)])).toMatchObject({ from: 5, total: 3 })
})

test('somebody who is sent it again counts once, as it went last', () => {
  const again = row('igen', { steps: [...went(1, 2, 'failed').steps, ...went(10, 12, 'sent').steps] })
  expect(lastSending([again])).toMatchObject({ total: 1, sent: 1, failed: 0 })
})

test('how long it takes at that pace, never nothing', () => {
  expect([secondsLeft({ left: 50 }, 5), secondsLeft({ left: 1 }, 5), secondsLeft({ left: 3 }, 0.1)]).toEqual([
    10, 1, 30
  ])
})
