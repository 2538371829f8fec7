// Whom to call upon: planned, mended, put in order, taken off and put back.
import { describe, expect, test } from 'vitest'
import { roles } from '../../../shared/slice.ts'
import { type Asked, around, called, cluster, did, floor, planned } from '../../support/floor.ts'
import { someone } from '../../support/given.ts'

const plan = (more: object = {}): Asked => ({ type: 'calls.plan', participant: 'anne', block: 'data', ...more })

describe('somebody is planned', () => {
  test('for an item, with a question or without; last, unless it is said where', () => {
    floor()
      .asked(plan({ question: ' Hvad gør I? ' }))
      .then(planned('anne', { id: 'new', personal: { question: 'Hvad gør I?' } }))
    const two = floor([planned('carla'), planned('bo', { after: 'carla' })])
    expect(two.does(plan()).order()).toEqual(['carla', 'bo', 'new'])
    expect(two.does(plan({ id: 'x', after: null })).order()).toEqual(['x', 'carla', 'bo'])
    expect(two.does(plan({ id: 'x', after: 'carla' })).order()).toEqual(['carla', 'x', 'bo'])
  })

  test('beforehand too, when they are not here yet, and for no item in particular', () => {
    floor()
      .asked(plan({ participant: 'hans', block: null }))
      .then(planned('hans', { id: 'new', block: null }))
  })

  test('but nobody unknown or taken out, nobody who asked not to be, and nobody twice in one item', () => {
    floor()
      .asked(plan({ participant: 'nobody' }))
      .refused('no-such-participant')
    const without = around(cluster.does({ type: 'participants.remove', id: 'anne' }))
    floor([], without).asked(plan()).refused('no-such-participant')
    floor()
      .asked(plan({ participant: 'gry' }))
      .refused('not-to-be-called', { participant: 'gry' })
    const anne = floor([planned('anne')])
    anne.asked(plan()).refused('is-planned', { participant: 'anne' })
    anne.asked(plan({ block: 'plenum' })).then(planned('anne', { id: 'new', block: 'plenum', after: 'anne' }))
    // once they have spoken they can be asked again
    const spoke = floor([planned('anne'), called('anne'), did('answered', 'anne')])
    expect(spoke.does(plan()).order()).toEqual(['anne', 'new'])
  })

  test('nor for an item that is not there, or after a call that is not there', () => {
    floor()
      .asked(plan({ block: 'nowhere' }))
      .refused('no-such-block')
    floor()
      .asked(plan({ after: 'nobody' }))
      .refused('no-such-call')
    floor([planned('carla', { id: 'x' })])
      .asked(plan({ id: 'x' }))
      .refused('duplicate-id')
  })
})

describe('what is planned', () => {
  const two = floor([planned('anne'), planned('carla', { after: 'anne' })])

  test('gets another question or another item', () => {
    two
      .asked({ type: 'calls.edit', id: 'anne', question: 'Og hvorfor?' })
      .then({ type: 'calls.edited', id: 'anne', block: 'data', personal: { question: 'Og hvorfor?' } })
    two
      .asked({ type: 'calls.edit', id: 'anne', block: null })
      .then({ type: 'calls.edited', id: 'anne', block: null, personal: { question: '' } })
    two.asked({ type: 'calls.edit', id: 'anne', block: 'data', question: '' }).then()
    two.asked({ type: 'calls.edit', id: 'anne', block: 'nowhere' }).refused('no-such-block')
    floor([planned('anne'), planned('anne', { id: 'later', block: 'plenum' })])
      .asked({ type: 'calls.edit', id: 'later', block: 'data' })
      .refused('is-planned', { participant: 'anne' })
  })

  test('stands elsewhere in the order', () => {
    expect(two.does({ type: 'calls.move', id: 'carla', after: null }).order()).toEqual(['carla', 'anne'])
    two.asked({ type: 'calls.move', id: 'carla', after: 'anne' }).then()
    two.asked({ type: 'calls.move', id: 'carla', after: 'carla' }).refused('no-such-call')
  })

  test('is taken off and put back where it stood, unless they stand there again', () => {
    const off = two.does({ type: 'calls.remove', id: 'anne' })
    expect(off.order()).toEqual(['carla'])
    off.asked({ type: 'calls.remove', id: 'anne' }).then()
    expect(off.does({ type: 'calls.restore', id: 'anne' }).order()).toEqual(['anne', 'carla'])
    off.does(plan()).asked({ type: 'calls.restore', id: 'anne' }).refused('is-planned', { participant: 'anne' })
    off.asked({ type: 'calls.call', id: 'anne' }).refused('no-such-call')
  })

  test('but what has been called is not taken off: one is told who did', () => {
    floor([planned('anne'), { ...called('anne'), by: 'karen' }])
      .asked({ type: 'calls.remove', id: 'anne' })
      .refused('has-moved', { call: 'anne', state: 'called', by: 'karen', at: expect.any(Number) })
  })
})

test('who is taken out of the register takes their calls along, and brings them back', () => {
  const past = [planned('anne', { personal: { question: 'Hvad gør I?' } })]
  const without = floor(past, around(cluster.does({ type: 'participants.remove', id: 'anne' })))
  expect(without.view(someone('moderator')).rows).toEqual([])
  without.asked({ type: 'calls.call', id: 'anne' }).refused('no-such-participant')
  expect(floor(past).view(someone('moderator')).rows).toMatchObject([{ name: 'Anne Holm', question: 'Hvad gør I?' }])
})

test('only the moderator and the coordinator', () => {
  for (const role of [...roles, 'screen'] as const) {
    const { outcome } = floor().asked(plan(), { actor: someone(role) })
    const may = role === 'moderator' || role === 'coordinator'
    expect('refused' in outcome ? outcome.refused : null, role).toBe(may ? null : 'not-your-role')
  }
})
