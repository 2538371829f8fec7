// The meeting itself: its name, whether it is a rehearsal, and the line of message on the room screen.
import { expect, test } from 'vitest'
import type { ViewerRole } from '../../shared/slice.ts'
import { meeting } from '../../shared/slices/meeting.ts'
import { given, someone } from '../support/given.ts'

const created = { type: 'meeting.created', title: 'Afhængighedsskabende medicin', rehearsal: false } as const
const said = (text: string) => ({ type: 'meeting.said' as const, personal: { text } })
const coordinator = someone('coordinator')
const moderator = someone('moderator')
const others: ViewerRole[] = ['host', 'chat', 'keys', 'slides', 'screen']
const our = given(meeting)

test('the coordinator makes a meeting, once', () => {
  const create = { type: 'meeting.create', title: ' Afhængighedsskabende medicin ' } as const
  our().when(create, { actor: coordinator }).then(created)
  our()
    .when({ ...create, rehearsal: true }, { actor: coordinator })
    .then({ ...created, rehearsal: true })
  our(created).when(create, { actor: coordinator }).refused('already-created')
})

test('and renames it, and back', () => {
  const rename = (title: string) => our(created).when({ type: 'meeting.rename', title }, { actor: coordinator })
  rename('Sovemedicin').then({ type: 'meeting.renamed', title: 'Sovemedicin' })
  rename('Afhængighedsskabende medicin').then()
  const renamed = { type: 'meeting.renamed', title: 'Sovemedicin' } as const
  expect(our(created, renamed, { ...renamed, title: created.title }).state).toEqual(our(created).state)
})

test('nobody else does', () => {
  for (const actor of [moderator, ...others.map((role) => someone(role)), someone()]) {
    our().when({ type: 'meeting.create', title: 'Møde' }, { actor }).refused('not-your-role')
    our(created).when({ type: 'meeting.rename', title: 'Møde' }, { actor }).refused('not-your-role')
  }
})

test('moderator and coordinator put a line on the room screen, and an empty one takes it away', () => {
  const say = { type: 'meeting.say', text: 'Vi er tilbage 17.15' } as const
  our(created).when(say, { actor: moderator }).then(said('Vi er tilbage 17.15'))
  our(created).when(say, { actor: coordinator }).then(said('Vi er tilbage 17.15'))
  our(created, said('Vi er tilbage 17.15')).when(say, { actor: moderator }).then()
  our(created, said('Vi er tilbage 17.15'))
    .when({ type: 'meeting.say', text: ' ' }, { actor: moderator })
    .then(said(''))
  expect(our(created, said('Pause'), said('')).state).toEqual(our(created).state)
})

test('the others say nothing there', () => {
  for (const actor of [...others.map((role) => someone(role)), someone()])
    our(created).when({ type: 'meeting.say', text: 'Hej' }, { actor }).refused('not-your-role')
})

test('everybody sees the same, the room screen too', () => {
  for (const role of ['coordinator', 'moderator', ...others] as const)
    our(created, said('Pause')).shows(someone(role), { title: created.title, rehearsal: false, message: 'Pause' })
})

test('a line that was forgotten is empty', () => {
  const forgotten = { type: 'meeting.said', personal: null } as const
  expect(meeting.event.parse(forgotten)).toEqual(forgotten)
  our(created, forgotten).shows(moderator, { title: created.title, rehearsal: false, message: '' })
})

test('a title is one line that says something', () => {
  for (const title of ['', '  ', 'to\nlinjer', 'x'.repeat(161)])
    expect(meeting.command.safeParse({ type: 'meeting.create', title }).error?.issues[0]?.path).toEqual(['title'])
})
