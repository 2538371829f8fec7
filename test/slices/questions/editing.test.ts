// What was caught is put right: the words, the name, whose it is, a word to the moderator, which block it belongs to.
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../shared/slices/questions/state.ts'
import { bo, type Command, dea, evenings, flagged, moved } from '../../support/chat.ts'

type Fields = Omit<Extract<Command, { type: 'questions.edit' }>, 'type' | 'id'>
const edit = (id: string, fields: Fields): Command => ({ type: 'questions.edit', id, ...fields })
/** What is different about the question afterwards. */
function changed(id: string, fields: Fields, context: Parameters<ReturnType<typeof evenings>['does']>[1] = {}) {
  const flat = (q?: Question) => ({ ...q, ...q?.words })
  const before = flat(evenings().question(id))
  const after = flat(evenings().does(edit(id, fields), context).question(id))
  const known = ['from', 'text', 'note', 'time', 'participant', 'kind', 'state', 'by', 'since', 'reactions'] as const
  return Object.fromEntries(known.filter((k) => before[k] !== after[k]).map((k) => [k, after[k]]))
}

describe('each by itself', () => {
  const edits: [string, Fields, object][] = [
    ['the words', { text: ' Er tallene fra i år? ' }, { text: 'Er tallene fra i år?' }],
    ['a note to the moderator', { note: 'Hun sidder alene' }, { note: 'Hun sidder alene' }],
    ['the kind', { kind: 'remark' }, { kind: 'remark' }],
    ['whose it is', { participant: 'claus' }, { participant: 'claus' }],
    ['nobody’s', { participant: null }, { participant: null }],
    ['the name, which is looked up', { from: 'Claus E' }, { from: 'Claus E', participant: 'claus' }],
    ['a name that nobody has', { from: 'Otter.ai' }, { from: 'Otter.ai', participant: null }],
    ['name and person', { from: 'Otter.ai', participant: 'lars' }, { from: 'Otter.ai', participant: 'lars' }],
    [
      'a name that is nobody’s though it could be',
      { from: 'Lars', participant: null },
      { from: 'Lars', participant: null }
    ]
  ]
  test.each(edits)('%s', (_, fields, expected) => expect(changed('figures', fields)).toEqual(expected))

  test('all at once', () => {
    const fields: Fields = { from: 'Lars H', text: 'Hvad?', note: 'Kort', kind: 'remark' }
    expect(changed('figures', fields)).toEqual({ ...fields, participant: 'lars' })
  })

  test('nothing moves by it: it stands where it stood, since when it stood there, seen to by whom it was', () => {
    const meeting = evenings(flagged('figures', true), moved('claimed', 'figures'))
    const { words: _, ...rest } = meeting.question('figures')!
    const after = meeting.does(edit('figures', { text: 'Hvad?' }), { actor: bo.id === 'bo' ? dea : bo, now: 9e12 })
    expect(after.question('figures')).toMatchObject(rest)
  })
})

describe('what is not told stays', () => {
  test('the words and the note by themselves', () => {
    const noted = evenings().does(edit('figures', { note: 'Kort' }))
    expect(noted.does(edit('figures', { text: 'Hvad?' })).question('figures')?.words).toMatchObject({
      from: 'Katrine Sø',
      text: 'Hvad?',
      note: 'Kort'
    })
  })

  test('whose it was picked to be stays, while the name stays', () => {
    const picked = evenings().does(edit('same', { participant: 'claus' }))
    const after = picked.does(edit('same', { from: 'iPad', text: 'Hvad?' }))
    expect(after.question('same')?.participant).toBe('claus')
  })

  test('a note is taken away by an empty one, or by none', () => {
    const noted = evenings().does(edit('figures', { note: 'Kort' }))
    for (const note of ['', '  ', null])
      expect(noted.does(edit('figures', { note })).question('figures')?.words?.note).toBeNull()
  })

  test('what is so already is no change', () => {
    const same: Fields[] = [
      {},
      { text: 'Er tallene fra 2025?' },
      { from: ' Katrine Sø ', participant: 'katrine' },
      { note: '', kind: 'question' }
    ]
    for (const fields of same) evenings().asked(edit('figures', fields)).then()
  })
})

test('the moderator is shown the note and the corrected words', () => {
  const meeting = evenings(flagged('figures')).does(edit('figures', { text: 'Hvilket år?', note: 'Fra tre klinikker' }))
  expect(meeting.view(bo).rows).toMatchObject([{ text: 'Hvilket år?', note: 'Fra tre klinikker' }])
})

test('not what never was; no words is no question; nobody who is not in the register', () => {
  evenings()
    .asked(edit('nothing', { text: 'Hvad?' }))
    .refused('no-such-question')
  evenings(moved('forgotten', 'figures'))
    .asked(edit('figures', { text: 'Hvad?' }))
    .refused('no-such-question')
  expect(() => evenings().asked(edit('figures', { text: ' ' }))).toThrow('too_small')
  evenings()
    .asked(edit('figures', { participant: 'nobody' }))
    .refused('no-such-participant')
})

describe('tied to a block', () => {
  const tie = (block: string | null): Command => ({ type: 'questions.tie', id: 'figures', block })
  const tied = (block: string | null) => ({ type: 'questions.tied', id: 'figures', block }) as const

  test('to another, and to none, each once', () => {
    evenings().asked(tie('plenum')).then(tied('plenum'))
    evenings(tied('plenum')).asked(tie('plenum')).then()
    evenings(tied('plenum')).asked(tie('grupper')).then(tied('grupper'))
    evenings(tied('plenum')).asked(tie(null)).then(tied(null))
    evenings().asked(tie(null)).then()
  })

  test('not to one that is not in the agenda', () => evenings().asked(tie('nowhere')).refused('no-such-block'))

  test('where it stands, it stays', () => {
    const meeting = evenings(flagged('figures', true), moved('claimed', 'figures'))
    expect(meeting.does(tie('plenum'), { now: 9e12 }).question('figures')).toEqual({
      ...meeting.question('figures'),
      block: 'plenum'
    })
  })
})
