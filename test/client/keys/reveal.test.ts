// A key is shown for twenty seconds, to one at a time, and no longer.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Failed, Shown } from '../../../client/keys/http.ts'
import { Reveal } from '../../../client/keys/reveal.svelte.ts'
import { row } from './rows.svelte.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function revealing(answer: (id: string) => Shown | Failed | Promise<Shown | Failed>) {
  const told: (string | null)[] = []
  const reveal = new Reveal({ now: () => 1000, tell: (fault) => told.push(fault), ask: async (id) => answer(id) })
  return { reveal, told }
}
const shown = (id: string): Shown => ({ key: `K-${id}`, text: `Din nøgle er K-${id}`, phone: '+4501100001' })

test('shown, and hidden by itself', async () => {
  const { reveal } = revealing(shown)
  await reveal.show(row('a'))
  expect(reveal.shown).toEqual({ id: 'a', key: 'K-a', until: 21_000 })
  await vi.advanceTimersByTimeAsync(19_900)
  expect(reveal.shown).not.toBeNull()
  await vi.advanceTimersByTimeAsync(200)
  expect(reveal.shown).toBeNull()
})

test('one at a time, and the former’s time does not hide the next', async () => {
  const { reveal } = revealing(shown)
  await reveal.show(row('a'))
  await vi.advanceTimersByTimeAsync(15_000)
  await reveal.show(row('b'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(reveal.shown?.id).toBe('b')
})

test('what is answered after one has turned away is not shown', async () => {
  let answer: (shown: Shown) => void = () => {}
  const { reveal } = revealing((id) => new Promise((resolve) => (answer = () => resolve(shown(id)))))
  const asked = reveal.show(row('a'))
  reveal.hide()
  answer(shown('a'))
  await asked
  expect(reveal.shown).toBeNull()
})

test('why it cannot be shown is told', async () => {
  const { reveal, told } = revealing(() => ({ fault: 'Deltageren har ingen nøgle.' }))
  await reveal.show(row('a'))
  await reveal.hand(row('a'))
  expect([reveal.shown, reveal.byPhone, told]).toEqual([
    null,
    null,
    ['Deltageren har ingen nøgle.', 'Deltageren har ingen nøgle.']
  ])
})

test('by one’s own phone the whole message is there until it is closed', async () => {
  const { reveal } = revealing(shown)
  const person = row('a')
  await reveal.hand(person)
  expect(reveal.byPhone).toEqual({ row: person, text: 'Din nøgle er K-a', phone: '+4501100001' })
  reveal.close()
  expect(reveal.byPhone).toBeNull()
})
