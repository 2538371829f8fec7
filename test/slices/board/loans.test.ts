// A role that was taken while its holder was away: everybody sees whose it is, until it is given back.
import { describe, expect, test } from 'vitest'
import type { Role } from '../../../shared/slice.ts'
import { board } from '../../../shared/slices/board/index.ts'
import type { BoardEvent } from '../../../shared/slices/board/messages.ts'
import { given, type Past, someone } from '../../support/given.ts'

const added = (id: string, ...roles: Role[]): BoardEvent => ({ type: 'board.added', id, roles, personal: { name: id } })
const table = [added('hanne', 'slides'), added('mette', 'moderator'), added('jonas', 'host')]
const handed = (by: string, id: string, to: string, role: Role = 'slides'): Past<BoardEvent> => ({
  ...{ type: 'board.handedOver', id, role, to, by }
})
const taken = (from: string, by: string) => handed(by, from, by)
const handedOn = (by: string, to: string) => handed(by, by, to)
const loansAfter = (...past: Past<BoardEvent>[]) => given(board)(...table, ...past).view(someone('chat')).loans

describe('a role on loan', () => {
  const loan = (to: string) => [{ role: 'slides', from: 'hanne', to }]

  test('is one that was taken, not one that was given', () => {
    expect(loansAfter(taken('hanne', 'mette'))).toEqual(loan('mette'))
    expect(loansAfter(handedOn('hanne', 'mette'))).toEqual([])
    expect(loansAfter(handed('lise', 'hanne', 'mette'))).toEqual([])
  })

  test('is no loan any more when it is given back, or taken back', () => {
    expect(loansAfter(taken('hanne', 'mette'), handedOn('mette', 'hanne'))).toEqual([])
    expect(loansAfter(taken('hanne', 'mette'), taken('mette', 'hanne'))).toEqual([])
  })

  test('is one again when the giving back is undone', () =>
    expect(loansAfter(taken('hanne', 'mette'), handedOn('mette', 'hanne'), taken('hanne', 'mette'))).toEqual(
      loan('mette')
    ))

  test('stays that of the first when it is taken from who had taken it', () =>
    expect(loansAfter(taken('hanne', 'mette'), taken('mette', 'jonas'))).toEqual(loan('jonas')))

  test('is the other’s own when whoever has it gives it on', () =>
    expect(loansAfter(taken('hanne', 'mette'), handedOn('mette', 'jonas'))).toEqual([]))

  test('is told once, also when it is taken again, and is none once it is given', () => {
    const dealt = (id: string, ...roles: Role[]): BoardEvent => ({ type: 'board.rolesSet', id, roles })
    const settled = [taken('hanne', 'mette'), dealt('mette', 'moderator'), dealt('hanne', 'slides')]
    expect(loansAfter(...settled, taken('hanne', 'mette'))).toEqual(loan('mette'))
    expect(loansAfter(...settled, handed('lise', 'hanne', 'mette'))).toEqual([])
  })

  test('ends when the roles are dealt anew, or one of the two leaves', () => {
    const dealt = (id: string, ...roles: Role[]): BoardEvent => ({ type: 'board.rolesSet', id, roles })
    expect(loansAfter(taken('hanne', 'mette'), dealt('mette', 'moderator'))).toEqual([])
    expect(loansAfter(taken('hanne', 'mette'), dealt('hanne', 'slides'))).toEqual([])
    expect(loansAfter(taken('hanne', 'mette'), { type: 'board.removed', id: 'hanne' })).toEqual([])
    expect(loansAfter(taken('hanne', 'mette'), { type: 'board.removed', id: 'mette' })).toEqual([])
  })

  test('is nothing for the room screen', () =>
    expect(given(board)(...table, taken('hanne', 'mette')).view(someone('screen')).loans).toEqual([]))
})
