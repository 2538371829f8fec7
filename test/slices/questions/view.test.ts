// What each role sees of the questions: the watcher all, the moderator what was sent up, host and keys their tasks, the rest sums.
import { describe, expect, test } from 'vitest'
import { initial, touches } from '../../../shared/meeting.ts'
import type { ViewerRole } from '../../../shared/slice.ts'
import {
  around,
  bo,
  brings,
  carl,
  caught,
  chat,
  chatIn,
  dea,
  eva,
  flagged,
  merged,
  moved,
  parked
} from '../../support/chat.ts'
import { evening as plan } from '../../support/evening.ts'
import { at, oclock, someone, withRoles } from '../../support/given.ts'
import { forgotten, register, removed } from '../../support/people.ts'

const stands = ['caught', 'flagged', 'asked', 'answered', 'parked', 'dismissed'] as const
const kinds = ['question', 'help', 'key'] as const
/** One of each kind in each state: question-caught, help-flagged … */
const evening = chat(
  ...kinds.flatMap((kind) =>
    stands.flatMap((state) => {
      const row = caught(`${kind}-${state}`, 'iPad', `Et ${kind}, ${state}`, { kind })
      return state === 'caught' ? [row] : [row, flagged(row.id), brings[state](row.id)]
    })
  )
)
const seenBy = (...roles: ViewerRole[]) => evening.view(withRoles('who', ...roles))
const ids = (...roles: ViewerRole[]) => seenBy(...roles).rows.map((row) => row.id)
const counts = { caught: 3, flagged: 3, asked: 3, parked: 3, urgent: 0, help: 4, key: 4 }

const open = ['caught', 'flagged', 'asked', 'parked']
const sentUp = kinds.flatMap((kind) => ['flagged', 'asked', 'answered', 'parked'].map((state) => `${kind}-${state}`))
const sees: [ViewerRole, string[]][] = [
  ['chat', kinds.flatMap((kind) => stands.map((state) => `${kind}-${state}`))],
  ['coordinator', kinds.flatMap((kind) => stands.map((state) => `${kind}-${state}`))],
  ['moderator', sentUp],
  ['host', open.map((state) => `help-${state}`)],
  ['keys', open.map((state) => `key-${state}`)],
  ['slides', []],
  ['screen', []]
]
const fields =
  'id from name practice participant text note time kind direct reactions at state urgent since by block back alsoBy sentUp'
const watchers = ['claimedBy', 'mergedInto']

describe.each(sees)('%s', (role, expected) => {
  test('sees just these', () => expect(ids(role).toSorted()).toEqual(expected.toSorted()))

  test('and just this of each', () => {
    const watches = role === 'chat' || role === 'coordinator'
    const keys = [...fields.split(' '), ...(watches ? watchers : [])].toSorted()
    for (const row of seenBy(role).rows) expect(Object.keys(row).toSorted()).toEqual(keys)
    expect(Object.keys(seenBy(role))).toEqual(['counts', 'rows'])
  })

  test('and the sums as all do', () => expect(seenBy(role).counts).toEqual(counts))
})

test('who holds several roles sees what any of them sees', () => {
  expect(seenBy('moderator', 'chat')).toEqual(seenBy('chat'))
  expect(seenBy('slides', 'moderator')).toEqual(seenBy('moderator'))
  expect(ids('host', 'keys').toSorted()).toEqual([...ids('host'), ...ids('keys')].toSorted())
  expect(seenBy()).toEqual(seenBy('screen'))
  expect(seenBy('screen').rows).toEqual([])
})

