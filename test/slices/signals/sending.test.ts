// A signal is sent: one that is ready or one's own words, in a role one holds; not too many; and it is taken back.
import { describe, expect, test } from 'vitest'
import { signals } from '../../../shared/slices/signals/index.ts'
import { readySignals } from '../../../shared/slices/signals/state.ts'
import { at, now, oclock, someone } from '../../support/given.ts'
import {
  type Asked,
  after,
  jonas,
  karen,
  lise,
  mette,
  ready,
  said,
  soren,
  withdrawn
} from '../../support/signalling.ts'

const wait: Asked = { type: 'signals.send', as: 'keys', to: 'moderator', ready: 'wait' }

describe('sent', () => {
  test('ready, to a role or to all', () => {
    for (const one of readySignals)
      for (const to of ['moderator', 'all'] as const)
        after()
          .when({ ...wait, to, ready: one }, { actor: soren })
          .then({ type: 'signals.sent', id: 'new', as: 'keys', to, ready: one, personal: null })
  })

  test('in one’s own words, which are personal', () =>
    after()
      .when({ type: 'signals.send', as: 'keys', to: 'host', text: '  3 står og venter på Ærø ' }, { actor: soren })
      .then({
        ...{ type: 'signals.sent', id: 'new', as: 'keys', to: 'host', ready: null },
        personal: { text: '3 står og venter på Ærø' }
      }))

  test('under an id of one’s own, once', () => {
    after()
      .when({ ...wait, id: 'mine' }, { actor: soren })
      .goesOn()
    after(said('mine'))
      .when({ ...wait, id: 'mine' }, { actor: soren })
      .refused('duplicate-id')
  })

  test('in a role one holds, and in no other', () => {
    for (const actor of [mette, jonas, lise, someone(), someone('screen')])
      after().when(wait, { actor }).refused('not-your-role')
    after()
      .when({ ...wait, as: 'moderator', to: 'keys' }, { actor: karen })
      .goesOn()
  })

  test('with exactly one of the two, on one line, of 1 to 140 characters', () => {
    const reads = (more: object) => signals.command.safeParse({ type: 'signals.send', as: 'keys', to: 'all', ...more })
    expect(reads({ text: 'ø'.repeat(140) }).success).toBe(true)
    for (const fault of [{ text: 'ø'.repeat(141) }, { text: ' ' }, { text: 'to\nlinjer' }, {}])
      expect(reads(fault).error?.issues[0]?.path, JSON.stringify(fault)).toEqual(['text'])
    expect(reads({ ready: 'wait', text: 'vent' }).error?.issues[0]?.path).toEqual(['text'])
    expect(reads({ ready: 'dance' }).success).toBe(false)
    expect(reads({ ready: 'wait', to: 'screen' }).success).toBe(false)
  })
})

describe('too many', () => {
  const sent = (count: number, from = 0) =>
    Array.from({ length: count }, (_, n) => at(`16:00:${String(from + n).padStart(2, '0')}`, said(`s${from + n}`)))

  test('twenty in a minute; then one is told how long to wait', () => {
    after(...sent(19))
      .when(wait, { actor: soren, now: oclock('16:00:30') })
      .goesOn()
    const twenty = after(...sent(20))
    twenty.when(wait, { actor: soren, now: oclock('16:00:30') }).refused('too-many-signals', { seconds: 30 })
    twenty.when(wait, { actor: soren, now: oclock('16:00:59') + 1 }).refused('too-many-signals', { seconds: 1 })
    twenty.when(wait, { actor: soren, now: oclock('16:01') }).goesOn()
  })

  test('those of others do not count, those withdrawn do', () => {
    const full = after(...sent(20), withdrawn('s3'))
    full.when({ ...wait, as: 'moderator', to: 'keys' }, { actor: mette, now: oclock('16:00:30') }).goesOn()
    full.when(wait, { actor: soren, now: oclock('16:00:30') }).refused('too-many-signals', { seconds: 30 })
  })

  test('two hundred in a minute: twenty are sent, each of the rest is answered', () => {
    let meeting = after()
    let refused = 0
    for (let n = 0; n < 200; n += 1) {
      const asked = meeting.when(wait, { actor: soren, commandId: `c${n}`, now: now + n * 250 })
      if ('refused' in asked.outcome) refused += 1
      else meeting = asked.goesOn()
    }
    expect(refused).toBe(180)
    expect(meeting.view(mette, now + 60_000).rows).toHaveLength(20)
  })
})

describe('taken back', () => {
  test('by its sender, whatever they hold by now; once; and out again', () => {
    for (const actor of [soren, someone('host', 'søren')]) {
      after(said())
        .when({ type: 'signals.withdraw', id: 'more' }, { actor })
        .then({ type: 'signals.withdrawn', id: 'more' })
      after(said(), withdrawn()).when({ type: 'signals.withdraw', id: 'more' }, { actor }).then()
      after(said(), withdrawn())
        .when({ type: 'signals.restore', id: 'more' }, { actor })
        .then({ type: 'signals.restored', id: 'more' })
      after(said()).when({ type: 'signals.restore', id: 'more' }, { actor }).then()
    }
  })

  test('by nobody else, the coordinator and who shares the role least', () => {
    for (const actor of [mette, lise, someone('keys', 'other')])
      for (const type of ['signals.withdraw', 'signals.restore'] as const)
        after(said()).when({ type, id: 'more' }, { actor }).refused('not-your-signal')
    after(ready()).when({ type: 'signals.withdraw', id: 'more' }, { actor: soren }).refused('no-such-signal')
  })

  test('it is gone from every view, and back as it was', () => {
    const before = after(said())
    const gone = before.when({ type: 'signals.withdraw', id: 'more' }, { actor: soren }).goesOn()
    for (const actor of [soren, mette]) gone.shows(actor, { rows: [] })
    const again = gone.when({ type: 'signals.restore', id: 'more' }, { actor: soren }).goesOn()
    again.shows(mette, before.view(mette))
  })
})
