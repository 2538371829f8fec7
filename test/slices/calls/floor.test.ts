// The floor: given, done with, passed on; two who give it at once; and all of it taken back.
import { describe, expect, test } from 'vitest'
import { type Asked, around, back, called, cluster, did, floor, planned } from '../../support/floor.ts'
import { at, oclock, someone } from '../../support/given.ts'

const give = (id: string, more: object = {}): Asked => ({ type: 'calls.call', id, ...more })
const two = [planned('anne'), planned('carla', { after: 'anne' })]
const speaking = [...two, called('anne')]
const karen = { actor: someone('moderator', 'karen') }

describe('somebody is given the floor', () => {
  test('who is planned', () => floor(two).asked(give('anne')).then(called('anne')))
  test('and whoever had it is done with it', () => {
    floor(speaking).asked(give('carla')).then(did('answered', 'anne'), called('carla', 'anne'))
  })
  test('once: given again it is so already; who has spoken is told of', () => {
    floor(speaking).asked(give('anne')).then()
    floor([...speaking, did('passed', 'anne')])
      .asked(give('anne'))
      .refused('has-moved', { call: 'anne', state: 'passed', by: 'someone', at: expect.any(Number) })
  })
  test('but nobody who is not in: not expected, at the door, or gone', () => {
    floor([planned('hans')])
      .asked(give('hans'))
      .refused('not-here', { participant: 'hans' })
    for (const type of ['participants.wait', 'participants.leave'] as const) {
      const away =
        type === 'participants.wait' ? cluster.does({ type, id: 'hans' }) : cluster.does({ type, id: 'anne' })
      const id = type === 'participants.wait' ? 'hans' : 'anne'
      floor([planned(id)], around(away))
        .asked(give(id))
        .refused('not-here', { participant: id })
    }
  })
  test('nor who has asked since not to be', () => {
    const quiet = cluster.does({ type: 'participants.edit', id: 'anne', noCall: true })
    floor(two, around(quiet)).asked(give('anne')).refused('not-to-be-called', { participant: 'anne' })
  })
  test('unless another was given it meanwhile: one is told whom, and by whom', () => {
    const past = [...two, at('16:40', { ...called('anne'), by: 'karen' })]
    floor(past)
      .asked(give('carla', { seen: null }))
      .refused('somebody-has-the-floor', { call: 'anne', participant: 'anne', by: 'karen', at: oclock('16:40') })
    expect(floor(past).stands()).toEqual({ anne: 'called', carla: 'planned' })
    floor(past)
      .asked(give('carla', { seen: 'anne' }))
      .then(did('answered', 'anne'), called('carla', 'anne'))
  })
  test('also when the one who spoke has been taken out of the register', () => {
    const without = around(cluster.does({ type: 'participants.remove', id: 'anne' }))
    floor(speaking, without)
      .asked(give('carla', { seen: null }))
      .then(did('answered', 'anne'), called('carla', 'anne'))
  })
})

describe('whoever has the floor', () => {
  test('answers, or passes it on', () => {
    floor(speaking).asked({ type: 'calls.answer', id: 'anne' }).then(did('answered', 'anne'))
    floor(speaking).asked({ type: 'calls.pass', id: 'anne' }).then(did('passed', 'anne'))
    floor([...speaking, did('answered', 'anne')])
      .asked({ type: 'calls.answer', id: 'anne' })
      .then()
  })
  test('and nobody else: who was moved on by somebody else is told of', () => {
    const after = floor(speaking).does(give('carla'), karen)
    after
      .asked({ type: 'calls.pass', id: 'anne' })
      .refused('has-moved', { call: 'anne', state: 'answered', by: 'karen', at: expect.any(Number) })
    floor(two)
      .asked({ type: 'calls.answer', id: 'anne' })
      .refused('has-moved', { call: 'anne', state: 'planned', by: 'someone', at: expect.any(Number) })
  })
})

describe('taken back', () => {
  const undo = (id: string, from: 'called' | 'answered' | 'passed', to: 'planned' | 'called' = 'planned'): Asked => ({
    type: 'calls.putBack',
    id,
    from,
    to
  })
  test('is what was given, and whoever had it before has it again', () => {
    const given = floor(speaking).does(give('carla'))
    expect(given.stands()).toEqual({ anne: 'answered', carla: 'called' })
    expect(given.does(undo('carla', 'called')).stands()).toEqual({ anne: 'called', carla: 'planned' })
  })
  test('also when that they spoke has been taken back first', () => {
    const on = floor(speaking).does(give('carla'), { now: oclock('16:41') })
    const answered = on.does({ type: 'calls.answer', id: 'carla' }, { now: oclock('16:42') })
    const back = answered.does(undo('carla', 'answered', 'called'), { now: oclock('16:43') })
    expect(back.does(undo('carla', 'called')).stands()).toEqual({ anne: 'called', carla: 'planned' })
  })
  test('but not who was done before that by themselves', () => {
    const given = floor([...speaking, at('16:41', did('answered', 'anne')), at('16:42', called('carla'))])
    expect(given.does(undo('carla', 'called')).stands()).toEqual({ anne: 'answered', carla: 'planned' })
  })
  test('is that they spoke, or passed it on', () => {
    floor([...speaking, did('passed', 'anne')])
      .asked(undo('anne', 'passed', 'called'))
      .then(back('anne', 'called'))
    floor([...speaking, did('passed', 'anne')])
      .asked(undo('anne', 'passed'))
      .then(back('anne', 'planned'))
  })
  test('only if it still stands there: else one is told who moved it, or who has the floor now', () => {
    const on = floor(speaking).does({ type: 'calls.answer', id: 'anne' }, karen)
    on.asked(undo('anne', 'called')).refused('has-moved', {
      ...{ call: 'anne', state: 'answered', by: 'karen', at: expect.any(Number) }
    })
    on.does(give('carla'), karen)
      .asked(undo('anne', 'answered', 'called'))
      .refused('somebody-has-the-floor', { call: 'carla', participant: 'carla', by: 'karen', at: expect.any(Number) })
  })
  test('also when whoever had the floor meanwhile is out of the register, and nobody can settle theirs', () => {
    const without = around(cluster.does({ type: 'participants.remove', id: 'carla' }))
    const past = [...speaking, did('answered', 'anne'), planned('carla'), called('carla')]
    expect(
      floor(past, without)
        .does(undo('anne', 'answered', 'called'))
        .stands()
    ).toEqual({
      ...{ anne: 'called', carla: 'answered' }
    })
  })
  test('does not call who is not here', () => {
    floor([planned('hans')])
      .asked({ type: 'calls.putBack', id: 'hans', from: 'planned', to: 'called' })
      .refused('not-here', { participant: 'hans' })
  })
})
