// Keys are put there, worded, marked, shown and erased; who may what; and that a text without the key is none.
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../../shared/slice.ts'
import { evening, start } from '../../support/evening.ts'
import { at, oclock, someone, withRoles } from '../../support/given.ts'
import {
  around,
  eva,
  happened,
  type KeysCommand,
  katrines,
  keysAfter,
  keysIn,
  server,
  stored
} from '../../support/keys.ts'

const shape = { length: 6, wide: false }
const store = (id: string, more: object): KeysCommand => ({ type: 'keys.store', keys: [{ id, ...shape, ...more }] })

describe('put there', () => {
  test('for somebody, or for a practice, whose name is kept as a name is', () => {
    keysIn(around)
      .asked(store('k', { participant: 'lars' }))
      .then({ type: 'keys.stored', keys: [{ id: 'k', participant: 'lars', ...shape }], personal: { practices: {} } })
    keysIn(around)
      .asked(store('k', { practice: 'Marstal Lægehus' }))
      .then({
        type: 'keys.stored',
        keys: [{ id: 'k', participant: null, ...shape }],
        personal: { practices: { k: 'Marstal Lægehus' } }
      })
  })

  test('not for nobody, not twice under one name, not when the meeting is over', () => {
    keysIn(around).asked(store('k', {})).refused('no-such-participant')
    keysIn(around)
      .asked(store('k', { participant: 'nobody' }))
      .refused('no-such-participant')
    keysAfter()
      .asked(store('of-lars', { participant: 'lars' }))
      .refused('duplicate-id')
    const over = evening(['16:00', start], ['16:10', { type: 'agenda.finish' }]).state
    keysIn({ ...around, agenda: over })
      .asked(store('k', { participant: 'lars' }))
      .refused('finished')
  })

  test('erased, none is left, and what was done stays known', () => {
    const erased = keysAfter(katrines, happened('begun'), happened('accepted')).asked(
      { type: 'keys.erase' },
      { now: oclock('18:00') }
    )
    erased.then({ type: 'keys.erased' })
    const after = erased.goesOn()
    expect(after.view(eva)).toMatchObject({ keys: 0, erasedAt: oclock('18:00') })
    expect(after.view(eva).rows.map((r) => r.state)).toEqual(['sent', 'no-key', 'no-key', 'no-key', 'exempt'])
    after.when({ type: 'keys.erase' }, { actor: eva, commandId: 'twice' }).then()
  })
})

describe('worded', () => {
  const word = (told: object): KeysCommand => ({ type: 'keys.word', ...told })
  const worded = (template: string | null, cluster: string | null) =>
    ({ type: 'keys.worded', personal: { template, cluster } }) as const

  test('in another text, with the key in it', () => {
    keysAfter()
      .asked(word({ template: 'Kære {navn}: {Nøgle}' }))
      .then(worded('Kære {navn}: {Nøgle}', null))
    for (const template of ['Kære {navn}', 'nøgle', '{nogle}', '{nøgle'])
      keysAfter().asked(word({ template })).refused('no-key-in-text')
  })

  test('what is not told stays; empty is the usual', () => {
    const past = worded('{nøgle}', 'Klyngen')
    keysAfter(past)
      .asked(word({ cluster: 'Øerne' }))
      .then(worded('{nøgle}', 'Øerne'))
    keysAfter(past)
      .asked(word({ template: null }))
      .then(worded(null, 'Klyngen'))
    keysAfter(past)
      .asked(word({ template: '', cluster: '' }))
      .then(worded(null, null))
    keysAfter(past)
      .asked(word({ cluster: 'Klyngen' }))
      .then()
    expect(keysAfter(past).view(eva)).toMatchObject({ template: '{nøgle}', cluster: 'Klyngen' })
    expect(keysAfter().view(eva)).toMatchObject({ template: null, cluster: 'Sydhavsklyngen' })
  })
})

test('shown to who asks, and that is kept', () => {
  keysAfter().asked({ type: 'keys.reveal', participant: 'lars' }).then({ type: 'keys.revealed', participant: 'lars' })
  keysIn(around).asked({ type: 'keys.reveal', participant: 'lars' }).refused('no-key')
  keysAfter().asked({ type: 'keys.reveal', participant: 'nobody' }).refused('no-such-participant')
  expect(keysAfter(at('16:20', { type: 'keys.revealed', participant: 'lars' })).row('lars')?.steps).toHaveLength(1)
})

const all: KeysCommand[] = [
  store('k', { participant: 'lars' }),
  { type: 'keys.drop', keys: ['of-lars'] },
  { type: 'keys.restore', keys: ['of-lars'] },
  { type: 'keys.word', cluster: 'Øerne' },
  { type: 'keys.send', participants: ['katrine'] },
  { type: 'keys.stop' },
  { type: 'keys.mark', participant: 'katrine', how: 'confirmed' },
  { type: 'keys.exempt', participant: 'katrine', exempt: true },
  { type: 'keys.reveal', participant: 'katrine' },
  { type: 'keys.erase' },
  { type: 'keys.begin', message: 'm' },
  { type: 'keys.settle', message: 'm', outcome: 'accepted' },
  { type: 'keys.report', message: 'm', delivered: true }
]
const servers = ['keys.begin', 'keys.settle', 'keys.report']

describe.each(all.map((command) => [command.type, command] as const))('%s', (type, command) => {
  const may = (actor: Parameters<typeof isAllowed>[0]) => isAllowed(actor, command)
  test('is for those whose it is, and for nobody else', () => {
    expect(may(eva)).toBe(!servers.includes(type))
    expect(may(someone('coordinator'))).toBe(!servers.includes(type) && type !== 'keys.reveal')
    expect(may(server)).toBe([...servers, 'keys.stop'].includes(type))
    for (const role of ['moderator', 'host', 'chat', 'slides', 'screen'] as const)
      expect(may(someone(role)), role).toBe(false)
    expect(may(someone())).toBe(false)
    expect(may(withRoles('all', 'moderator', 'host', 'chat', 'slides'))).toBe(false)
  })
})

function isAllowed(actor: ReturnType<typeof someone>, command: KeysCommand) {
  const { outcome } = keysIn(around, stored, katrines).asked(command, { actor })
  return !isRefusal(outcome) || outcome.refused !== 'not-your-role'
}
