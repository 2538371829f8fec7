// What each role sees of the participants: names, numbers and notes for those who need them, counts for all.
import { describe, expect, test } from 'vitest'
import type { ViewerRole } from '../../../shared/slice.ts'
import { someone, withRoles } from '../../support/given.ts'
import {
  added,
  arrived,
  details,
  dismissed,
  edited,
  forgotten,
  larsIs,
  matched,
  moved,
  register,
  removed
} from '../../support/people.ts'

const fine = (id: string) => ({ type: 'participants.techChecked', id, result: 'fine' }) as const
const evening = register(
  added('maja', details('Maja Fjord', 'Sundet', { signUp: 'declines', email: 'maja@sundet.example' })),
  added('ida', details('Ida Munk', null)),
  added('bo', details('Bo Kramer', 'Tåsinge')),
  edited(
    'lars',
    {
      ...larsIs,
      postcode: '5960',
      providerNumber: '012345',
      practiceForm: 'solo',
      signUp: 'attends',
      ownGroup: 'Ærø',
      noCall: true
    },
    'list'
  ),
  ...['katrine', 'lars', 'maja', 'bo'].map(fine),
  { type: 'participants.techChecked', id: 'claus', result: 'needs-help' },
  { type: 'participants.called', id: 'lars', called: true },
  arrived('a1', 'LH'),
  arrived('a2', 'Katrine S'),
  arrived('a3', 'iPad'),
  arrived('a4', 'Otter.ai'),
  arrived('a5', 'Ida M'),
  matched('a1', 'lars'),
  moved('admitted', 'lars'),
  moved('waiting', 'ida'),
  moved('left', 'claus'),
  dismissed('a4'),
  removed('bo')
)
const seenBy = (...roles: ViewerRole[]) => evening.view(withRoles('who', ...roles))
const counts = { expected: 1, waiting: 1, admitted: 1, left: 1, declined: 1, unknown: 3, checked: 2 }

const known = ['id', 'name', 'practice', 'kind', 'presence', 'since', 'admittedAt']
const reached = [...known, 'phone', 'email']
const hosts = [
  'providerNumber',
  'postcode',
  'practiceForm',
  'signUp',
  'ownGroup',
  'noCall',
  'notes',
  'by',
  'techCheck',
  'calledAt',
  'shown'
]
const sees: [ViewerRole, string[] | null][] = [
  ['coordinator', [...reached, ...hosts]],
  ['host', [...reached, ...hosts]],
  ['keys', reached],
  ['chat', known],
  ['moderator', null],
  ['slides', null],
  ['screen', null]
]

describe.each(sees)('%s', (role, fields) => {
  test('sees just this', () => {
    const { rows, ...rest } = seenBy(role)
    expect(rows).toHaveLength(fields ? 5 : 0)
    for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(fields?.toSorted())
    expect(rest.counts).toEqual(counts)
    const more = role === 'host' || role === 'coordinator' ? ['arrivals', 'lastImport', 'removed'] : []
    expect(Object.keys(rest).toSorted()).toEqual(['counts', ...more].toSorted())
  })
})

describe('what is seen', () => {
  test('one row, as the host sees it', () =>
    expect(seenBy('host').rows[1]).toEqual({
      id: 'lars',
      name: 'Lars Holm',
      practice: 'Marstal Lægehus',
      kind: null,
      presence: 'admitted',
      since: evening.person('lars')?.since,
      admittedAt: evening.person('lars')?.since,
      phone: '+4501100002',
      email: null,
      providerNumber: '012345',
      postcode: '5960',
      practiceForm: 'solo',
      signUp: 'attends',
      ownGroup: 'Ærø',
      noCall: true,
      notes: 'Kommer fra vagt',
      by: 'someone',
      techCheck: 'fine',
      calledAt: evening.person('lars')?.calledAt,
      shown: 'LH'
    }))

  test('the rows stand in the order in which they came to the register', () =>
    expect(seenBy('chat').rows.map((r) => r.id)).toEqual(['katrine', 'lars', 'claus', 'maja', 'ida']))

  test('who holds several roles sees what any of them sees', () => {
    expect(seenBy('moderator', 'chat')).toEqual(seenBy('chat'))
    expect(seenBy('chat', 'keys', 'screen')).toEqual(seenBy('keys'))
    expect(seenBy('slides', 'host')).toEqual(seenBy('coordinator'))
    expect(seenBy()).toEqual(seenBy('screen'))
  })

  test('who is out of the register is seen by hosts, with name and practice, until forgotten', () => {
    expect(seenBy('host').removed).toEqual([{ id: 'bo', name: 'Bo Kramer', practice: 'Tåsinge' }])
    expect(register(forgotten('lars')).view(someone('host'))).toMatchObject({ removed: [], counts: { expected: 2 } })
    expect(
      register(forgotten('lars'))
        .view(someone('host'))
        .rows.map((r) => r.id)
    ).toEqual(['katrine', 'claus'])
  })

  test('of an import how much it was, not what', () => {
    expect(seenBy('host').lastImport).toMatchObject({ id: 'list', added: 0, edited: 1 })
    expect(register().view(someone('host')).lastImport).toBeNull()
  })

  test('checked are those who were to come', () => {
    expect(register(fine('lars')).view(someone()).counts.checked).toBe(1)
    expect(register(fine('lars'), moved('declined', 'lars')).view(someone()).counts.checked).toBe(0)
    expect(register(fine('lars'), removed('lars')).view(someone()).counts.checked).toBe(0)
  })
})

describe('the names at the door', () => {
  const suggested = (meeting = evening) =>
    Object.fromEntries(
      (meeting.view(someone('host')).arrivals ?? []).map((a) => [a.name, a.suggestion?.participant ?? null])
    )

  test('each with whom it likely is, who is not here yet', () => {
    expect(suggested()).toEqual({ 'Katrine S': 'katrine', iPad: null, 'Ida M': null })
    const [katrine] = seenBy('host').arrivals ?? []
    expect(katrine?.suggestion?.score).toBeGreaterThan(0.5)
    expect(katrine?.suggestion?.score).toBeLessThanOrEqual(1)
  })

  test('once somebody is here, by whatever way, nobody else is taken for them', () => {
    for (const type of ['participants.admit', 'participants.wait'] as const)
      expect(suggested(evening.does({ type, id: 'katrine' }))['Katrine S']).toBeNull()
    expect(suggested(evening.does({ type: 'participants.remove', id: 'katrine' }))['Katrine S']).toBeNull()
  })

  test('who has left or had said no may well be it', () => {
    for (const presence of ['left', 'declined'] as const)
      expect(suggested(register(arrived('a1', 'Lars H'), moved(presence, 'lars')))).toEqual({ 'Lars H': 'lars' })
  })

  test('two alike are not both the same person', () => {
    const two = suggested(register(arrived('a1', 'Lars H'), arrived('a2', 'Lars Holm')))
    expect(two).toEqual({ 'Lars H': null, 'Lars Holm': 'lars' })
  })

  test('a name somebody came under before is theirs when they come again', () => {
    const before = [arrived('a1', 'Humlebien'), matched('a1', 'claus'), moved('left', 'claus')]
    expect(suggested(register(...before, arrived('a2', 'Humlebien')))).toEqual({ Humlebien: 'claus' })
    expect(suggested(register(arrived('a2', 'Humlebien')))).toEqual({ Humlebien: null })
  })
})
