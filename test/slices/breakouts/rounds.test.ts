// Rounds and what is agreed about them: planned, like another, written, dropped; who is to be together, and who apart.
import { describe, expect, test } from 'vitest'
import type { BreakoutsEvent } from '../../../shared/slices/breakouts/messages.ts'
import { someone } from '../../support/given.ts'
import { type Asked, closed, opened, placed, planned, rooms, seated, written } from '../../support/rooms.ts'

const round = { type: 'breakouts.round' } as const

describe('planned', () => {
  test('as the guides have it, as long as its block', () => {
    const usual = planned('new', { wishes: ['near', 'trainees', 'leaders', 'even'] })
    rooms([]).asked(round).then(usual)
    rooms([])
      .asked({ ...round, id: 'mine', block: 'grupper', size: { min: 3, max: 4 } })
      .then({ ...usual, id: 'mine', block: 'grupper', minutes: 15, size: { min: 3, max: 4 } })
    rooms([])
      .asked({ ...round, block: 'nowhere' })
      .refused('no-such-block')
    rooms()
      .asked({ ...round, id: 'r' })
      .refused('duplicate-id')
  })

  test('with the groups of another: who leads and what they are called, and nothing of what was done', () => {
    const names = written('one', { name: 'Ærø', task: 'Data', place: 'Marstal' })
    const again = rooms([planned(), seated, names, placed('anne'), opened(), closed]).does({ ...round, like: 'r' })
    const [one, two] = rooms().round().groups
    const second = again.state.rounds[1]
    expect(second?.groups).toEqual([
      { ...one, id: 'new-0', name: 'Ærø', place: 'Marstal' },
      { ...two, id: 'new-1' }
    ])
    expect(second).toMatchObject({ stage: 'planned', placed: [], openedAt: null, minutes: 10 })
    rooms()
      .asked({ ...round, like: 'nowhere' })
      .refused('no-such-round')
  })

  test('changed, dropped and restored; not once it was held', () => {
    const set = { type: 'breakouts.set', round: 'r', minutes: 12 } as const
    const { id, block, size, practices, wishes } = planned()
    rooms().asked(set).then({ type: 'breakouts.set', id, block, minutes: 12, size, practices, wishes })
    rooms()
      .asked({ ...set, minutes: 10 })
      .then()
    rooms().asked({ type: 'breakouts.drop', round: 'r' }).then({ type: 'breakouts.dropped', id: 'r' })
    const dropped = rooms([planned(), seated, { type: 'breakouts.dropped', id: 'r' }])
    dropped.asked(set).refused('no-such-round')
    expect(dropped.view(someone('host')).rounds).toEqual([])
    dropped.asked({ type: 'breakouts.restore', round: 'r' }).then({ type: 'breakouts.restored', id: 'r' })
    rooms([planned(), seated, opened()]).asked({ type: 'breakouts.drop', round: 'r' }).refused('round-was-held')
    rooms([planned(), seated, closed]).asked(set).refused('round-is-over')
  })

  test('no sizes that cannot be, no wish twice, not both mixed and alike', () => {
    const malformed = (told: object) => expect(() => rooms([]).asked({ ...round, ...told })).toThrow()
    malformed({ size: { min: 6, max: 5 } })
    malformed({ size: { min: 0, max: 5 } })
    malformed({ wishes: ['near', 'near'] })
    malformed({ wishes: ['mixed', 'alike'] })
    malformed({ minutes: 0 })
  })
})

test('written about a group, or about all of them; what is left out stays', () => {
  const write = { type: 'breakouts.write', round: 'r' } as const
  const one = { ...write, group: 'one' }
  rooms()
    .asked({ ...one, name: 'Ærø', place: ' Marstal ' })
    .then(written('one', { name: 'Ærø', place: 'Marstal' }))
  rooms()
    .asked({ ...write, task: 'Se på antibiotika' })
    .then(written('r', { task: 'Se på antibiotika' }))
  const named = rooms([planned(), seated, written('one', { name: 'Ærø', task: 'Data' })])
  named.asked({ ...one, task: '' }).then(written('one', { name: 'Ærø' }))
  named.asked({ ...one, name: 'Ærø' }).then()
  rooms()
    .asked({ ...write, group: 'nowhere', name: 'Ærø' })
    .refused('no-such-group')
})

test('who is to be together and who apart, the same people once', () => {
  const rule: Asked = { type: 'breakouts.rule', how: 'together', people: ['bo', 'anne', 'bo'] }
  const ruled: BreakoutsEvent = { type: 'breakouts.ruled', id: 'new', how: 'together', people: ['anne', 'bo'] }
  rooms().asked(rule).then(ruled)
  const agreed = rooms([planned(), ruled])
  agreed.asked(rule, { commandId: 'other' }).then()
  agreed.asked({ type: 'breakouts.unrule', id: 'new' }).then({ type: 'breakouts.unruled', id: 'new' })
  agreed.asked({ type: 'breakouts.unrule', id: 'other' }).then()
  rooms()
    .asked({ ...rule, people: ['bo', 'bo'] })
    .refused('rule-of-one')
  rooms()
    .asked({ ...rule, people: ['bo', 'nobody'] })
    .refused('no-such-participant')
})
