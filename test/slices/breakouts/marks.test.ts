// What is marked about people in their groups: who leads, who stays, who is in their room in the video tool.
import { test } from 'vitest'
import { rooms } from '../../support/rooms.ts'

test('whoever leads sits in the group', () => {
  const lead = (group: string, person: string | null) =>
    ({ type: 'breakouts.lead', round: 'r', group, person }) as const
  rooms().asked(lead('one', 'bo')).then({ type: 'breakouts.led', id: 'r', group: 'one', person: 'bo' })
  rooms().asked(lead('one', 'anne')).then()
  rooms().asked(lead('one', null)).then({ type: 'breakouts.led', id: 'r', group: 'one', person: null })
  rooms().asked(lead('one', 'dan')).refused('sits-elsewhere', { participant: 'dan', group: 'two' })
})

test('only who sits in a group can be locked there or put into its room', () => {
  const lock = (of: string) => ({ type: 'breakouts.lock', round: 'r', of, locked: true }) as const
  rooms().asked(lock('anne')).then({ type: 'breakouts.locked', id: 'r', of: 'anne', locked: true })
  rooms().asked(lock('one')).then({ type: 'breakouts.locked', id: 'r', of: 'one', locked: true })
  rooms().asked(lock('else')).refused('no-such-group')
  rooms()
    .asked({ type: 'breakouts.place', round: 'r', people: ['anne', 'else', 'anne'], placed: true })
    .then({ type: 'breakouts.placed', id: 'r', people: ['anne'], placed: true })
  rooms()
    .asked({ type: 'breakouts.place', round: 'r', people: ['else'], placed: true })
    .then()
})
