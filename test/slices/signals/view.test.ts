// Who sees which signals, for how long, and how many.
import { expect, test } from 'vitest'
import { type Role, roles, type ViewerRole } from '../../../shared/slice.ts'
import { MINUTE } from '../../../shared/time.ts'
import { at, now, oclock, someone, withRoles } from '../../support/given.ts'
import { after, lise, mette, ready, said, soren } from '../../support/signalling.ts'

const everybody: (ViewerRole | undefined)[] = [...roles, 'screen', undefined]
const seeing = (meeting: ReturnType<typeof after>) =>
  everybody.filter((role) => meeting.view(someone(role)).rows.length > 0)

test('a row tells all there is to tell, and until when it is in sight', () =>
  after(said()).shows(mette, {
    rows: [
      {
        ...{ id: 'more', at: now, by: 'søren', as: 'keys', to: 'moderator', ready: null },
        ...{ text: 'giv mig 2 minutter til', until: now + 2 * MINUTE, seen: [] }
      }
    ]
  }))

test('what was sent to a role is seen by that role and the one it was sent in; the coordinator no more than others', () => {
  expect(seeing(after(said()))).toEqual(['moderator', 'keys'])
  expect(seeing(after(said('a', { as: 'host', to: 'coordinator' })))).toEqual(['coordinator', 'host'])
  after(said()).shows(lise, { rows: [] })
})

test('what was sent to all is seen by the whole board, and never by the room screen', () =>
  expect(seeing(after(ready()))).toEqual([...roles, undefined]))

test('whoever takes over the role takes over what was sent to it', () => {
  const meeting = after(said())
  expect(meeting.view(withRoles('birgit', 'chat', 'moderator')).rows).toHaveLength(1)
  expect(meeting.view(withRoles('mette')).rows).toHaveLength(0)
})

test('a text that is forgotten leaves the row', () =>
  expect(after(said('more', { personal: null })).view(mette).rows[0]).toMatchObject({
    id: 'more',
    ready: null,
    text: null
  }))

test('the newest last; of the last hour', () => {
  const meeting = after(at('16:00', said('a')), at('16:30', ready('b')), at('16:59', said('c')))
  const ids = (clock: string) => meeting.view(mette, oclock(clock)).rows.map((r) => r.id)
  expect(ids('16:59:59')).toEqual(['a', 'b', 'c'])
  expect(ids('17:00')).toEqual(['b', 'c'])
  expect(ids('18:00')).toEqual([])
})

test('at most thirty, counted by what one may see', () => {
  const from = (as: Role, to: Role, lot: string) => Array.from({ length: 40 }, (_, n) => said(`${lot}${n}`, { as, to }))
  const meeting = after(...from('keys', 'moderator', 'm'), ...from('keys', 'host', 'h'))
  expect(meeting.view(mette).rows.map((r) => r.id)).toEqual(Array.from({ length: 30 }, (_, n) => `m${n + 10}`))
  expect(meeting.view(soren).rows).toHaveLength(30)
  expect(meeting.state).toHaveLength(80)
})
