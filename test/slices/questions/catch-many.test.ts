// A chat is pasted, again and again, and a whole file at the end: what was caught before is passed over.
import { describe, expect, test } from 'vitest'
import { MOST_QUESTIONS } from '../../../shared/limits.ts'
import { around, type Command, caught, chat, chatIn, dea, evenings } from '../../support/chat.ts'
import { added, arrived, details, frozen, matched, register } from '../../support/people.ts'

type Row = Extract<Command, { type: 'questions.catchMany' }>['rows'][number]
const paste = (...rows: Row[]): Command => ({ type: 'questions.catchMany', rows })
const says = (from: string, text: string, more: Partial<Row> = {}): Row => ({ from, text, ...more })
const katrine = says('Katrine Sø', 'Er tallene fra 2025?', { time: '16:41' })
const lars = says('LH', 'Jeg kan ikke høre noget', { time: '16:42', kind: 'help' })
const unknown = says('iPad', 'Hvilket år?', { time: '16:43' })
const list = paste(katrine, lars, unknown)
/** How many more there are afterwards. */
const news = (meeting: ReturnType<typeof chat>, command: Command) =>
  meeting.does(command, { commandId: 'later' }).state.length - meeting.state.length
const words = (meeting: ReturnType<typeof chat>) => meeting.state.map((q) => [q.words?.from, q.words?.text])

describe('a list', () => {
  test('each becomes a question, in the order of the list, with all that is told of it', () =>
    chat()
      .asked(list)
      .then(
        caught('new-0', 'Katrine Sø', 'Er tallene fra 2025?', { participant: 'katrine', time: '16:41' }),
        caught('new-1', 'LH', 'Jeg kan ikke høre noget', { participant: 'lars', time: '16:42', kind: 'help' }),
        caught('new-2', 'iPad', 'Hvilket år?', { time: '16:43' })
      ))

  test('ids that can be named, each its own, however long the command’s', () => {
    const ids = chat()
      .does(list, { commandId: 'x'.repeat(64) })
      .ids(dea)
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
  })

  test('ids that are taken are refused', () =>
    chat(caught('new-1', 'Claus', 'Hej'))
      .asked(list)
      .refused('duplicate-id'))

  test('an answer is the same, whether or not the piece had what it answers', () => {
    const answer = says('iPad', '↳ Katrine Sø: Er tallene fra 2025?\nDet vil jeg også vide')
    const meeting = chat().does(paste(answer))
    expect(news(meeting, paste(says('iPad', '↳ Er tallene fra 20…\nDet vil jeg også vide')))).toBe(0)
    expect(news(meeting, paste(says('iPad', 'Det vil jeg også vide')))).toBe(0)
    expect(news(meeting, paste(says('iPad', 'Er tallene fra 2025?')))).toBe(1)
  })

  test('a message that is written twice is two', () => expect(news(chat(), paste(unknown, katrine, unknown))).toBe(3))
})

