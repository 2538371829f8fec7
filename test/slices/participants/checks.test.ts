// Before the meeting: sound and picture are tried, and who is missing is rung up.
import { describe, expect, test } from 'vitest'
import { at, oclock } from '../../support/given.ts'
import { type Command, register } from '../../support/people.ts'

describe('sound and picture', () => {
  const check = (result: 'not-done' | 'fine' | 'needs-help'): Command => ({
    type: 'participants.techCheck',
    id: 'lars',
    result
  })

  test('are told, told otherwise, and told twice is once', () => {
    register().asked(check('fine')).then({ type: 'participants.techChecked', id: 'lars', result: 'fine' })
    register().asked(check('not-done')).then()
    const helped = register().does(check('needs-help'))
    expect([helped.person('lars')?.techCheck, helped.person('katrine')?.techCheck]).toEqual(['needs-help', 'not-done'])
    expect(helped.does(check('not-done')).state).toEqual(register().state)
    helped.asked({ ...check('fine'), id: 'nobody' } as Command).refused('no-such-participant')
  })
})

describe('somebody is rung up', () => {
  const call = (called?: boolean): Command => ({
    type: 'participants.call',
    id: 'lars',
    ...(called !== undefined && { called })
  })
  const called = (called: boolean) => ({ type: 'participants.called', id: 'lars', called }) as const

  test('as often as need be, and was not after all', () => {
    register().asked(call()).then(called(true))
    register(at('16:05', called(true)))
      .asked(call(true))
      .then(called(true))
    expect(register(at('16:05', called(true)), at('16:10', called(true))).person('lars')?.calledAt).toBe(
      oclock('16:10')
    )
    register(called(true)).asked(call(false)).then(called(false))
    expect(register(called(true), called(false)).state).toEqual(register().state)
    register().asked(call(false)).then()
  })
})
