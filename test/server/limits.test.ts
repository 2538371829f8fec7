// Limits by address: what is one place, how much each may, how long a guesser waits, and that none of it grows for ever.
import { expect, test } from 'vitest'
import { Allowance } from '../../server/allowance.ts'
import { Figures } from '../../server/figures.ts'
import { Crowd } from '../../server/limits/crowd.ts'
import { Door } from '../../server/limits/door.ts'
import { Guesses } from '../../server/limits/guesses.ts'
import { Places, placeOf } from '../../server/limits/places.ts'
import { SECOND } from '../../shared/time.ts'
import { caller } from '../support/caller.ts'

const stopped = () => {
  const clock = { at: 1_000_000, now: () => clock.at }
  return clock
}

test('an allowance holds its burst, fills again with time, never beyond, and a clock that jumps back gives nothing', () => {
  const clock = stopped()
  const one = new Allowance({ burst: 10, perSecond: 2 }, clock.now)
  const taken = (tries: number) => Array.from({ length: tries }, () => one.take()).filter(Boolean).length
  expect(taken(12)).toBe(10)
  expect(one.seconds).toBe(1)
  clock.at += 2 * SECOND
  expect(taken(12)).toBe(4)
  clock.at -= 60 * SECOND
  expect(taken(12)).toBe(0)
  clock.at += 3600 * SECOND
  expect(taken(30)).toBe(10)
})

test.each([
  ['192.168.1.20', '192.168.1.20'],
  ['::ffff:192.168.1.20', '192.168.1.20'],
  ['2001:db8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
  ['2001:0DB8:0000:0007::1', '2001:db8:0:7::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['', '']
])('the place of %s is %s', (address, place) => expect(placeOf(address)).toBe(place))

test('no more places are remembered than there is room for, and those who call stay', () => {
  const places = new Places(() => ({ calls: 0 }), 100)
  places.at('10.0.0.1').calls = 7
  for (let n = 0; n < 5000; n += 1) {
    places.at(`2001:db8:${(n >> 8).toString(16)}:${(n & 255).toString(16)}::1`)
    places.at('10.0.0.1')
  }
  expect(places.size).toBe(100)
  expect(places.at('10.0.0.1').calls).toBe(7)
})

test('who shows wrong tokens waits longer and longer, up to some seconds; elsewhere nobody does; it is forgotten', () => {
  const clock = stopped()
  const guesses = new Guesses(clock.now)
  const waits = (from: string, times: number) => Array.from({ length: times }, () => guesses.missed(from))
  expect(Math.max(...waits('10.0.0.1', 50))).toBe(0) // a whole room with links that were closed
  const next = waits('10.0.0.1', 100)
  expect(next[0]).toBeGreaterThan(0)
  expect(next).toEqual(next.toSorted((a, b) => a - b))
  expect(next.at(-1)).toBe(4 * SECOND)
  expect(waits('10.0.0.2', 1)).toEqual([0])
  expect(waits('2001:db8::5', 60).at(-1)).toBeGreaterThan(0)
  expect(waits('2001:db8::6', 1)[0]).toBeGreaterThan(0) // the same network
  clock.at += 3600 * SECOND
  expect(waits('10.0.0.1', 1)).toEqual([0])
})

test('guesses from everywhere at once wait too', () => {
  const guesses = new Guesses(stopped().now)
  const waits = Array.from({ length: 3000 }, (_, n) => guesses.missed(`10.${n >> 8}.${n & 255}.1`))
  expect(Math.max(...waits.slice(0, 2000))).toBe(0)
  expect(waits.at(-1)).toBe(4 * SECOND)
})

test('at the door: 5,000 at once from one address, and then 200 a second; others are not touched', () => {
  const clock = stopped()
  const figures = new Figures()
  const guesses = new Guesses(clock.now)
  const door = new Door({ now: clock.now, figures, guesses, trust: null, publicUrl: null, warn: () => {} })
  const knocks = (from: string, times: number) =>
    Array.from({ length: times }, () => door.mayKnock(caller({ from }))).filter(Boolean).length
  expect(knocks('10.0.0.1', 5100)).toBe(5000)
  expect(knocks('10.0.0.2', 100)).toBe(100)
  clock.at += SECOND
  expect(knocks('10.0.0.1', 300)).toBe(200)
  const answers: unknown[] = []
  for (let n = 0; n < 5001; n += 1) door.allowRequest(caller({ from: '10.0.0.3' }), (...told) => answers.push(told))
  expect(answers.slice(0, 5000)).toEqual(Array(5000).fill([null, true]))
  expect(answers[5000]).toEqual(['too-many-connections: wait a little, and try again', false])
  expect(figures.counts.get('limits')?.get('connections')).toBe(201)
})

test('a meeting is full at 3,000, and who leaves makes room', () => {
  const crowd = new Crowd()
  expect(Array.from({ length: 3001 }, () => crowd.enter('m')).filter(Boolean)).toHaveLength(3000)
  expect(crowd.enter('n')).toBe(true)
  crowd.leave('m')
  expect([crowd.enter('m'), crowd.enter('m')]).toEqual([true, false])
})
