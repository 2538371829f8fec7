// The board's links, and what each viewer sees of the board.
import { describe, expect, test } from 'vitest'
import type { ViewerRole } from '../../../shared/slice.ts'
import { board } from '../../../shared/slices/board/index.ts'
import type { BoardEvent } from '../../../shared/slices/board/messages.ts'
import { actorOf, linkHolder } from '../../../shared/slices/board/state.ts'
import { at, given, now, oclock, someone } from '../../support/given.ts'

const table: BoardEvent[] = [
  { type: 'board.added', id: 'mette', roles: ['coordinator', 'moderator'], personal: { name: 'Mette Kjærgaard' } },
  { type: 'board.added', id: 'jonas', roles: ['host'], personal: { name: 'Jonas Ravn' } }
]
const gone: BoardEvent = { type: 'board.removed', id: 'jonas' }
const seated = given(board)
const coordinator = someone('coordinator', 'mette')
const hash = (digit: string) => digit.repeat(64)
const made = (id: string, digit: string, instead = false): BoardEvent => ({
  type: 'board.linkMade',
  id,
  hash: hash(digit),
  instead
})

describe('links', () => {
  const asked = (member: string, digit: string, ...past: BoardEvent[]) =>
    seated(...table, ...past).when({ type: 'board.makeLink', member, hash: hash(digit) }, { actor: coordinator })

  test('a link is made for a member, or for the room screen', () => {
    asked('jonas', 'a').then(made('jonas', 'a'))
    asked('screen', 'a').then(made('screen', 'a'))
    asked('nobody', 'a').refused('no-such-member')
    asked('jonas', 'a', gone).refused('no-such-member')
  })

  test('no two links are the same', () => asked('mette', 'a', made('jonas', 'a')).refused('duplicate-id'))

  test('the token itself is never sent: what is not a hash is refused', () =>
    expect(
      board.command.safeParse({ type: 'board.makeLink', member: 'jonas', hash: 'm1.V1StGXR8_Z5jdHi6B-myT' }).success
    ).toBe(false))

  test('it opens the door for its member, with the roles held right now', () => {
    const handed: BoardEvent = { type: 'board.handedOver', id: 'mette', role: 'moderator', to: 'jonas' }
    const { state } = seated(...table, made('jonas', 'a'), made('screen', 'b'), handed)
    expect(linkHolder(state, hash('a'))).toEqual(actorOf(state, 'jonas'))
    expect(actorOf(state, 'jonas')).toEqual({ id: 'jonas', roles: ['host', 'moderator'] })
    expect(linkHolder(state, hash('b'))).toEqual({ id: 'screen', roles: ['screen'] })
    expect(linkHolder(state, hash('c'))).toBeNull()
  })

  test('one that is made instead closes the others of that member, and no one else’s', () => {
    const { state } = seated(...table, made('jonas', 'a'), made('mette', 'b'), made('jonas', 'c', true))
    expect(['a', 'b', 'c'].map((digit) => linkHolder(state, hash(digit))?.id ?? null)).toEqual([null, 'mette', 'jonas'])
    seated(...table)
      .when({ type: 'board.makeLink', member: 'jonas', hash: hash('a'), instead: true }, { actor: coordinator })
      .then(made('jonas', 'a', true))
  })

  test('revoked, they open nothing; revoking what is not there does nothing', () => {
    const revoke = (member: string, ...past: BoardEvent[]) =>
      seated(...table, ...past).when({ type: 'board.revokeLinks', member }, { actor: coordinator })
    const revoked: BoardEvent = { type: 'board.linksRevoked', id: 'jonas' }
    revoke('jonas', made('jonas', 'a')).then(revoked)
    revoke('screen', made('screen', 'a')).then({ ...revoked, id: 'screen' })
    revoke('jonas').then()
    const { state } = seated(...table, made('jonas', 'a'), made('jonas', 'b'), made('mette', 'c'), revoked)
    expect(['a', 'b', 'c'].map((digit) => linkHolder(state, hash(digit))?.id ?? null)).toEqual([null, null, 'mette'])
  })

  test('the link of who has left the table lets nobody in, until they are back', () => {
    const { state } = seated(...table, made('jonas', 'a'), gone)
    expect(linkHolder(state, hash('a'))).toBeNull()
    const back = seated(...table, made('jonas', 'a'), gone, { type: 'board.restored', id: 'jonas' }).state
    expect(linkHolder(back, hash('a'))).toEqual({ id: 'jonas', roles: ['host'] })
  })
})

describe('what is seen', () => {
  const past = [...table, at('16:05', made('jonas', 'a')), made('screen', 'b'), at('16:10', made('jonas', 'c'))]
  const mette = { id: 'mette', name: 'Mette Kjærgaard', roles: ['coordinator', 'moderator'], removed: false }
  const jonas = { id: 'jonas', name: 'Jonas Ravn', roles: ['host'], removed: false }

  test('the board sees who sits at the table and holds what', () => {
    for (const role of ['host', 'moderator', 'chat', 'keys', 'slides'] as const)
      seated(...past).shows(someone(role), { rows: [mette, jonas], loans: [] })
  })

  test('the coordinator sees too that there are links, and since when', () =>
    seated(...past).shows(coordinator, {
      rows: [
        { ...mette, links: [] },
        { ...jonas, links: [{ madeAt: oclock('16:05') }, { madeAt: oclock('16:10') }] }
      ],
      loans: [],
      screenLinks: [{ madeAt: now }]
    }))

  test('only the coordinator sees who has left', () => {
    seated(...table, gone).shows(someone('host'), { rows: [mette], loans: [] })
    seated(...table, gone).shows(coordinator, {
      rows: [
        { ...mette, links: [] },
        { ...jonas, removed: true, links: [] }
      ],
      loans: [],
      screenLinks: []
    })
  })

  test('the room screen sees nobody', () => seated(...past).shows(someone('screen'), { rows: [], loans: [] }))

  test('nobody sees a link’s hash', () => {
    const viewers: ViewerRole[] = ['coordinator', 'host', 'moderator', 'chat', 'keys', 'slides', 'screen']
    for (const role of viewers)
      expect(JSON.stringify(seated(...past).view(someone(role))), role).not.toMatch(/[0-9a-f]{64}/)
  })
})