describe('one row', () => {
  const past = [
    at(
      '16:35',
      caught('a', 'Lars', 'Må jeg se den igen?', {
        participant: 'lars',
        time: '16.34',
        note: 'Den med kurven',
        direct: true,
        reactions: 2
      })
    ),
    { ...at('16:40', flagged('a', true)), by: 'ea' },
    { type: 'questions.tied', id: 'a', block: 'plenum' } as const,
    { ...moved('claimed', 'a'), by: 'dea' }
  ]
  const row = {
    id: 'a',
    from: 'Lars',
    name: 'Lars Holm',
    practice: 'Marstal Lægehus',
    participant: 'lars',
    text: 'Må jeg se den igen?',
    note: 'Den med kurven',
    time: '16.34',
    kind: 'question',
    direct: true,
    reactions: 2,
    at: oclock('16:35'),
    state: 'flagged',
    urgent: true,
    since: oclock('16:40'),
    by: 'ea',
    block: 'plenum',
    back: false,
    alsoBy: [],
    sentUp: oclock('16:40')
  }

  test('as the moderator sees it, and as the watcher does', () => {
    expect(chat(...past).view(bo).rows).toEqual([row])
    expect(chat(...past).view(dea).rows).toEqual([{ ...row, claimedBy: 'dea', mergedInto: null }])
  })

  test('no telephone or e-mail, no notes of the host’s', () => {
    for (const viewer of [bo, dea, carl, eva])
      expect(JSON.stringify(chat(...past).view(viewer))).not.toMatch(/\+45|@|vagt/)
  })

  test('when the participant is out of the register or forgotten, the name from the chat is what is left', () => {
    const without = chatIn({ ...around, participants: register(forgotten('lars')).state }, ...past)
    expect(without.view(bo).rows).toMatchObject([{ from: 'Lars', name: null, practice: null }])
    const out = chatIn({ ...around, participants: register(removed('lars')).state }, ...past)
    expect(out.view(bo).rows).toMatchObject([{ from: 'Lars', text: 'Må jeg se den igen?' }])
  })
})

test('what never came before the moderator is not shown to them, whatever became of it', () => {
  for (const state of ['answered', 'parked', 'dismissed'] as const)
    expect(chat(caught('a', 'iPad', 'Et'), brings[state]('a')).view(bo).rows, state).toEqual([])
  expect(chat(caught('a', 'iPad', 'Et'), moved('asked', 'a')).view(bo).rows).toMatchObject([
    { id: 'a', state: 'asked' }
  ])
})

test('it is made anew when who is who changes, or which block is held', () => {
  const before = { ...initial, ...around }
  expect(touches('questions', before, { ...before, participants: register(forgotten('lars')).state })).toBe(true)
  expect(touches('questions', before, { ...before, agenda: plan().state })).toBe(true)
  expect(touches('questions', before, { ...before, meeting: { ...before.meeting, title: 'Møde' } })).toBe(false)
})

describe('the sums', () => {
  const two = [caught('a', 'iPad', 'Et'), caught('b', 'iPad', 'To')]
  const sums = (...past: Parameters<typeof chat>) => chat(...past).view(someone('screen')).counts

  test('nothing caught, nothing counted', () =>
    expect(sums()).toEqual({ caught: 0, flagged: 0, asked: 0, parked: 0, urgent: 0, help: 0, key: 0 }))

  test('urgent is what waits with the moderator', () => {
    expect(sums(...two, flagged('a', true))).toMatchObject({ flagged: 1, urgent: 1 })
    expect(sums(...two, flagged('a', true), moved('asked', 'a'))).toMatchObject({ asked: 1, urgent: 0 })
    expect(sums(...two, flagged('a', true), parked('a', 'plenum'))).toMatchObject({ parked: 1, urgent: 0 })
  })

  test('what is merged is one', () =>
    expect(sums(...two, flagged('a'), merged('b', 'a'))).toMatchObject({ caught: 0, flagged: 1 }))

  test('but two who need help, or a key, are two, as host and key sender see them', () => {
    for (const kind of ['help', 'key'] as const) {
      const both = chat(caught('a', 'iPad', 'Et', { kind }), caught('b', 'iPad', 'To', { kind }), merged('b', 'a'))
      expect(both.view(kind === 'help' ? carl : eva)).toMatchObject({
        counts: { caught: 1, [kind]: 2 },
        rows: [{}, {}]
      })
    }
  })

  test('what is settled is not counted, what is forgotten neither', () => {
    for (const how of ['answered', 'dismissed', 'forgotten'] as const)
      expect(sums(...two, moved(how, 'a')), how).toMatchObject({ caught: 1 })
  })
})
