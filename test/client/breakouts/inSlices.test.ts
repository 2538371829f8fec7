// Long sums done a little at a time.
import { expect, test } from 'vitest'
import { inSlices } from '../../../client/breakouts/head/inSlices.ts'

function* sum(steps: number): Generator<number, string> {
  for (let i = 0; i < steps; i += 1) yield i / steps
  return 'done'
}
/** Each look at the clock takes three milliseconds. */
function ticking() {
  let at = 0
  return () => {
    at += 3
    return at
  }
}

test('it rests after a few milliseconds, and comes to its end', async () => {
  let rests = 0
  const told: number[] = []
  const rest = async () => {
    rests += 1
  }
  const came = await inSlices(sum(10), { tell: (p) => told.push(p), stopped: () => false, rest, now: ticking() })
  expect(came).toBe('done')
  expect(told).toHaveLength(10)
  expect(rests).toBeGreaterThan(4)
})

test('stopped, it gives nothing and goes no further', async () => {
  let stopped = false
  const told: number[] = []
  const tell = (p: number) => {
    told.push(p)
    stopped = told.length === 2
  }
  const came = await inSlices(sum(1000), { tell, stopped: () => stopped, rest: async () => {}, now: ticking() })
  expect(came).toBeNull()
  expect(told.length).toBeLessThan(10)
})
