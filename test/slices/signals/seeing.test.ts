// A signal is seen: told by the screens it has been painted on, acknowledged by the people, and told back to who sent it.
import { describe, expect, test } from 'vitest'
import { at, oclock, someone } from '../../support/given.ts'
import {
  type Asked,
  acknowledged,
  after,
  jonas,
  karen,
  lise,
  mette,
  ready,
  said,
  seen,
  soren,
  withdrawn
} from '../../support/signalling.ts'

const see = (...ids: string[]): Asked => ({ type: 'signals.see', ids })
const set: Asked = { type: 'signals.acknowledge', id: 'more' }
const unset: Asked = { type: 'signals.unacknowledge', id: 'more' }

describe('seen', () => {
  test('by those it is for, once each', () => {
    after(said())
      .when(see('more'), { actor: mette })
      .then({ type: 'signals.seen', ids: ['more'] })
    after(said(), seen('mette', 'more')).when(see('more'), { actor: mette }).then()
    after(said(), seen('mette', 'more'))
      .when(see('more'), { actor: karen })
      .then({ type: 'signals.seen', ids: ['more'] })
  })

  test('of several, those that are theirs and new', () =>
    after(said(), ready(), said('old'), said('gone'), withdrawn('gone'), seen('mette', 'old'))
      .when(see('more', 'wait', 'old', 'gone', 'nothing'), { actor: mette })
      .then({ type: 'signals.seen', ids: ['more'] }))

  test('by nobody it is not for: the coordinator, the sender’s own, the room screen', () => {
    for (const actor of [jonas, lise, soren, someone('screen'), someone()])
      after(said()).when(see('more'), { actor }).refused('not-your-role')
    after(ready())
      .when(see('wait'), { actor: someone('screen') })
      .refused('not-your-role')
    after(said()).when(see('nothing'), { actor: mette }).refused('no-such-signal')
  })

  test('one’s own is not, though one holds both roles; a colleague in the same role sees it', () => {
    const own = after(said('more', { by: 'karen' } as object))
    own.when(see('more'), { actor: karen }).refused('not-your-role')
    own.when(set, { actor: karen }).refused('not-your-role')
    own.when(see('more'), { actor: mette }).then({ type: 'signals.seen', ids: ['more'] })
  })

  test('to all by everybody on the board, also who has no role', () => {
    for (const actor of [soren, jonas, lise, karen, someone()])
      after(ready())
        .when(see('wait'), { actor })
        .then({ type: 'signals.seen', ids: ['wait'] })
  })
})

describe('acknowledged', () => {
  test('by whom it is for, and taken back; each once', () => {
    after(said()).when(set, { actor: mette }).then({ type: 'signals.acknowledged', id: 'more' })
    after(said(), acknowledged('mette')).when(set, { actor: mette }).then()
    after(said(), acknowledged('mette'))
      .when(unset, { actor: mette })
      .then({ type: 'signals.unacknowledged', id: 'more' })
    for (const before of [[said()], [said(), seen('mette', 'more')], [said(), acknowledged('karen')]])
      after(...before)
        .when(unset, { actor: mette })
        .then()
  })

  test('by nobody else; and not once it is withdrawn', () => {
    for (const command of [set, unset]) {
      for (const actor of [jonas, lise, soren, someone('screen')])
        after(said()).when(command, { actor }).refused('not-your-role')
      after(said(), withdrawn()).when(command, { actor: mette }).refused('no-such-signal')
      after().when(command, { actor: mette }).refused('no-such-signal')
    }
  })
})

test('the sender is told who has seen it and when, and who says so', () => {
  const meeting = after(
    at('16:00', said()),
    at('16:00:02', seen('mette', 'more')),
    at('16:00:05', acknowledged('karen')),
    at('16:00:09', acknowledged('mette'))
  )
  expect(meeting.view(soren, oclock('16:01')).rows[0]?.seen).toEqual([
    { member: 'mette', at: oclock('16:00:02'), acknowledged: true },
    { member: 'karen', at: oclock('16:00:05'), acknowledged: true }
  ])
  const back = meeting.when(unset, { actor: karen }).goesOn()
  expect(back.view(soren, oclock('16:01')).rows[0]?.seen.map((one) => one.acknowledged)).toEqual([true, false])
})
