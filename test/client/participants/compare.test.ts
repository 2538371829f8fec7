// What a list would do to the register: the same as the server makes of it when it is taken in.
import { describe, expect, it } from 'vitest'
import { compared } from '../../../client/participants/compare.ts'
import type { Shown } from '../../../client/participants/people.ts'
import { participants } from '../../../shared/slices/participants/index.ts'
import type { Person } from '../../../shared/slices/participants/person.ts'
import { given, someone } from '../../support/given.ts'

const karen = someone('coordinator')
const importing = (...rows: Person[]) =>
  given(participants)().when({ type: 'participants.import', id: 'first', rows }, { actor: karen })
const registerOf = (...rows: Person[]): readonly Shown[] =>
  importing(...rows)
    .goesOn()
    .view(karen).rows
const lines = (...people: Person[]) => people.map((person, i) => ({ line: i + 2, person }))

const lars: Person = { name: 'Lars Holm', practice: 'Marstal Lægehus', phone: '+4520123456' }
const sofie: Person = { name: 'Søren Åby', practice: 'Lægerne Havnegade', signUp: 'attends' }

describe('compared with the register, a line', () => {
  const register = registerOf(lars, sofie)
  const become = (...people: Person[]) => compared(register, lines(...people))

  it('is new, unchanged, or changes these fields', () => {
    expect(become({ name: 'Ida Bech' }, lars, { ...sofie, phone: '+4520111111', signUp: 'declines' })).toEqual([
      { is: 'new' },
      { is: 'unchanged', id: 'first-0' },
      { is: 'edited', id: 'first-1', fields: ['phone', 'signUp'] }
    ])
  })
  it('changes nothing by what it does not tell', () => {
    expect(become({ name: 'Lars Holm' })).toEqual([{ is: 'unchanged', id: 'first-0' }])
  })
  it('knows people in spite of how the name is written', () => {
    expect(become({ ...sofie, name: 'SØREN  AABY' })).toMatchObject([{ is: 'edited', fields: ['name'] }])
  })
  it('with the same name at another practice is somebody else', () => {
    expect(become({ ...lars, practice: 'Ringe Lægeklinik', phone: '+4520999999' })).toEqual([{ is: 'new' }])
  })
  it('is put together with one before it that tells of the same person', () => {
    expect(become({ name: 'Ida Bech', practice: 'Ringe' }, { name: 'Ida Bech', phone: '+4520222222' })).toEqual([
      { is: 'new' },
      { is: 'joined', line: 2, fields: ['phone'] }
    ])
  })
  it('leads to as many new and changed people as the server says', () => {
    const rows = [
      lars,
      { ...sofie, email: 's@klinik.example' },
      { name: 'Ida Bech' },
      { name: 'Ida Bech', kind: 'locum' as const }
    ]
    const changes = become(...rows)
    const meeting = importing(lars, sofie).goesOn()
    const told = meeting.when({ type: 'participants.import', id: 'next', rows }, { actor: karen }).goesOn()
    const last = told.view(karen).lastImport
    expect(changes.filter((c) => c.is === 'new')).toHaveLength(last?.added ?? -1)
    expect(changes.filter((c) => c.is === 'edited')).toHaveLength(last?.edited ?? -1)
  })
})
