// Who a row of a list is: somebody known, or somebody new.
import { describe, expect, test } from 'vitest'
import type { Details } from '../../../shared/slices/participants/person.ts'
import { added, type Command, details, edited, onlyThose, register, removed } from '../../support/people.ts'

type Row = Extract<Command, { type: 'participants.import' }>['rows'][number]
const list = (...rows: Row[]): Command => ({ type: 'participants.import', id: 'list', rows })
const lars = { name: 'Lars Holm', practice: 'Marstal Lægehus' }
const isNew = (n: number, personal: Details) => added(`list-${n}`, personal, 'list')
const isTold = (id: string, personal: Details) => edited(id, personal, 'list')

describe('the same person', () => {
  const known = (...people: Details[]) => onlyThose(...people.map((p, i) => added(`p${i}`, p)))
  const niels = (practice: string | null, more: Partial<Details> = {}) => details('Niels Krogh', practice, more)
  const row = (practice?: string, more: object = {}): Row => ({
    name: 'Niels Krogh',
    ...(practice && { practice }),
    ...more
  })

  test('has the same name and practice, as names are compared', () =>
    known(details('Åse Kjær', 'Lægerne Møllegade'))
      .asked(list({ name: 'AASE KJAER', practice: 'Laegerne  moellegade' }))
      .then(isTold('p0', details('AASE KJAER', 'Laegerne  moellegade'))))

  test('the same name at two practices is two', () => {
    known(niels('Tåsinge'))
      .asked(list(row('Skerninge')))
      .then(isNew(0, niels('Skerninge')))
    known()
      .asked(list(row('Tåsinge'), row('Skerninge')))
      .then(isNew(0, niels('Tåsinge')), isNew(1, niels('Skerninge')))
    known(niels('Tåsinge'), niels('Skerninge'))
      .asked(list(row('Skerninge', { notes: 'x' })))
      .then(isTold('p1', niels('Skerninge', { notes: 'x' })))
  })

  test('unless the telephone or the e-mail tells that they have moved', () => {
    const reached = { phone: '+4501000001', email: 'Niels@x.example' }
    known(niels('Tåsinge', reached))
      .asked(list(row('Skerninge', { phone: '01000001' })))
      .then(isTold('p0', niels('Skerninge', reached)))
    known(niels('Tåsinge', reached))
      .asked(list(row('Skerninge', { email: 'niels@X.example' })))
      .then(isTold('p0', niels('Skerninge', { ...reached, email: 'niels@X.example' })))
    known(niels('Tåsinge'), niels('Tranekær', reached))
      .asked(list(row(undefined, { phone: '01000001', notes: 'x' })))
      .then(isTold('p1', niels('Tranekær', { ...reached, notes: 'x' })))
  })

  test('a number alone makes nobody the same: a practice has one for all', () =>
    known(details('Bo Kramer', 'Tåsinge', { phone: '+4501000001' }))
      .asked(list(row('Tåsinge', { phone: '01000001' })))
      .then(isNew(0, niels('Tåsinge', { phone: '+4501000001' }))))

  test('a practice that is told on one side only is no other practice, when there is one of that name', () => {
    known(niels(null))
      .asked(list(row('Tåsinge')))
      .then(isTold('p0', niels('Tåsinge')))
    known(niels('Tåsinge')).asked(list(row())).then()
    known(niels('Tåsinge'), niels('Skerninge'))
      .asked(list(row()))
      .then(isNew(0, niels(null)))
  })

  test('nobody knows which of two it is: then it is a third, once', () => {
    const three = [row(), row('Tåsinge'), row('Skerninge')]
    for (const rows of [three, three.toReversed(), [three[1]!, three[0]!, three[2]!]]) {
      const taken = known().does(list(...rows))
      expect(taken.state.people.map((p) => p.details?.practice)).toHaveLength(3)
      for (const again of [three, three.toReversed()]) taken.asked(list(...again), { commandId: 'later' }).then()
    }
  })

  test('twice in one list is once, with what both rows tell', () =>
    known()
      .asked(
        list(row('Tåsinge', { phone: '01000001' }), row(undefined, { notes: 'x' }), row('TÅSINGE', { kind: 'owner' }))
      )
      .then(isNew(0, niels('TÅSINGE', { phone: '+4501000001', notes: 'x', kind: 'owner' }))))

  test('who was taken out of the register is not it', () =>
    register(removed('lars'))
      .asked(list(lars))
      .then(isNew(0, details('Lars Holm', 'Marstal Lægehus'))))
})
