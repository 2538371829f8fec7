// Whose words they are: the name in the chat is tied to a participant, by the same matching as the host's.
import { describe, expect, test } from 'vitest'
import { around, type Command, chat, chatIn, dea } from '../../support/chat.ts'
import {
  added,
  arrived,
  details,
  dismissed,
  forgotten,
  matched,
  moved,
  register,
  removed
} from '../../support/people.ts'

type Past = Parameters<typeof register>
/** Whom a message from this name is tied to, caught alone and in a list. */
function whose(from: string, ...past: Past): string | null | undefined {
  const meeting = chatIn({ ...around, participants: register(...past).state })
  const alone = meeting.does({ type: 'questions.catch', from, text: 'Hvad?' }).state[0]?.participant
  const listed = meeting.does({ type: 'questions.catchMany', rows: [{ from, text: 'Hvad?' }] }).state[0]?.participant
  expect(listed).toBe(alone)
  return alone
}

describe('a name in the chat is', () => {
  test.each([
    ['the full name', 'Katrine Sø', 'katrine'],
    ['the full name, as somebody writes it', '  KATRINE  SOE', 'katrine'],
    ['the full name with the practice', 'Lars Holm, Marstal Lægehus', 'lars'],
    ['misspelt', 'Katrina Sø', 'katrine'],
    ['shortened', 'Claus E', 'claus'],
    ['nobody of ours', 'Otter.ai', null],
    ['a thing', 'iPad', null],
    ['nothing', '', null]
  ])('%s', (_, from, who) => expect(whose(from)).toBe(who))

  test('the name somebody came under', () => {
    expect(whose('lh', arrived('a', 'LH'), matched('a', 'lars'))).toBe('lars')
    expect(whose('Galaxy A54', arrived('a', 'Galaxy A54'), matched('a', 'claus'), moved('left', 'claus'))).toBe('claus')
  })

  test('a name that came but is tied to nobody, or is dismissed, tells nothing', () => {
    expect(whose('Galaxy A54', arrived('a', 'Galaxy A54'))).toBeNull()
    expect(whose('Galaxy A54', arrived('a', 'Galaxy A54'), dismissed('a'))).toBeNull()
  })

  test('who writes may well be here already, or have left', () => {
    for (const presence of ['admitted', 'waiting', 'left', 'declined'] as const)
      expect(whose('Lars Holm', moved(presence, 'lars'))).toBe('lars')
  })

  test('not somebody who is out of the register', () => {
    for (const gone of [removed('lars'), forgotten('lars')]) {
      expect(whose('Lars Holm', gone)).toBeNull()
      expect(whose('LH', arrived('a', 'LH'), matched('a', 'lars'), gone)).toBeNull()
    }
  })
})

describe('nobody, where it would be a guess', () => {
  const niels = [added('n1', details('Niels Krogh', 'Tåsinge')), added('n2', details('Niels Krogh', 'Skerninge'))]

  test('between two of the same name', () => {
    expect(whose('Niels Krogh', ...niels)).toBeNull()
    expect(whose('Niels Krogh, Skerninge', ...niels)).toBe('n2')
  })

  test('between two who came under it', () => {
    const both = [arrived('a', 'Niels Krogh'), arrived('b', 'Niels Krogh'), matched('a', 'n1'), matched('b', 'n2')]
    expect(whose('Niels Krogh', ...niels, ...both)).toBeNull()
    const pads = [arrived('a', 'iPad'), arrived('b', 'iPad'), matched('a', 'lars'), matched('b', 'claus')]
    expect(whose('iPad', ...pads)).toBeNull()
    expect(whose('iPad', ...pads.slice(0, 3))).toBe('lars')
  })

  test('but who has it now, rather than who had it before they came again under another', () => {
    const before = [arrived('a', 'iPad'), matched('a', 'lars'), moved('left', 'lars')]
    const again = [arrived('b', 'LH'), matched('b', 'lars'), arrived('c', 'iPad'), matched('c', 'claus')]
    expect(whose('iPad', ...before, ...again.slice(0, 2))).toBe('lars')
    expect(whose('iPad', ...before, ...again)).toBe('claus')
  })
})

test('two names in one list may be the same person', () => {
  const rows = ['Lars Holm', 'LH', 'lars holm'].map((from) => ({ from, text: `Fra ${from}` }))
  expect(
    chat()
      .does({ type: 'questions.catchMany', rows })
      .state.map((q) => q.participant)
  ).toEqual(['lars', 'lars', 'lars'])
})

test('who is told wins over the name', () => {
  const told: Command = { type: 'questions.catch', from: 'Katrine Sø', text: 'Hvad?', participant: 'lars' }
  expect(chat().does(told).view(dea).rows).toMatchObject([
    { from: 'Katrine Sø', participant: 'lars', name: 'Lars Holm' }
  ])
  const rows = [{ from: 'Katrine Sø', text: 'Hvad?', participant: 'claus' }]
  expect(chat().does({ type: 'questions.catchMany', rows }).state[0]?.participant).toBe('claus')
  expect(chat().does({ ...told, participant: null }).state[0]?.participant).toBe('katrine')
})

test('but only somebody in the register: else it is refused, and in a list the name tells', () => {
  for (const participant of ['nobody', 'lars']) {
    const out = chatIn({ ...around, participants: register(removed('lars')).state })
    const row = { from: 'Katrine Sø', text: 'Hvad?', participant }
    out.asked({ type: 'questions.catch', ...row }).refused('no-such-participant')
    expect(out.does({ type: 'questions.catchMany', rows: [row] }).state[0]?.participant).toBe('katrine')
  }
})

test('with their practice, to whoever sees the question; as they are called now', () => {
  const asked = chat().does({ type: 'questions.catch', from: 'Lars H', text: 'Hvad?', flag: true })
  for (const role of ['chat', 'moderator', 'coordinator'] as const)
    expect(asked.view({ id: 'who', roles: [role] }).rows).toMatchObject([
      { from: 'Lars H', name: 'Lars Holm', practice: 'Marstal Lægehus' }
    ])
})
