// A list of people is taken in: who is new, who is known, and what is told of them.
import { describe, expect, test } from 'vitest'
import { participants } from '../../../shared/slices/participants/index.ts'
import type { Details } from '../../../shared/slices/participants/person.ts'
import {
  added,
  type Command,
  clausIs,
  details,
  edited,
  frozen,
  katrineIs,
  larsIs,
  moved,
  onlyThose,
  register,
  removed
} from '../../support/people.ts'

type Row = Extract<Command, { type: 'participants.import' }>['rows'][number]
const list = (...rows: Row[]): Command => ({ type: 'participants.import', id: 'list', rows })
const katrine = { name: 'Katrine Sø', practice: 'Tranekær Lægepraksis' }
const lars = { name: 'Lars Holm', practice: 'Marstal Lægehus' }
const isNew = (n: number, personal: Details) => added(`list-${n}`, personal, 'list')
const isTold = (id: string, personal: Details) => edited(id, personal, 'list')

describe('a list', () => {
  test('adds who is new, updates who is known, and passes over who is as the list says', () =>
    register()
      .asked(list({ name: 'Maja Fjord' }, { ...katrine, phone: '01 20 20 20' }, lars))
      .then(isNew(0, details('Maja Fjord', null)), isTold('katrine', { ...katrineIs, phone: '+4501202020' })))

  test('keeps its order: the first row of each tells where they stand', () =>
    onlyThose()
      .asked(
        list({ name: 'Ida' }, { name: 'Bo', practice: 'Sundet' }, { name: 'Maja' }, { name: 'Ida', practice: 'Humble' })
      )
      .then(isNew(0, details('Ida', 'Humble')), isNew(1, details('Bo', 'Sundet')), isNew(2, details('Maja', null))))

  test('taken in again leads to nothing, in whatever order', () => {
    const rows = [{ name: 'Maja Fjord', practice: 'Sundet', phone: '+4501000001' }, katrine, { name: 'Ida Munk' }]
    for (const again of [rows, rows.toReversed()])
      register()
        .does(list(...rows))
        .asked(list(...again), { commandId: 'later' })
        .then()
  })

  test('has an id to be named by: the command’s own, or one that is given', () => {
    register()
      .asked({ type: 'participants.import', rows: [{ name: 'Ida' }] })
      .then(added('new-0', details('Ida', null), 'new'))
    const { lastImport } = register().does(list({ name: 'Ida' }, katrine, { ...lars, notes: 'x' })).state
    expect(lastImport).toMatchObject({
      id: 'list',
      by: 'jonas',
      added: ['list-0'],
      edited: [{ id: 'lars', before: larsIs }]
    })
  })

  test('does not touch what was there, also while it is being read', () => {
    const before = register()
    frozen(before.state)
    before.does(
      list(
        { ...katrine, phone: null },
        { ...lars, email: 'lars@example.dk' },
        { name: 'Ida' },
        { name: 'ida', notes: 'x' }
      )
    )
    expect(before.state).toEqual(register().state)
  })

  test('with an id that has been used is refused', () => {
    const once = onlyThose().does(list({ name: 'Ida' }))
    once.asked(list({ name: 'Maja' })).refused('duplicate-id')
    onlyThose(added('list-1', clausIs))
      .asked(list({ name: 'Ida' }, { name: 'Maja' }))
      .refused('duplicate-id')
    register()
      .does(list({ ...katrine, notes: 'a' }))
      .asked(list({ ...katrine, notes: 'b' }))
      .refused('duplicate-id')
  })

  test('of a thousand, and no more than a thousand in all', () => {
    const many = Array.from({ length: 1000 }, (_, i) => ({ name: `Deltager ${i}` }))
    expect(onlyThose().does(list(...many)).state.people).toHaveLength(1000)
    register()
      .asked(list(...many))
      .refused('too-many')
    register(removed('lars'), removed('claus'))
      .asked(list(...many.slice(1)))
      .then(...many.slice(1).map((p, i) => isNew(i, details(p.name, null))))
    expect(register().does(list(...many.slice(3), lars)).state.people).toHaveLength(1000)
    for (const rows of [[...many, lars], []]) expect(participants.command.safeParse(list(...rows)).success).toBe(false)
  })
})

