// A key on its way: sent once, begun by one, settled as it went; doubts wait for a person.
import { describe, expect, test } from 'vitest'
import { evening, next, start } from '../../support/evening.ts'
import { at, oclock } from '../../support/given.ts'
import {
  around,
  eva,
  failed,
  happened,
  katrines,
  keysAfter,
  keysIn,
  marked,
  own,
  queued,
  stored
} from '../../support/keys.ts'

const send = (...participants: string[]) => ({ type: 'keys.send' as const, participants })
const again = (...participants: string[]) => ({ ...send(...participants), again: true })
const phones = { katrine: '+4501100001', nina: '+4501100003', claus: '+4501100004' }

describe('asked for', () => {
  test('each who can be sent to, by their own key or the practice’s; the others are passed over', () =>
    keysAfter()
      .asked(send('katrine', 'nina', 'lars', 'claus', 'gerda'))
      .then(
        queued('new-0', 'katrine', phones.katrine, 'of-tranekaer'),
        queued('new-1', 'nina', phones.nina, 'of-tranekaer'),
        queued('new-2', 'claus', phones.claus)
      ))

  test('one’s own key goes before the practice’s', () =>
    keysAfter(own('own', 'nina'))
      .asked(send('nina'))
      .then(queued('new-0', 'nina', phones.nina, 'own')))

  test('nobody who can: why is told', () => {
    keysAfter().asked(send('lars')).refused('no-phone', { participant: 'lars' })
    keysIn(around).asked(send('katrine')).refused('no-key', { participant: 'katrine' })
    keysAfter().asked(send('nobody')).refused('no-such-participant')
    keysAfter().asked(send('gerda')).then()
    const over = evening(['16:00', start], ['16:10', { type: 'agenda.finish' }]).state
    keysIn({ ...around, agenda: over }, stored)
      .asked(send('katrine'))
      .refused('finished')
  })

  test('ids that fit, however long the command’s', () => {
    const after = keysAfter()
      .asked(send('katrine', 'claus'), { commandId: 'x'.repeat(64) })
      .goesOn()
    expect(after.state.messages.map((m) => m.id)).toEqual([`${'x'.repeat(58)}-0`, `${'x'.repeat(58)}-1`])
  })
})

describe('whoever may have it', () => {
  const ways = {
    queued: [katrines],
    sending: [katrines, happened('begun')],
    sent: [katrines, happened('begun'), happened('accepted')],
    delivered: [katrines, happened('begun'), happened('accepted'), happened('delivered')],
    unknown: [katrines, happened('begun'), failed('doubted')],
    'by hand': [marked('katrine', 'by-hand', 'of-tranekaer')],
    confirmed: [katrines, happened('begun'), marked('katrine', 'confirmed', 'of-tranekaer')]
  }
  for (const [how, past] of Object.entries(ways)) {
    test(`${how}: is not sent it a second time`, () =>
      keysAfter(...past)
        .asked(send('katrine'))
        .then())
    test(`${how}: ${how.startsWith('sen') && how !== 'sent' ? 'nor when' : 'but when'} one says again`, () => {
      const { outcome } = keysAfter(...past).asked(again('katrine'))
      expect(outcome).toHaveLength(how === 'queued' || how === 'sending' ? 0 : 1)
    })
  }

  test('what was refused, or did not get there, may be sent again without more', () => {
    for (const fault of [failed('refused', 'no-credit'), failed('undelivered')])
      expect(keysAfter(katrines, happened('begun'), fault).asked(send('katrine')).outcome).toHaveLength(1)
  })

  test('two who send to the same: once', () => {
    const first = keysAfter().asked(send('katrine')).goesOn()
    first.when(send('katrine'), { actor: eva, commandId: 'other' }).then()
  })
})

describe('begun', () => {
  test('by one server', () => {
    keysAfter(katrines).told({ type: 'keys.begin', message: 'm' }).then(happened('begun'))
    keysAfter(katrines, happened('begun'))
      .told({ type: 'keys.begin', message: 'm' })
      .refused('not-queued', { state: 'sending' })
    keysAfter().told({ type: 'keys.begin', message: 'm' }).refused('no-such-message')
  })

  test('not once it has been stopped; and then it is as if it had not been asked for', () => {
    const stopped = keysAfter(katrines, queued('n', 'claus', phones.claus), happened('begun')).asked({
      type: 'keys.stop'
    })
    stopped.then({ type: 'keys.stopped', ids: ['n'], reason: null })
    const after = keysAfter(katrines, { type: 'keys.stopped', ids: ['m'], reason: 'no-answer' })
    after.told({ type: 'keys.begin', message: 'm' }).refused('not-queued', { state: 'stopped' })
    expect(after.stands('katrine')).toBe('ready')
    expect(after.view(eva).stopped).toMatchObject({ reason: 'no-answer' })
    after.asked({ type: 'keys.stop' }).then()
  })
})

test('every step is kept, with time, by whom and why', () => {
  const steps = keysAfter(
    { ...at('16:30', katrines), by: 'eva' },
    { ...at('16:31', happened('begun')), by: '@server' },
    { ...at('16:32', failed('refused', 'no-credit')), by: '@server' },
    { ...at('16:40', marked('katrine', 'by-hand', 'of-tranekaer')), by: 'eva' },
    { ...at('16:41', { type: 'keys.unmarked', participant: 'katrine' }), by: 'eva' },
    { ...at('16:42', { type: 'keys.revealed', participant: 'katrine' }), by: 'eva' }
  ).row('katrine')?.steps
  expect(steps).toEqual([
    { what: 'queued', at: oclock('16:30'), by: 'eva', reason: null },
    { what: 'sending', at: oclock('16:31'), by: '@server', reason: null },
    { what: 'failed', at: oclock('16:32'), by: '@server', reason: 'no-credit' },
    { what: 'by-hand', at: oclock('16:40'), by: 'eva', reason: null },
    { what: 'unmarked', at: oclock('16:41'), by: 'eva', reason: null },
    { what: 'revealed', at: oclock('16:42'), by: 'eva', reason: null }
  ])
})

test('while the meeting moves on, own data are next, then now', () => {
  const kinds = (...turns: Parameters<typeof evening>) => {
    const { state } = evening(...turns)
    const blocks = state.blocks.map((b) => (b.id === 'data' ? { ...b, kind: 'own-data' as const } : b))
    return keysIn({ ...around, agenda: { ...state, blocks } }).view(eva).ownData
  }
  expect(kinds()).toBe(null)
  expect(kinds(['16:00', start])).toBe('next')
  expect(kinds(['16:00', start], ['16:30', next('tjek-ind')])).toBe('now')
  expect(kinds(['16:00', start], ['16:30', next('tjek-ind')], ['16:40', next('data')])).toBe(null)
})
