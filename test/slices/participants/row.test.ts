// One participant's row: adding, mending.
import { describe, expect, test } from 'vitest'
import { participants } from '../../../shared/slices/participants/index.ts'
import type { Details } from '../../../shared/slices/participants/person.ts'
import {
  added,
  arrived,
  type Command,
  clausIs,
  details,
  edited,
  forgotten,
  katrineIs,
  larsIs,
  matched,
  moved,
  onlyThose,
  register,
  removed,
  reopened,
  restored
} from '../../support/people.ts'

const edit = (change: object, id = 'lars'): Command => ({ type: 'participants.edit', id, ...change })

describe('somebody is added', () => {
  const add = (more: object = {}): Command => ({ type: 'participants.add', name: 'Maja Fjord', ...more })

  test('with what is told, and the rest unknown', () => {
    const told = {
      practice: 'Sundet',
      phone: '01 00 00 01',
      signUp: 'place-me',
      practiceForm: 'solo',
      ownGroup: 'Ærø',
      kind: 'guest'
    } as const
    register()
      .asked(add(told))
      .then(added('new', details('Maja Fjord', 'Sundet', { ...told, phone: '+4501000001' })))
    register()
      .asked(add({ email: '', notes: null }))
      .then(added('new', details('Maja Fjord', null)))
  })

  test('not twice: same name and practice, or one of them without', () => {
    register()
      .asked(add({ name: 'lars holm' }))
      .refused('is-there-already', { participant: 'lars' })
    register()
      .asked(add({ name: 'Claus Ejby', practice: 'Sundet' }))
      .refused('is-there-already', { participant: 'claus' })
    register()
      .asked(add({ name: 'Lars Holm', practice: 'Bagenkop' }))
      .then(added('new', details('Lars Holm', 'Bagenkop')))
    register(removed('lars'))
      .asked(add({ name: 'Lars Holm' }))
      .then(added('new', details('Lars Holm', null)))
  })

  test('with an id of their own, and a thousand in all', () => {
    for (const past of [[], [removed('lars')]])
      register(...past)
        .asked(add({ id: 'lars' }))
        .refused('duplicate-id')
    const full = onlyThose(...Array.from({ length: 1000 }, (_, i) => added(`p${i}`, details(`Deltager ${i}`, null))))
    full.asked(add()).refused('too-many')
    const once = full.does({ type: 'participants.remove', id: 'p0' })
    once.asked(add()).then(added('new', details('Maja Fjord', null)))
    once.does(add()).asked({ type: 'participants.restore', id: 'p0' }).refused('too-many')
  })
})

describe('a row is mended', () => {
  const changes: [keyof Details, string, string][] = [
    ['name', ' Lars P. Holm ', 'Lars P. Holm'],
    ['practice', 'Humble', 'Humble'],
    ['providerNumber', '012345', '012345'],
    ['postcode', '5932', '5932'],
    ['practiceForm', 'solo', 'solo'],
    ['kind', 'trainee', 'trainee'],
    ['phone', '(01) 02-03.04', '+4501020304'],
    ['email', 'lars@humble.example', 'lars@humble.example'],
    ['signUp', 'own-group', 'own-group'],
    ['ownGroup', ' Ærø-gruppen ', 'Ærø-gruppen'],
    ['notes', 'Ring  først ', 'Ring  først']
  ]
  test.each(changes)('%s, and nothing else', (field, told, kept) => {
    register()
      .asked(edit({ [field]: told }))
      .then(edited('lars', { ...larsIs, [field]: kept }))
  })

  test('null or nothing takes away what was told; the name stays', () => {
    const full = register(
      edited('lars', {
        ...larsIs,
        kind: 'owner',
        signUp: 'attends',
        email: 'a@b.example',
        postcode: '1',
        ownGroup: '3'
      })
    )
    const none = { practice: null, kind: null, phone: '', email: '  ', signUp: null, notes: '', postcode: null }
    for (const ownGroup of [null, ' '])
      full.asked(edit({ ...none, ownGroup })).then(edited('lars', details('Lars Holm', null)))
    for (const name of [null, '', '  ']) expect(participants.command.safeParse(edit({ name })).success).toBe(false)
  })

  test('what is so already is nothing', () => {
    register()
      .asked(edit({ name: 'Lars Holm', phone: '01 10 00 02' }))
      .then()
    register().asked(edit({})).then()
  })

  test('what it cannot be is malformed', () => {
    const wrong = [
      { phone: '123' },
      { phone: 'ring' },
      { kind: 'king' },
      { signUp: 'maybe' },
      { name: 'a\nb' },
      { email: 'a\nb' },
      { notes: 'a\nb' },
      { notes: 'x'.repeat(1001) },
      { practice: 5 }
    ]
    for (const change of wrong)
      expect(participants.command.safeParse(edit(change)).success, JSON.stringify(change)).toBe(false)
  })

  test('not into somebody who is there already', () => {
    register()
      .asked(edit({ name: 'katrine soe', practice: 'Tranekær Lægepraksis' }))
      .refused('is-there-already', { participant: 'katrine' })
    register()
      .asked(edit({ name: 'Claus Ejby' }))
      .refused('is-there-already', { participant: 'claus' })
    const namesake = added('lars2', details('Lars Holm', 'Bagenkop'))
    register(namesake)
      .asked(edit({ practice: 'Bagenkop' }))
      .refused('is-there-already', { participant: 'lars2' })
    register(namesake)
      .asked(edit({ notes: 'x', practice: 'Marstal Lægehus' }))
      .then(edited('lars', { ...larsIs, notes: 'x' }))
    register(namesake, removed('lars2'))
      .asked(edit({ practice: 'Bagenkop' }))
      .then(edited('lars', { ...larsIs, practice: 'Bagenkop' }))
  })

  test('but one who is twice in it already can be mended, as long as the name and the practice stay', () => {
    const twice = register(added('lars2', details('Lars Holm', null)))
    twice.asked(edit({ notes: 'x' })).then(edited('lars', { ...larsIs, notes: 'x' }))
    twice.asked(edit({ notes: 'x', practice: 'Humble' })).refused('is-there-already', { participant: 'lars2' })
  })

  test('another answer to the sign-up moves who has not come', () => {
    register()
      .asked(edit({ signUp: 'declines' }))
      .then(edited('lars', { ...larsIs, signUp: 'declines' }), moved('declined', 'lars'))
    const no = register().does(edit({ signUp: 'declines' }))
    no.asked(edit({ signUp: null })).then(edited('lars', larsIs), moved('expected', 'lars'))
    register(moved('waiting', 'lars'))
      .asked(edit({ signUp: 'declines' }))
      .then(edited('lars', { ...larsIs, signUp: 'declines' }))
  })

  test('by hand: it belongs to no import', () =>
    expect(register().does(edit({ notes: 'x' })).state.lastImport).toBeNull())

  test('only of somebody in the register', () => {
    register()
      .asked(edit({ notes: 'x' }, 'nobody'))
      .refused('no-such-participant')
    for (const past of [[removed('lars')], [forgotten('lars')], [forgotten('lars'), restored('lars')]])
      register(...past)
        .asked(edit({ notes: 'x' }))
        .refused('no-such-participant')
  })
})

test('nobody else is touched by any of it', () => {
  const { person } = register(
    arrived('a1', 'LH'),
    matched('a1', 'lars'),
    moved('admitted', 'lars'),
    edited('lars', clausIs),
    reopened('a1'),
    forgotten('lars')
  )
  expect(person('katrine')).toMatchObject({ details: katrineIs, presence: 'expected', removed: false })
})
