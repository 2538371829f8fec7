// Somebody who has asked not to be called upon by name: noted, and taken back.
import { describe, expect, test } from 'vitest'
import { participants } from '../../../shared/slices/participants/index.ts'
import { type Command, edited, larsIs, register } from '../../support/people.ts'

const edit = (change: object): Command => ({ type: 'participants.edit', id: 'lars', ...change })

describe('somebody who has asked not to be called upon', () => {
  test('is noted, and may be after all', () => {
    register()
      .asked(edit({ noCall: true }))
      .then(edited('lars', { ...larsIs, noCall: true }))
    register(edited('lars', { ...larsIs, noCall: true }))
      .asked(edit({ noCall: false }))
      .then(edited('lars', { ...larsIs, noCall: false }))
    register(edited('lars', { ...larsIs, noCall: true }))
      .asked(edit({ name: 'Lars H. Holm' }))
      .then(edited('lars', { ...larsIs, name: 'Lars H. Holm', noCall: true }))
  })

  test('events from before there was such a thing tell nothing', () => {
    const { noCall: _, ...before } = larsIs
    const old = { type: 'participants.added', id: 'ib', import: null, personal: before }
    expect(participants.event.parse(old)).toMatchObject({ personal: { noCall: null } })
  })
})
