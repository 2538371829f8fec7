// Why something was not done, in words: who moved whom, and where to.
import { expect, test } from 'vitest'
import { breakoutsLesson } from '../../../client/slices/breakoutsLesson.ts'
import type { Refusal } from '../../../shared/slice.ts'
import type { Views } from '../../../shared/slices/index.ts'
import { oclock } from '../../support/given.ts'
import { group, person, round } from './evening.svelte.ts'

const views = {
  breakouts: { now: null, rounds: [round([group(4, ['lars'])])], people: [person('lars', { name: 'Lars Holm' })] },
  board: { rows: [{ id: 'mette', name: 'Mette Kjærgaard' }] },
  agenda: { timeZone: 'Europe/Copenhagen', blocks: [] }
} as unknown as Views
const lesson = breakoutsLesson({ views, you: 'jonas' })
const told = (refusal: Refusal) => lesson.refusal(refusal)
const at = oclock('17:12')

test.each([
  [{ group: 'g4', by: 'mette', at }, 'Mette flyttede Lars Holm til gruppe 4 kl. 17.12'],
  [{ group: null, by: 'mette', at }, 'Mette tog Lars Holm ud af sin gruppe kl. 17.12'],
  [{ group: 'g4', by: 'jonas', at }, 'Du flyttede Lars Holm til gruppe 4 kl. 17.12'],
  [{ group: 'g4' }, 'Lars Holm er i gruppe 4 nu.']
])('sits elsewhere: %o', (more, words) =>
  expect(told({ refused: 'sits-elsewhere', participant: 'lars', ...more })).toBe(words)
)

test('what is locked, and what has changed meanwhile', () => {
  expect(told({ refused: 'is-locked', participant: 'lars' })).toBe('Lars Holm er låst på sin plads. Lås op først.')
  expect(told({ refused: 'is-locked', group: 'g4' })).toBe('Gruppe 4 er låst. Lås den op først.')
  expect(told({ refused: 'has-changed', by: 'mette', at })).toMatch(/^Mette ændrede grupperne kl\. 17\.12/)
  expect(told({ refused: 'called-back', by: 'mette' })).toBe('Mette har kaldt grupperne tilbage.')
  expect(told({ refused: 'no-such-round' })).toBe('Runden er fjernet i mellemtiden.')
  expect(told({ refused: 'finished' })).toBeNull()
})

test('what waits, in words', () => {
  const press = { type: 'breakouts.move', round: 'r', person: 'lars', from: null, to: 'g4' } as const
  expect(lesson.press(press)).toEqual({ strong: 'Flyt', rest: 'Lars Holm til gruppe 4' })
  expect(lesson.press({ type: 'breakouts.callBack', round: 'r' })).toEqual({ strong: 'Kald tilbage', rest: '' })
  expect(lesson.press({ type: 'agenda.start' })).toBeNull()
})
