// A role is handed over while the meeting runs: a laptop dies, and somebody else goes on.
import { describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../../shared/slice.ts'
import { board } from '../../../shared/slices/board/index.ts'
import type { BoardEvent } from '../../../shared/slices/board/messages.ts'
import { given, someone, withRoles } from '../../support/given.ts'

const added = (id: string, ...roles: Role[]): BoardEvent => ({ type: 'board.added', id, roles, personal: { name: id } })
/** Mette holds every role; Jonas is host; Birgit has none. */
const table = [
  added('mette', 'coordinator', 'host', 'moderator', 'chat', 'keys', 'slides'),
  added('jonas', 'host'),
  added('birgit')
]
const mette = withRoles('mette', 'coordinator', 'host', 'moderator', 'chat', 'keys', 'slides')
const metteWithoutCoordinator = withRoles('mette', 'host', 'moderator', 'chat', 'keys', 'slides')
const jonas = someone('host', 'jonas')
const birgit = someone(undefined, 'birgit')

const handed = (id: string, role: Role, to: string): BoardEvent => ({ type: 'board.handedOver', id, role, to })
const asked = (actor: Actor, role: Role, from: string, to: string, ...past: BoardEvent[]) =>
  given(board)(...table, ...past).when({ type: 'board.handOver', role, from, to }, { actor })
const rolesAfter = (...past: BoardEvent[]) =>
  Object.fromEntries(given(board)(...table, ...past).state.members.map((m) => [m.id, m.roles]))

describe('a role is handed over', () => {
  test('by the coordinator, between any two', () =>
    asked(someone('coordinator', 'mette'), 'host', 'jonas', 'birgit').then(handed('jonas', 'host', 'birgit')))

  test('by who holds it', () => {
    asked(metteWithoutCoordinator, 'keys', 'mette', 'jonas').then(handed('mette', 'keys', 'jonas'))
    asked(jonas, 'host', 'jonas', 'birgit').then(handed('jonas', 'host', 'birgit'))
  })

  test('by who takes it, when it has no secrets', () => {
    for (const role of ['host', 'moderator', 'chat', 'slides'] as const)
      asked(birgit, role, 'mette', 'birgit').then(handed('mette', role, 'birgit'))
  })

  test('but nobody takes the keys or the coordinator’s role', () => {
    asked(birgit, 'keys', 'mette', 'birgit').refused('not-your-role')
    asked(birgit, 'coordinator', 'mette', 'birgit').refused('not-your-role')
    asked(jonas, 'coordinator', 'mette', 'jonas').refused('not-your-role')
  })

  test('nor moves a role between two others, nor does the room screen', () => {
    asked(birgit, 'moderator', 'mette', 'jonas').refused('not-your-role')
    asked(someone('screen'), 'moderator', 'mette', 'jonas').refused('not-your-role')
    asked(someone('screen'), 'moderator', 'mette', 'screen').refused('no-such-member')
  })

  test('the one has it and the other has it no longer; the rest stays', () => {
    expect(rolesAfter(handed('mette', 'slides', 'jonas'), handed('mette', 'coordinator', 'jonas'))).toEqual({
      mette: ['host', 'moderator', 'chat', 'keys'],
      jonas: ['coordinator', 'host', 'slides'],
      birgit: []
    })
  })

  test('to who has it too, it stays with them once', () =>
    expect(rolesAfter(handed('mette', 'host', 'jonas')).jonas).toEqual(['host']))

  test('and back again', () => {
    const there = handed('mette', 'moderator', 'birgit')
    asked(birgit, 'moderator', 'birgit', 'mette', there).then(handed('birgit', 'moderator', 'mette'))
    expect(rolesAfter(there, handed('birgit', 'moderator', 'mette'))).toEqual(rolesAfter())
  })

  test('twice is once', () =>
    asked(mette, 'moderator', 'mette', 'birgit', handed('mette', 'moderator', 'birgit')).then())

  test('who does not hold it cannot give it', () =>
    asked(jonas, 'chat', 'jonas', 'birgit').refused('not-theirs', { role: 'chat', from: 'jonas' }))

  test('to oneself is nothing', () => asked(mette, 'chat', 'mette', 'mette').then())

  test('neither to nor from somebody who is not at the table', () => {
    const gone: BoardEvent = { type: 'board.removed', id: 'birgit' }
    asked(mette, 'chat', 'mette', 'birgit', gone).refused('no-such-member')
    asked(mette, 'chat', 'nobody', 'jonas').refused('no-such-member')
    asked(jonas, 'host', 'birgit', 'jonas', gone).refused('no-such-member')
  })

  test('the last coordinator may hand the role on: then the other has it', () =>
    expect(rolesAfter(handed('mette', 'coordinator', 'birgit')).birgit).toEqual(['coordinator']))
})
