// Drawing lots: fair, never the same practice twice in a row, and somebody else when one asks for it.
import { describe, expect, test } from 'vitest'
import { caught, flagged, moved as happened } from '../../support/chat.ts'
import { around, called, cluster, did, floor, planned } from '../../support/floor.ts'

const SEEDS = 4000
type Floor = ReturnType<typeof floor>
const drawnBy = (from: Floor, seed: number, more: object = {}): string => {
  const after = from.does({ type: 'calls.pick', id: 'lot', seed, ...more })
  return after.state.rows.find((c) => c.id === 'lot')?.participant ?? ''
}
/** How often each is drawn, over many seeds. */
function drawn(from: Floor, more: object = {}): Record<string, number> {
  const counts: Record<string, number> = {}
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const who = drawnBy(from, seed, more)
    counts[who] = (counts[who] ?? 0) + 1
  }
  return counts
}
/** Pearson's chi-square against all being as likely. */
const unevenness = (counts: Record<string, number>) => {
  const all = Object.values(counts)
  const mean = SEEDS / all.length
  return all.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0)
}

describe('a draw', () => {
  test('makes a call for what is held now, first of all', () => {
    floor([planned('anne')])
      .asked({ type: 'calls.pick', seed: 1 })
      .then(planned(drawnBy(floor([planned('anne')]), 1), { id: 'new', picked: true }))
  })

  test('is as likely to be anybody who is here, unheard and willing; guests, the absent and the planned are not in it', () => {
    const counts = drawn(floor())
    expect(Object.keys(counts).toSorted()).toEqual(['anne', 'bo', 'carla', 'dan', 'else'])
    // one in ten thousand fair draws is less even than this
    expect(unevenness(counts)).toBeLessThan(23.5)
    expect(Object.keys(drawn(floor([planned('carla')])))).not.toContain('carla')
  })

  test('takes practices nobody of whom has been heard first, by call or by question', () => {
    const asked = [caught('q', 'Dan', 'Hvorfor?', { participant: 'dan' }), flagged('q'), happened('asked', 'q')]
    const spoke = [planned('else'), called('else'), did('answered', 'else')]
    const counts = drawn(floor(spoke, around(cluster, ...asked)))
    expect(Object.keys(counts).toSorted()).toEqual(['anne', 'bo'])
    expect(unevenness(counts)).toBeLessThan(15.2)
  })

  test('and when all have, whoever of them has not', () => {
    const spoke = (id: string) => [planned(id), called(id), did('answered', id)]
    const past = [...spoke('anne'), ...spoke('carla'), ...spoke('else')]
    expect(Object.keys(drawn(floor(past))).toSorted()).toEqual(['bo', 'dan'])
  })
})

describe('the same practice', () => {
  const anneSpoke = [planned('anne'), called('anne'), did('answered', 'anne')]
  test('is not drawn twice in a row; nor when it passed the floor on, nor while one of it stands drawn', () => {
    for (const past of [
      anneSpoke,
      [planned('anne'), called('anne'), did('passed', 'anne')],
      [planned('anne', { picked: true })]
    ])
      expect(Object.keys(drawn(floor(past)))).not.toContain('bo')
  })
  test('when only that is left, one is told', () => {
    const alone = cluster
      .does({ type: 'participants.leave', id: 'carla' })
      .does({ type: 'participants.leave', id: 'dan' })
    floor(anneSpoke, around(alone.does({ type: 'participants.leave', id: 'else' })))
      .asked({ type: 'calls.pick', seed: 1 })
      .refused('only-that-practice', { participant: 'bo' })
  })
})

describe('somebody else', () => {
  test('comes in place of the one drawn, and of those before', () => {
    let now = floor().does({ type: 'calls.pick', id: 'lot-0', seed: 7 })
    for (let n = 1; n < 5; n += 1)
      now = now.does({ type: 'calls.pick', id: `lot-${n}`, seed: 7, instead: `lot-${n - 1}` })
    expect(now.order()).toEqual(['lot-4'])
    expect(new Set(now.state.rows.map((c) => c.participant)).size).toBe(5)
    now.asked({ type: 'calls.pick', seed: 7, instead: 'lot-4' }).refused('nobody-left')
  })

  test('is taken back with the one it came instead of', () => {
    const one = floor().does({ type: 'calls.pick', id: 'one', seed: 7 })
    const other = one.does({ type: 'calls.pick', id: 'other', seed: 7, instead: 'one' })
    expect(other.does({ type: 'calls.restore', id: 'one', instead: 'other' }).stands()).toEqual({
      one: 'planned',
      other: 'removed'
    })
  })

  test('not of one who has been given the floor, nor of one who was planned', () => {
    const spoke = floor([planned('anne', { picked: true }), { ...called('anne'), by: 'karen' }])
    spoke
      .asked({ type: 'calls.pick', seed: 1, instead: 'anne' })
      .refused('has-moved', { call: 'anne', state: 'called', by: 'karen', at: expect.any(Number) })
    floor([planned('anne')])
      .asked({ type: 'calls.pick', seed: 1, instead: 'anne' })
      .refused('no-such-call')
  })
})

test('nobody is left when all who are here have been heard', () => {
  const empty = around(cluster.does({ type: 'participants.remove', id: 'else' }))
  const all = ['anne', 'bo', 'carla', 'dan'].flatMap((id) => [planned(id), called(id), did('answered', id)])
  floor(all, empty).asked({ type: 'calls.pick', seed: 1 }).refused('nobody-left')
})
