// Standing and writing in the register: what is asked for, what cannot be, and what comes back when it is refused.
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../client/participants/acts.ts'
import { Grid } from '../../../client/participants/grid.svelte.ts'
import { peopleOf, type Shown } from '../../../client/participants/people.ts'
import type { Told } from '../../../client/ui/deeds.svelte.ts'

const shown = (id: string, name: string): Shown => ({
  ...{ id, name, practice: 'Marstal', kind: null, presence: 'expected', since: 0, admittedAt: null },
  ...{ phone: '+4520123456', email: null, techCheck: 'not-done' }
})

function register(refuse: Told | null = null) {
  let rows = [shown('anne', 'Anne'), shown('bo', 'Bo'), shown('carl', 'Carl')]
  const asked: unknown[] = []
  const told: string[] = []
  const answer = (...what: unknown[]): Outcome => {
    asked.push(what)
    return Promise.resolve(refuse)
  }
  const grid = new Grid({
    rows: () => peopleOf({ rows }, []),
    settled: () => peopleOf({ rows }, []),
    acts: { edit: (row, field, change) => answer(row.id, field, change), remove: (row) => answer('remove', row.id) },
    tell: (sentence) => told.push(sentence()),
    touched: () => {}
  })
  const others = (change: (rows: Shown[]) => Shown[]) => {
    rows = change(rows)
    grid.follow()
  }
  return { grid, asked, told, others }
}
const writing = (field: 'phone' | 'name' | 'kind', draft: string, refuse: Told | null = null) => {
  const table = register(refuse)
  table.grid.stand({ id: 'bo', field })
  table.grid.begin()
  table.grid.type(draft)
  return table
}
const settled = () => new Promise((resolve) => setTimeout(resolve))

describe('going about', () => {
  it('stops at the edges, and at what is near when somebody is taken away', () => {
    const { grid, others } = register()
    grid.go(0, 0)
    expect(grid.at).toEqual({ id: 'anne', field: 'name' })
    grid.go(99, 99)
    expect(grid.at).toEqual({ id: 'carl', field: 'remove' })
    others((rows) => rows.slice(0, 2))
    expect(grid.at).toEqual({ id: 'bo', field: 'remove' })
  })
})

describe('writing', () => {
  it('asks for one change, and for none when nothing was changed', () => {
    const { grid, asked } = writing('phone', '20 99 99 99')
    expect(grid.commit()).toBe(true)
    expect(asked).toEqual([['bo', 'phone', { phone: '+4520999999' }]])
    const same = writing('phone', ' 20 12 34 56 ')
    same.grid.commit()
    expect([same.asked, same.grid.typing]).toEqual([[], null])
  })
  it('stays with the reason as long as it cannot be used', () => {
    const { grid, asked } = writing('phone', '20 99')
    expect(grid.commit()).toBe(false)
    expect([asked, grid.typing?.draft, grid.reason?.told()]).toEqual([[], '20 99', 'Nummeret kan ikke læses'])
  })
  it('has what was typed back, with the reason, when it is refused', async () => {
    const { grid } = writing('name', 'Anne', () => 'Anne står der.')
    grid.commit()
    await settled()
    expect([grid.typing?.draft, grid.reason?.told()]).toEqual(['Anne', 'Anne står der.'])
  })
  it('tells of what others made of the field meanwhile, and of who was taken away', () => {
    const { grid, told, others } = writing('name', 'Bo Berg')
    others((rows) => rows.map((row) => (row.id === 'bo' ? { ...row, name: 'Bo Bech' } : row)))
    expect(grid.theirs).toBe('Bo Bech')
    others((rows) => rows.filter((row) => row.id !== 'bo'))
    expect([grid.typing, told]).toEqual([null, ['Deltageren blev taget ud, mens du skrev: »Bo Berg«']])
  })
})
