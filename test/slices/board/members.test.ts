// The board: who sits at the table, who holds what, who may hand it over, and the links that let people in.
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Actor, Role, ViewerRole } from '../../../shared/slice.ts'
import { board } from '../../../shared/slices/board/index.ts'
import type { BoardEvent, command } from '../../../shared/slices/board/messages.ts'
import { actorOf } from '../../../shared/slices/board/state.ts'
import { given, someone, withRoles } from '../../support/given.ts'

type Command = z.input<typeof command>

const added = (id: string, name: string, ...roles: Role[]): BoardEvent => ({
  type: 'board.added',
  id,
  roles,
  personal: { name }
})
const mette = added('mette', 'Mette Kjærgaard', 'coordinator', 'moderator')
const jonas = added('jonas', 'Jonas Ravn', 'host')
const søren = added('soeren', 'Søren Ask', 'keys')
const table = [mette, jonas, søren]
const seated = given(board)

const coordinator = withRoles('mette', 'coordinator', 'moderator')
const host = someone('host', 'jonas')
const rolesAfter = (...past: BoardEvent[]) =>
  Object.fromEntries(seated(...past).state.members.map((m) => [m.id, m.roles]))

describe('members', () => {
  test('the coordinator seats somebody', () =>
    seated(...table)
      .when({ type: 'board.add', name: ' Hanne Toft ', roles: ['slides', 'chat', 'slides'] }, { actor: coordinator })
      .then(added('new', 'Hanne Toft', 'chat', 'slides')))

  test('one seat per command, and thirty seats', () => {
    seated(...table)
      .when({ type: 'board.add', name: 'Hanne', roles: [] }, { actor: coordinator, commandId: 'jonas' })
      .refused('duplicate-id')
    const many = Array.from({ length: 27 }, (_, i) => added(`m${i}`, 'N. N.'))
    seated(...table, ...many)
      .when({ type: 'board.add', name: 'Hanne', roles: [] }, { actor: coordinator })
      .refused('too-many')
    seated(...table, ...many, { type: 'board.removed', id: 'm0' })
      .when({ type: 'board.add', name: 'Hanne', roles: [] }, { actor: coordinator })
      .then(added('new', 'Hanne'))
  })

  test('everybody may correct their own name, and the coordinator any', () => {
    const named = (member: string, actor: Actor) =>
      seated(...table).when({ type: 'board.rename', member, name: 'Jonas R.' }, { actor })
    named('jonas', host).then({ type: 'board.renamed', id: 'jonas', personal: { name: 'Jonas R.' } })
    named('jonas', coordinator).then({ type: 'board.renamed', id: 'jonas', personal: { name: 'Jonas R.' } })
    named('soeren', host).refused('not-your-role')
    named('nobody', coordinator).refused('no-such-member')
    seated(...table)
      .when({ type: 'board.rename', member: 'jonas', name: 'Jonas Ravn' }, { actor: host })
      .then()
  })

  test('the coordinator deals the roles', () => {
    const dealt = (...roles: Role[]) =>
      seated(...table).when({ type: 'board.setRoles', member: 'jonas', roles }, { actor: coordinator })
    dealt('slides', 'host').then({ type: 'board.rolesSet', id: 'jonas', roles: ['host', 'slides'] })
    dealt('host').then()
    dealt().then({ type: 'board.rolesSet', id: 'jonas', roles: [] })
    expect(rolesAfter(...table, { type: 'board.rolesSet', id: 'jonas', roles: ['chat'] }).jonas).toEqual(['chat'])
  })

  test('whoever leaves the table can no longer act, and can come back', () => {
    const gone = [...table, { type: 'board.removed', id: 'jonas' } as const]
    expect(actorOf(seated(...table).state, 'jonas')).toEqual(host)
    expect(actorOf(seated(...gone).state, 'jonas')).toBeNull()
    seated(...table)
      .when({ type: 'board.remove', member: 'jonas' }, { actor: coordinator })
      .then(gone[3]!)
    seated(...gone)
      .when({ type: 'board.remove', member: 'jonas' }, { actor: coordinator })
      .refused('no-such-member')
    seated(...gone)
      .when({ type: 'board.restore', member: 'jonas' }, { actor: coordinator })
      .then({ type: 'board.restored', id: 'jonas' })
    expect(seated(...gone, { type: 'board.restored', id: 'jonas' }).state).toEqual(seated(...table).state)
    seated(...table)
      .when({ type: 'board.restore', member: 'jonas' }, { actor: coordinator })
      .then()
    seated(...table)
      .when({ type: 'board.restore', member: 'nobody' }, { actor: coordinator })
      .refused('no-such-member')
  })

  test('only who has left is forgotten; the name is gone and the seat stays', () => {
    const forget = { type: 'board.forget', member: 'jonas' } as const
    const forgotten: BoardEvent = { type: 'board.forgotten', id: 'jonas' }
    const gone = [...table, { type: 'board.removed', id: 'jonas' } as const]
    seated(...table)
      .when(forget, { actor: coordinator })
      .refused('still-on-the-board')
    seated(...gone)
      .when(forget, { actor: coordinator })
      .then(forgotten)
    seated(...gone, forgotten)
      .when(forget, { actor: coordinator })
      .then()
    expect(board.forgets?.(forgotten)).toBe('jonas')
    expect(board.forgets?.(gone[3]!)).toBeUndefined()
    expect(JSON.stringify(seated(...gone, forgotten).state)).not.toContain('Ravn')
  })

  test('a name that the shelf no longer has reads as none', () => {
    const forgotten: BoardEvent = { type: 'board.added', id: 'jonas', roles: ['host'], personal: null }
    expect(board.event.parse(forgotten)).toEqual(forgotten)
    expect(seated(forgotten).state.members[0]).toEqual({ id: 'jonas', name: null, roles: ['host'], removed: false })
  })
})

describe('the last coordinator', () => {
  test('neither gives the role up nor leaves', () => {
    seated(...table)
      .when({ type: 'board.setRoles', member: 'mette', roles: ['moderator'] }, { actor: coordinator })
      .refused('last-coordinator')
    seated(...table)
      .when({ type: 'board.remove', member: 'mette' }, { actor: coordinator })
      .refused('last-coordinator')
  })

  test('unless another has it, who has not left', () => {
    const another = added('karen', 'Karen Bech', 'coordinator')
    seated(...table, another)
      .when({ type: 'board.remove', member: 'mette' }, { actor: coordinator })
      .then({ type: 'board.removed', id: 'mette' })
    seated(...table, another, { type: 'board.removed', id: 'karen' })
      .when({ type: 'board.remove', member: 'mette' }, { actor: coordinator })
      .refused('last-coordinator')
  })
})

describe('who does not coordinate', () => {
  const deeds: Command[] = [
    { type: 'board.add', name: 'Hanne', roles: [] },
    { type: 'board.setRoles', member: 'jonas', roles: ['coordinator'] },
    { type: 'board.remove', member: 'soeren' },
    { type: 'board.restore', member: 'soeren' },
    { type: 'board.forget', member: 'soeren' },
    { type: 'board.makeLink', member: 'soeren', hash: 'a'.repeat(64) },
    { type: 'board.revokeLinks', member: 'soeren' }
  ]

  test.each(deeds)('$type is not for them', (deed) => {
    const others: ViewerRole[] = ['host', 'moderator', 'chat', 'keys', 'slides', 'screen']
    for (const actor of [...others.map((role) => someone(role, 'jonas')), withRoles('jonas', ...others), someone()])
      seated(...table)
        .when(deed, { actor })
        .refused('not-your-role')
  })
})
