// When the only holder of a role has been gone for a while, the others are offered it; and it is offered back.
import { expect, test } from 'vitest'
import { AWAY_FOR, offersTo } from '../../../client/attention/offers.ts'
import type { Role } from '../../../shared/slice.ts'

const now = 1_000_000
const someone = (id: string, ...roles: Role[]) => ({ id, name: id, roles, removed: false })
const table = [
  someone('lise', 'coordinator'),
  someone('mette', 'moderator'),
  someone('jonas', 'host'),
  someone('søren', 'keys'),
  someone('hanne', 'slides')
]
const loan = (role: Role, from: string, to: string) => ({ role, from, to })

interface Given {
  rows?: typeof table
  loans?: ReturnType<typeof loan>[]
  away?: Record<string, number>
}
const offers = (me: string, { rows = table, loans = [], away = {} }: Given) =>
  offersTo({
    board: { rows, loans },
    me,
    away: new Map(Object.entries(away).map(([id, ago]) => [id, now - ago])),
    now
  }).map(({ what, role, from, to }) => `${what} ${role} ${from}>${to}`)

test('nobody away, nothing offered', () => expect(offers('mette', {})).toEqual([]))

test('after fifteen seconds, not sooner', () => {
  expect(AWAY_FOR).toBe(15_000)
  expect(offers('mette', { away: { hanne: AWAY_FOR - 1 } })).toEqual([])
  expect(offers('mette', { away: { hanne: AWAY_FOR } })).toEqual(['take slides hanne>mette'])
})

test('not while another holds the role and is here; nor what one holds oneself', () => {
  const rows = [...table, someone('birgit', 'slides')]
  expect(offers('mette', { rows, away: { hanne: 60_000 } })).toEqual([])
  expect(offers('mette', { rows, away: { hanne: 60_000, birgit: 1000 } })).toEqual([])
  expect(offers('mette', { rows, away: { hanne: 60_000, birgit: 60_000 } })).toEqual(['take slides hanne>mette'])
  expect(offers('birgit', { rows, away: { hanne: 60_000 } })).toEqual([])
})

test('the keys only to the coordinator, and the coordinator’s role to nobody', () => {
  const away = { søren: 60_000, lise: 60_000 }
  expect(offers('mette', { away })).toEqual([])
  expect(offers('lise', { away: { søren: 60_000 } })).toEqual(['take keys søren>lise'])
})

test('the meeting’s own order when several are away', () =>
  expect(offers('lise', { away: { hanne: 60_000, jonas: 60_000, mette: 60_000 } })).toEqual([
    'take moderator mette>lise',
    'take host jonas>lise',
    'take slides hanne>lise'
  ]))

test('given back once its owner is here again, and the owner may take it', () => {
  const rows = [someone('mette', 'moderator', 'slides'), someone('hanne'), someone('jonas', 'host')]
  const loans = [loan('slides', 'hanne', 'mette')]
  expect(offers('mette', { rows, loans, away: { hanne: 60_000 } })).toEqual([])
  expect(offers('mette', { rows, loans })).toEqual(['give-back slides mette>hanne'])
  expect(offers('hanne', { rows, loans })).toEqual(['take-back slides mette>hanne'])
  expect(offers('jonas', { rows, loans })).toEqual([])
})

test('whoever took it is gone too: the next is offered it, and its owner gets it back, not it anew', () => {
  const rows = [someone('mette', 'moderator', 'slides'), someone('hanne'), someone('jonas', 'host')]
  const loans = [loan('slides', 'hanne', 'mette')]
  const away = { mette: 60_000 }
  expect(offers('jonas', { rows, loans, away })).toEqual(['take moderator mette>jonas', 'take slides mette>jonas'])
  expect(offers('hanne', { rows, loans, away })).toEqual(['take moderator mette>hanne', 'take-back slides mette>hanne'])
})
