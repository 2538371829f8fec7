// The rooms in use: opened, extended, called back, closed, each of which can be taken back; and a call for help.
import { describe, expect, test } from 'vitest'
import type { BreakoutsEvent } from '../../../shared/slices/breakouts/messages.ts'
import { evening, start } from '../../support/evening.ts'
import { at, oclock } from '../../support/given.ts'
import { around, calledBack as called, closed, opened, planned, rooms, seated, toGroup } from '../../support/rooms.ts'

const begun = [planned(), seated, at('17:20', opened())]
const open = (minutes?: number) => ({ type: 'breakouts.open', round: 'r', ...(minutes && { minutes }) }) as const
const of = <T extends string>(type: T) => ({ type, round: 'r' }) as const

describe('opened', () => {
  test('for as long as was planned, or as one says; with people in no group too', () => {
    rooms().asked(open()).then({ type: 'breakouts.opened', id: 'r', minutes: 10 })
    rooms().asked(open(12)).then({ type: 'breakouts.opened', id: 'r', minutes: 12 })
    expect(rooms(begun).round().endsAt).toBe(oclock('17:30'))
    rooms(begun).asked(open()).then()
  })

  test('not without people in groups, nor beside another', () => {
    rooms([planned()]).asked(open()).refused('no-groups')
    const other = planned('s', { groups: [{ id: 's-1', like: 'one' }], like: 'r' })
    rooms([...begun, other])
      .asked({ type: 'breakouts.open', round: 's' })
      .refused('other-round-is-open')
    rooms([...begun, closed, other])
      .asked({ type: 'breakouts.open', round: 's' })
      .then({ type: 'breakouts.opened', id: 's', minutes: 10 })
    rooms([...begun, closed])
      .asked(open())
      .refused('round-is-over')
    const over = evening(['16:00', start], ['16:10', { type: 'agenda.finish' }]).state
    rooms(undefined, { ...around(), agenda: over })
      .asked(open())
      .refused('finished')
  })

  test('longer and shorter, until they are called back', () => {
    rooms(begun)
      .asked({ ...of('breakouts.extend'), minutes: 2 })
      .then({ type: 'breakouts.extended', id: 'r', minutes: 2 })
    expect(rooms([...begun, { type: 'breakouts.extended', id: 'r', minutes: -3 }]).round().endsAt).toBe(oclock('17:27'))
    rooms(begun)
      .asked({ ...of('breakouts.extend'), minutes: 0 })
      .then()
    const byMette = at('17:29', { ...called, by: 'mette' })
    rooms([...begun, byMette, { ...toGroup('dan', 'one'), by: 'karen' }])
      .asked({ ...of('breakouts.extend'), minutes: 2 })
      .refused('called-back', { by: 'mette' })
    rooms()
      .asked({ ...of('breakouts.extend'), minutes: 2 })
      .refused('not-open')
  })

  test('a word to everybody is kept', () => {
    rooms(begun)
      .asked({ ...of('breakouts.tell'), text: '5 minutter tilbage' })
      .then({ type: 'breakouts.told', id: 'new', round: 'r', personal: { text: '5 minutter tilbage' } })
    rooms()
      .asked({ ...of('breakouts.tell'), text: 'Hej' })
      .refused('not-open')
  })
})

describe('called back and closed', () => {
  test('in that order, or at once', () => {
    rooms(begun).asked(of('breakouts.callBack')).then(called)
    rooms([...begun, called])
      .asked(of('breakouts.callBack'))
      .then()
    rooms([...begun, called])
      .asked(of('breakouts.close'))
      .then(closed)
    rooms(begun).asked(of('breakouts.close')).then(closed)
    rooms([...begun, closed])
      .asked(of('breakouts.close'))
      .then()
    rooms().asked(of('breakouts.callBack')).refused('not-open')
  })

  test('and taken back, each to where it was', () => {
    const back = (from: 'open' | 'called' | 'closed') => ({ ...of('breakouts.putBack'), from }) as const
    const stands = (past: readonly BreakoutsEvent[], from: 'open' | 'called' | 'closed') => {
      const { state } = rooms(past).asked(back(from)).goesOn()
      const { stage, openedAt, endsAt, called, closedAt } = state.rounds[0]!
      return { stage, openedAt, endsAt, called, closedAt }
    }
    const was = (past: readonly BreakoutsEvent[]) => {
      const { stage, openedAt, endsAt, called, closedAt } = rooms(past).round()
      return { stage, openedAt, endsAt, called, closedAt }
    }
    expect(stands(begun, 'open')).toEqual(was([planned(), seated]))
    expect(stands([...begun, called], 'called')).toEqual(was(begun))
    expect(stands([...begun, called, closed], 'closed')).toEqual(was([...begun, called]))
    expect(stands([...begun, closed], 'closed')).toEqual(was(begun))
    rooms([...begun, called])
      .asked(back('open'))
      .refused('round-went-on')
    const next = [planned('s'), { ...seated, id: 's' }, opened(5, 's')]
    rooms([...begun, closed, ...next])
      .asked(back('closed'))
      .refused('other-round-is-open')
  })
})

test('a group calls for help while the rooms are open, and a closed round has no calls left', () => {
  const help = (wanted: boolean) => ({ ...of('breakouts.help'), group: 'two', wanted }) as const
  const asked: BreakoutsEvent = { type: 'breakouts.helpCalled', id: 'r', group: 'two', wanted: true }
  rooms(begun).asked(help(true)).then(asked)
  rooms(begun).asked(help(false)).then()
  rooms([...begun, asked])
    .asked(help(false))
    .then({ ...asked, wanted: false })
  rooms().asked(help(true)).refused('not-open')
  expect(rooms([...begun, asked]).view({ id: 'x', roles: ['screen'] }).now?.help).toEqual([2])
  expect(
    rooms([...begun, asked, closed])
      .round()
      .groups.map((g) => g.help)
  ).toEqual([null, null])
})