describe('what a row tells', () => {
  const before = details('Maja Fjord', 'Sundet', {
    phone: '+4501000001',
    email: 'maja@sundet.example',
    notes: 'Vegetar',
    ownGroup: 'Sundet'
  })
  const maja = { name: 'Maja Fjord', practice: 'Sundet' }
  const told = { kind: 'locum', postcode: '5700' } as const
  const meeting = onlyThose(added('maja', before))

  test('what it leaves out, leaves empty or calls null stays as it was', () => {
    for (const row of [
      {},
      { phone: undefined, email: null, notes: '' },
      { phone: ' ', practiceForm: '  ', ownGroup: null },
      { ownGroup: ' ' }
    ])
      meeting.asked(list({ ...maja, ...row })).then()
  })

  test('what it tells anew is new; telephone numbers and blanks in one form', () =>
    meeting
      .asked(list({ ...maja, ...told, phone: '0045 01 00 00 02', email: ' ny@sundet.example ', ownGroup: ' Ærø ' }))
      .then(isTold('maja', { ...before, ...told, phone: '+4501000002', email: 'ny@sundet.example', ownGroup: 'Ærø' })))

  test('an own group, to who was added before there were any', () => {
    const { ownGroup, ...old } = before
    const stored = ['participants.added', 'participants.edited'].map((type) =>
      participants.event.parse({ type, id: 'maja', import: null, personal: old })
    )
    expect(stored).toEqual([
      added('maja', { ...before, ownGroup: null }),
      edited('maja', { ...before, ownGroup: null })
    ])
    onlyThose(...stored)
      .asked(list(maja))
      .then()
    onlyThose(...stored)
      .asked(list({ ...maja, ownGroup }))
      .then(isTold('maja', before))
  })

  test('also the name, when it is spelt otherwise', () =>
    onlyThose(added('s', details('Soren Ask', 'Sundet')))
      .asked(list({ name: 'Søren Ask', practice: 'SUNDET' }))
      .then(isTold('s', details('Søren Ask', 'SUNDET'))))

  test('who says no is not expected; who says no no longer, is', () => {
    meeting
      .asked(list({ ...maja, signUp: 'declines' }))
      .then(isTold('maja', { ...before, signUp: 'declines' }), moved('declined', 'maja'))
    const no = meeting.does(list({ ...maja, signUp: 'declines' }))
    no.asked({ ...list({ ...maja, signUp: 'attends' }), id: 'two' } as Command).then(
      edited('maja', { ...before, signUp: 'attends' }, 'two'),
      moved('expected', 'maja')
    )
    expect(
      onlyThose()
        .does(list({ ...maja, signUp: 'declines' }))
        .presence('list-0')
    ).toBe('declined')
  })

  test('but who has come, or has been moved by hand, stays where they are', () => {
    for (const presence of ['waiting', 'admitted', 'left', 'declined'] as const)
      onlyThose(added('maja', before), moved(presence, 'maja'))
        .asked(list({ ...maja, signUp: 'declines' }))
        .then(isTold('maja', { ...before, signUp: 'declines' }))
    onlyThose(added('maja', { ...before, signUp: 'declines' }), moved('admitted', 'maja'))
      .asked(list({ ...maja, signUp: 'attends' }))
      .then(isTold('maja', { ...before, signUp: 'attends' }))
  })

  test('another answer that is no no moves nobody', () =>
    onlyThose(added('maja', { ...before, signUp: 'attends' }))
      .asked(list({ ...maja, signUp: 'own-group' }))
      .then(isTold('maja', { ...before, signUp: 'own-group' })))
})