describe('pasted again', () => {
  test('nothing is new, in whatever order', () => {
    chat().does(list).asked(list, { commandId: 'later' }).then()
    expect(news(chat().does(list), paste(unknown, katrine, lars))).toBe(0)
    expect(news(chat().does(paste(unknown, unknown)), paste(unknown, unknown))).toBe(0)
  })

  test('longer than before, only what came since is new', () => {
    const before = chat().does(list)
    const after = before.does(paste(says('Claus Ejby', 'Før alt'), katrine, lars, says('iPad', 'Tak'), unknown), {
      commandId: 'later'
    })
    expect(words(after).slice(3)).toEqual([
      ['Claus Ejby', 'Før alt'],
      ['iPad', 'Tak']
    ])
  })

  test('one more of the same is one more', () => {
    expect(news(chat().does(list), paste(unknown, unknown))).toBe(1)
    expect(news(chat().does(paste(unknown, unknown)), paste(unknown, unknown, unknown))).toBe(1)
  })

  test('the same words by somebody else are new, and other words by the same', () => {
    expect(news(chat().does(list), paste(says('Claus Ejby', unknown.text)))).toBe(1)
    expect(news(chat().does(list), paste(says('iPad', 'Hvilket årti?')))).toBe(1)
  })

  test('wherever they stand by now', () => {
    const pasted = chat().does(list)
    const did: Command[] = [
      { type: 'questions.flag', id: 'new-0', urgent: true },
      { type: 'questions.answer', id: 'new-0' },
      { type: 'questions.dismiss', id: 'new-1' },
      { type: 'questions.park', id: 'new-2' },
      { type: 'questions.merge', id: 'new-2', into: 'new-0' }
    ]
    expect(
      news(
        did.reduce((meeting, command) => meeting.does(command), pasted),
        list
      )
    ).toBe(0)
  })

  test('whatever the watcher has made of them', () => {
    const did: Command[] = [
      { type: 'questions.edit', id: 'new-0', text: 'Er tallene fra 2025 eller 2026?', kind: 'remark' },
      { type: 'questions.edit', id: 'new-1', participant: 'claus', note: 'Sidder ved siden af Lars' },
      { type: 'questions.edit', id: 'new-2', from: 'Claus Ejby', text: 'Hvilket år er det?' }
    ]
    const edited = did.reduce((meeting, command) => meeting.does(command), chat().does(list))
    expect(news(edited, list)).toBe(0)
    expect(news(edited, paste(unknown, unknown))).toBe(1)
  })

  test('also when the names are tied to somebody only since, or to nobody any longer', () => {
    const tied = { ...around, participants: register(arrived('b', 'iPad'), matched('b', 'claus')).state }
    const caughtLive = [caught('a', 'iPad', unknown.text), caught('b', 'LH', lars.text, { participant: 'lars' })]
    const after = chatIn(tied, ...caughtLive)
    expect(news(after, list)).toBe(1)
    expect(news(after.does(list), list)).toBe(0)
    const two = chatIn(tied, caught('a', 'LH', 'Ja', { participant: 'claus' }), caught('b', 'iPad', 'Ja'))
    for (const again of [
      ['iPad', 'LH'],
      ['LH', 'iPad']
    ])
      expect(news(two, paste(...again.map((from) => says(from, 'Ja'))))).toBe(0)
    const stranger = added('maja', details('Maja Fjord', null))
    const known = { ...around, participants: register(stranger).state }
    expect(news(chatIn(known, caught('a', 'Maja Fjord', 'Hej')), paste(says('Maja Fjord', 'Hej')))).toBe(0)
  })
})

describe('taken back', () => {
  const back: Command = { type: 'questions.uncatchMany', id: 'pasted' }
  const pasted = (...rows: Row[]): Command => ({ type: 'questions.catchMany', id: 'pasted', rows })
  const meeting = chat(caught('before', 'Claus', 'Hej')).does(pasted(katrine, lars, unknown))
  const left = (did: readonly Command[]) =>
    did
      .reduce((m, command) => m.does(command), meeting)
      .does(back)
      .ids(dea)

  test('it is gone, and nothing else; pasted anew it is all there again', () => {
    expect(meeting.ids(dea)).toEqual(['before', 'pasted-0', 'pasted-1', 'pasted-2'])
    expect(left([])).toEqual(['before'])
    const anew = meeting.does(back).does(paste(katrine, lars, unknown), { commandId: 'anew' })
    expect(anew.ids(dea)).toEqual(['before', 'anew-0', 'anew-1', 'anew-2'])
    meeting.does(back).asked(back, { commandId: 'twice' }).then()
  })

  test('but what somebody has done something to since stays', () => {
    const id = 'pasted-1'
    const did: Command[][] = [
      [{ type: 'questions.flag', id }],
      [{ type: 'questions.dismiss', id }],
      [{ type: 'questions.claim', id }],
      [{ type: 'questions.edit', id, note: 'Sidder ved siden af Claus' }],
      [{ type: 'questions.edit', id, text: 'Jeg hører ikke noget' }],
      [{ type: 'questions.merge', id, into: 'before' }],
      [{ type: 'questions.merge', id: 'before', into: id }]
    ]
    for (const these of did) expect(left(these), JSON.stringify(these)).toContain(id)
    expect(
      left([
        { type: 'questions.flag', id },
        { type: 'questions.putBack', id, from: 'flagged', to: 'caught' }
      ])
    ).toEqual(['before'])
  })

  test('makes room again', () => {
    const many = Array.from({ length: MOST_QUESTIONS }, (_, i) => says('iPad', `Nummer ${i}`))
    const full = chat().does(pasted(...many))
    full.asked(paste(unknown), { commandId: 'more' }).refused('too-many')
    expect(full.does(back).does(paste(unknown), { commandId: 'more' }).ids(dea)).toEqual(['more-0'])
  })
})

test('nothing that was there is touched, and the list is left as it was', () => {
  const meeting = evenings()
  frozen(meeting.state)
  frozen(around.participants.people)
  const given = frozen(paste(katrine, lars, unknown))
  const before = structuredClone(meeting.state)
  const after = meeting.does(given)
  expect(meeting.state).toEqual(before)
  expect(after.state.slice(0, before.length)).toEqual(before)
})
