// The register as it is shown: with what is asked for and not answered, in its order, and only those one looks for.
import { describe, expect, it } from 'vitest'
import { broughtBy, counted, fits } from '../../../client/participants/filters.ts'
import { peopleOf, type Shown, sorted } from '../../../client/participants/people.ts'

const shown = (id: string, name: string, more: Partial<Shown> = {}): Shown => ({
  ...{ id, name, practice: 'Marstal', kind: null, presence: 'expected', since: 0, admittedAt: null },
  ...{ phone: '+4520123456', email: null, techCheck: 'not-done' },
  ...more
})
const view = {
  rows: [
    shown('lars', 'Lars Holm'),
    shown('aase', 'Åse Lund', { phone: null }),
    shown('bo', 'Bo Ask', { practice: null }),
    shown('ib', 'Ib Dam', { presence: 'declined', phone: null, practice: null }),
    shown('eva', 'Eva Ris', { kind: 'guest', practice: null, techCheck: 'needs-help' })
  ]
}
const none = () => false

describe('the rows', () => {
  it('show what is on its way, as waiting', () => {
    const rows = peopleOf(view, [
      { type: 'participants.edit', id: 'lars', phone: null, ownGroup: 'Ærø' },
      { type: 'participants.techCheck', id: 'lars', result: 'fine' },
      { type: 'participants.remove', id: 'bo' },
      { type: 'participants.add', id: 'ny', name: 'Ny Person', practice: 'Ringe', ownGroup: '3' },
      { type: 'participants.add', id: 'ib', name: 'Ib Dam' }
    ])
    expect(rows.find((r) => r.id === 'lars')).toMatchObject({
      ...{ phone: null, ownGroup: 'Ærø', techCheck: 'fine' },
      waits: ['phone', 'ownGroup', 'techCheck']
    })
    expect(rows.find((r) => r.id === 'bo')).toMatchObject({ leaves: true, waits: ['row'] })
    expect(rows.at(-1)).toMatchObject({ id: 'ny', practice: 'Ringe', ownGroup: '3', phone: null, waits: ['row'] })
    expect(rows).toHaveLength(6)
  })
  it('stand in Danish order, who lacks a practice last', () => {
    const names = (by: 'name' | 'practice') => sorted(peopleOf(view, []), by).map((r) => r.id)
    expect(names('name')).toEqual(['bo', 'eva', 'ib', 'lars', 'aase'])
    expect(names('practice')).toEqual(['lars', 'aase', 'bo', 'eva', 'ib'])
  })
})

describe('looking for', () => {
  const rows = peopleOf(view, [])
  const found = (filter: Parameters<typeof fits>[1]) => rows.filter((r) => fits(r, filter, none)).map((r) => r.id)
  it('those of whom something is missing leaves out who does not come, and guests have no practice', () => {
    expect([found('noPhone'), found('noPractice')]).toEqual([['aase'], ['bo']])
    expect([found('declined'), found('needsHelp')]).toEqual([['ib'], ['eva']])
  })
  it('offers only what shows somebody, and what is chosen', () => {
    const offered = (chosen: Parameters<typeof fits>[1]) => counted(rows.slice(0, 1), none, chosen).map((c) => c.filter)
    expect([offered('all'), offered('declined')]).toEqual([['all'], ['all', 'declined']])
  })
  it('what the last file brought finds the new by its name, and those it changed', () => {
    const brought = broughtBy({ id: 'file' }, new Set(['lars']))
    expect(['file-0', 'file-12', 'lars', 'other-0'].map((id) => brought({ ...rows[0]!, id }))).toEqual([
      true,
      true,
      true,
      false
    ])
    expect(broughtBy(null, new Set(['lars']))(rows[0]!)).toBe(false)
  })
})
