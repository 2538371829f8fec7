// An import is taken back: who came with it goes, unless they are here; what it told is untold, unless mended since.
import { describe, expect, test } from 'vitest'
import { at, oclock } from '../../support/given.ts'
import {
  added,
  type Command,
  details,
  edited,
  forgotten,
  jonas,
  katrineIs,
  larsIs,
  moved,
  register,
  removed
} from '../../support/people.ts'

const undo: Command = { type: 'participants.undoImport', import: 'list' }
const undone = { type: 'participants.importUndone', import: 'list' } as const
const larsNow = { ...larsIs, phone: '+4501999999', email: 'lars@marstal.example', postcode: '5960' }
const imported = register(
  added('maja', details('Maja Fjord', 'Sundet'), 'list'),
  added('ida', details('Ida Munk', null), 'list'),
  at('16:05', edited('lars', larsNow, 'list'))
)
const rows = (meeting: typeof imported) => meeting.view(jonas).rows

describe('an import is taken back', () => {
  test('with all that it added and edited', () => {
    imported.asked(undo).then(undone, removed('maja'), removed('ida'), edited('lars', larsIs))
    const after = imported.does(undo)
    expect(rows(after)).toEqual(rows(register()))
    expect(after.view(jonas)).toMatchObject({ lastImport: null, removed: [{ id: 'maja' }, { id: 'ida' }] })
  })

  test('as the page shows it: how many, when and by whom', () =>
    expect(imported.view(jonas).lastImport).toEqual({
      id: 'list',
      at: oclock('16:00'),
      by: 'someone',
      added: 2,
      edited: 1
    }))

  test('once, and only the last', () => {
    imported.does(undo).asked(undo).refused('no-such-import')
    register().asked(undo).refused('no-such-import')
    const later = imported.does({ type: 'participants.import', id: 'later', rows: [{ name: 'Bo Kramer' }] })
    later.asked(undo).refused('no-such-import')
    later.asked({ ...undo, import: 'later' }).then({ ...undone, import: 'later' }, removed('later-0'))
  })

  test('one that led to nothing is none: the one before can still be taken back', () => {
    const nothing = imported.does({ type: 'participants.import', id: 'later', rows: [{ name: 'Ida Munk' }] })
    nothing.asked({ ...undo, import: 'later' }).refused('no-such-import')
    expect(nothing.asked(undo).outcome).toHaveLength(4)
  })

  test('takes back nothing that was done by hand', () =>
    register(added('maja', details('Maja Fjord', null)), edited('lars', larsNow))
      .asked(undo)
      .refused('no-such-import'))
})

describe('what has happened since stays', () => {
  test('who has come is in the register, who has left or said no is not', () => {
    const since = (...past: Parameters<typeof register>) =>
      imported.state && register(added('maja', details('Maja Fjord', null), 'list'), ...past)
    for (const presence of ['waiting', 'admitted'] as const) since(moved(presence, 'maja')).asked(undo).then(undone)
    for (const presence of ['left', 'declined'] as const)
      since(moved(presence, 'maja')).asked(undo).then(undone, removed('maja'))
    since(removed('maja')).asked(undo).then(undone)
    since(removed('maja'), forgotten('maja')).asked(undo).then(undone)
  })

  test('what was mended by hand stays mended, field by field', () => {
    const mended = imported.does({ type: 'participants.edit', id: 'lars', phone: '01 77 77 77', notes: null })
    mended
      .asked(undo)
      .then(undone, removed('maja'), removed('ida'), edited('lars', { ...larsIs, phone: '+4501777777', notes: null }))
  })

  test('nothing is left of it for one who was mended in every field it told', () =>
    register(
      edited('katrine', { ...katrineIs, phone: '+4501999999' }, 'list'),
      edited('katrine', { ...katrineIs, phone: null })
    )
      .asked(undo)
      .then(undone))

  test('who is out of the register is not edited', () =>
    register(edited('lars', larsNow, 'list'), removed('lars'))
      .asked(undo)
      .then(undone))
})

test('who said no in the list is expected again; who had said no before has said no again', () => {
  const import_ = (signUp: 'attends' | 'declines'): Command => ({
    type: 'participants.import',
    id: 'list',
    rows: [{ name: 'Lars Holm', signUp }]
  })
  const no = register().does(import_('declines'))
  expect(no.presence('lars')).toBe('declined')
  no.asked(undo).then(undone, edited('lars', larsIs), moved('expected', 'lars'))
  const before = register().does({ type: 'participants.edit', id: 'lars', signUp: 'declines' })
  const yes = before.does(import_('attends'))
  expect(yes.presence('lars')).toBe('expected')
  yes.asked(undo).then(undone, edited('lars', { ...larsIs, signUp: 'declines' }), moved('declined', 'lars'))
})
