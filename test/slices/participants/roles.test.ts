// Who may do anything to the participants: the host and the coordinator, and nobody else; but for a number that is mended.
import { describe, expect, test } from 'vitest'
import type { ViewerRole } from '../../../shared/slice.ts'
import type { State } from '../../../shared/slices/index.ts'
import { someone, withRoles } from '../../support/given.ts'
import { makeParticipants } from '../../support/participants.ts'
import {
  added,
  arrived,
  type Command,
  clausIs,
  dismissed,
  edited,
  larsIs,
  moved,
  register
} from '../../support/people.ts'

const others: ViewerRole[] = ['moderator', 'chat', 'keys', 'slides', 'screen']
const meeting = register(
  moved('admitted', 'katrine'),
  moved('waiting', 'lars'),
  arrived('ipad', 'iPad'),
  arrived('otter', 'Otter.ai'),
  dismissed('otter'),
  added('by-list', { ...clausIs, name: 'Maja Fjord' }, 'list')
)
const dice = { a: 4, b: 6, minutes: 0, held: [], role: 'host' } as const
const types = Object.keys(makeParticipants) as (keyof typeof makeParticipants)[]
const commands = types.map((type): [string, Command] => [
  type,
  makeParticipants[type]({ ...dice, held: [] }, { participants: meeting.state } as State)
])

describe.each(commands)('%s', (_, command) => {
  test('is not for the others on the board, nor for the room screen, nor for who has no role', () => {
    for (const actor of [...others.map((role) => someone(role)), someone(), withRoles('all', ...others)])
      meeting.asked(command, { actor }).refused('not-your-role')
  })

  test('is for host and coordinator alike', () => {
    const outcome = (...roles: ViewerRole[]) => meeting.asked(command, { actor: withRoles('who', ...roles) }).outcome
    expect(outcome('coordinator')).toEqual(outcome('host'))
    expect(outcome('keys', 'host')).toEqual(outcome('host'))
    expect(JSON.stringify(outcome('host'))).not.toContain('not-your-role')
  })
})

test('the key sender mends a telephone number, and tells nothing else', () => {
  const eva = someone('keys')
  const edit = (told: object) => meeting.asked({ type: 'participants.edit', id: 'lars', ...told }, { actor: eva })
  edit({ phone: '20 12 34 56' }).then(edited('lars', { ...larsIs, phone: '+4520123456' }))
  for (const more of [{ name: 'Lars' }, { email: null }, { notes: 'Ringer selv' }, { practice: '' }])
    edit({ phone: '20123456', ...more }).refused('not-your-role')
})
