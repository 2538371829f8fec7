// How a sending went: what the gateway answered, and what the network tells afterwards, in any order.
import { describe, expect, test } from 'vitest'
import { failed, happened, katrines, keysAfter } from '../../support/keys.ts'

describe('settled', () => {
  const under = [katrines, happened('begun')]
  const settle = (outcome: 'accepted' | 'refused' | 'unknown', reason: string | null = null) =>
    ({ type: 'keys.settle', message: 'm', outcome, reason }) as const

  test('as it went', () => {
    keysAfter(...under)
      .told(settle('accepted'))
      .then(happened('accepted'))
    keysAfter(...under)
      .told(settle('refused', 'no-credit'))
      .then(failed('refused', 'no-credit'))
    keysAfter(...under)
      .told(settle('unknown', 'no-answer'))
      .then(failed('doubted', 'no-answer'))
  })

  test('a doubt by what comes late; nothing else twice', () => {
    const doubt = [...under, failed('doubted')]
    keysAfter(...doubt)
      .told(settle('accepted'))
      .then(happened('accepted'))
    keysAfter(...doubt)
      .told(settle('refused'))
      .then(failed('refused'))
    keysAfter(...doubt)
      .told(settle('unknown'))
      .then()
    for (const done of [happened('accepted'), happened('delivered'), failed('refused')])
      for (const outcome of ['accepted', 'refused', 'unknown'] as const)
        keysAfter(...under, done)
          .told(settle(outcome))
          .then()
    keysAfter(katrines).told(settle('accepted')).then()
    keysAfter().told(settle('accepted')).refused('no-such-message')
  })
})

describe('reported', () => {
  const sent = [katrines, happened('begun'), happened('accepted')]
  const report = (delivered: boolean, reason: string | null = null) =>
    ({ type: 'keys.report', message: 'm', delivered, reason }) as const

  test('delivered, or not and why', () => {
    keysAfter(...sent)
      .told(report(true))
      .then(happened('delivered'))
    keysAfter(...sent)
      .told(report(false, 'absent'))
      .then(failed('undelivered', 'absent'))
    keysAfter().told(report(true)).refused('no-such-message')
  })

  test('twice, out of order, before the gateway has answered: delivered once is delivered', () => {
    keysAfter(...sent, happened('delivered'))
      .told(report(true))
      .then()
    keysAfter(...sent, happened('delivered'))
      .told(report(false))
      .then()
    keysAfter(...sent, failed('undelivered'))
      .told(report(false))
      .then()
    keysAfter(...sent, failed('undelivered'))
      .told(report(true))
      .then(happened('delivered'))
    const early = keysAfter(katrines, happened('begun'), happened('delivered'))
    early.told({ type: 'keys.settle', message: 'm', outcome: 'accepted' }).then()
    expect(early.stands('katrine')).toBe('delivered')
  })

  test('of what was never begun, nothing', () => keysAfter(katrines).told(report(true)).then())
})
