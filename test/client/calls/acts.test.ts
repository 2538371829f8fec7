// What a press leads to while the one before it has not been answered.
import { expect, test } from 'vitest'
import { callActs } from '../../../client/calls/acts.ts'
import type { Row } from '../../../client/calls/line.ts'
import type { Room } from '../../../client/context.ts'
import type { Command } from '../../../shared/slices/index.ts'

const row = (id: string, state: Row['state'] = 'planned') => ({ id, state, name: id }) as Row
const [inger, niels] = [row('inger', 'called'), row('niels')]

/** Inger has the floor; these are on their way. */
function at(waiting: readonly Command[], floor: string | null = 'inger') {
  const asked: Command[] = []
  const views = { calls: { rows: [inger, niels], floor } }
  const live = { waiting: waiting.map((command) => ({ command })), views } as unknown as Room['live']
  const deeds = { ask: async (command: Command) => asked.push(command) } as unknown as Room['deeds']
  return { acts: callActs({ live, deeds }), asked }
}
const giving: Command = { type: 'calls.call', id: 'niels', seen: 'inger' }

test('whoever is being given the floor is the one who is done, once', () => {
  const { acts, asked } = at([giving])
  expect(acts.speaker()).toBe(niels)
  acts.settle(niels, 'answered')
  expect(asked).toEqual([{ type: 'calls.answer', id: 'niels' }])
  const again = at([giving, { type: 'calls.answer', id: 'niels' }])
  again.acts.settle(niels, 'answered')
  expect(again.asked).toEqual([])
})

test('whom the floor is taken from has answered with that, and it is not said twice', () => {
  const { acts, asked } = at([giving])
  acts.settle(inger, 'answered')
  expect(asked).toEqual([])
})

test('nobody is given the floor twice; who was drawn a moment ago can be given it at once', () => {
  const twice = at([giving])
  twice.acts.give(niels)
  expect(twice.asked).toEqual([])
  const drawn = at([{ type: 'calls.pick', id: 'niels', seed: 1 }])
  drawn.acts.give(niels)
  expect(drawn.asked).toEqual([giving])
})
